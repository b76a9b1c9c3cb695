<?php
// Runs inside the WordPress under test. Takes one task as JSON in its argument, prints the result as JSON.
$task = json_decode( $argv[1], true, 512, JSON_THROW_ON_ERROR );

$_SERVER['HTTP_HOST']   = parse_url( getenv( 'WORDPRESS_ORIGIN' ), PHP_URL_HOST );
$_SERVER['REQUEST_URI'] = '/';

if ( 'install' === $task['do'] ) {
	define( 'WP_INSTALLING', true );
	$database = new mysqli( 'localhost', 'root', '', '', 0, getenv( 'WORDPRESS_SOCKET' ) );
	$database->query( 'CREATE DATABASE wordpress CHARACTER SET utf8mb4' );
}

require getenv( 'WORDPRESS_DIRECTORY' ) . '/wp-load.php';

function stored_pings( string $slug ): array {
	global $wpdb;
	// Past WordPress's own functions, whose filters would show something else than what is stored.
	return $wpdb->get_results(
		$wpdb->prepare(
			"SELECT comment_author AS author, comment_author_url AS url, comment_content AS content,
				comment_approved AS approved, comment_type AS type
			FROM $wpdb->comments JOIN $wpdb->posts ON ID = comment_post_ID WHERE post_name = %s ORDER BY comment_ID",
			$slug
		)
	);
}

function run_task( array $task ) {
	switch ( $task['do'] ) {
		case 'install':
			require_once ABSPATH . 'wp-admin/includes/upgrade.php';
			wp_install( 'A blog of notes', 'keeper', 'keeper@blog.example', true, '', wp_generate_password() );
			return null;
		case 'start afresh':
			global $wpdb;
			$wpdb->query( "DELETE FROM $wpdb->comments" );
			$wpdb->query( "DELETE FROM $wpdb->posts" );
			foreach ( $task['options'] as $name => $value ) {
				update_option( $name, $value );
			}
			switch_theme( $task['theme'] );
			flush_rewrite_rules();
			return null;
		case 'write post':
			$id = wp_insert_post(
				array(
					'post_name'    => $task['slug'],
					'post_title'   => wp_slash( $task['title'] ),
					'post_content' => 'Some words.',
					'post_status'  => 'publish',
					'post_author'  => 1,
					'ping_status'  => $task['pings'],
				),
				true
			);
			if ( is_wp_error( $id ) ) {
				throw new RuntimeException( $id->get_error_message() );
			}
			$GLOBALS['post'] = get_post( $id );
			return array(
				'permalink' => get_permalink( $id ),
				'pingUrl'   => get_trackback_url(),
			);
		case 'stored pings':
			return stored_pings( $task['slug'] );
	}
	throw new DomainException( $task['do'] );
}

echo json_encode( run_task( $task ), JSON_THROW_ON_ERROR | JSON_UNESCAPED_UNICODE );
