<?php
// A must-use plugin: even requests to its own host name would leave this machine to look the name up.
add_filter( 'pre_http_request', fn () => new WP_Error( 'inside', 'This WordPress stays inside.' ) );
add_filter( 'pre_wp_mail', '__return_false' );
