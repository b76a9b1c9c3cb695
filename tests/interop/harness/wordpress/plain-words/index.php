<!doctype html>
<html <?php language_attributes(); ?>>
<head>
	<meta charset="<?php bloginfo( 'charset' ); ?>">
	<title><?php wp_title(); ?></title>
	<?php wp_head(); ?>
</head>
<body>
<?php while ( have_posts() ) : ?>
	<?php the_post(); ?>
	<article>
		<h1><a href="<?php the_permalink(); ?>"><?php the_title(); ?></a></h1>
		<?php the_content(); ?>
		<!--
		<?php trackback_rdf(); ?>
		-->
	</article>
<?php endwhile; ?>
</body>
</html>
