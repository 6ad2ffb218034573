import type { Vendor } from '../engine/vendor.ts';

/** WordPress: its own refusals, from its documentation and source. */
export const wordpress: Vendor = {
  id: 'wordpress',
  name: 'WordPress',
  layer: 'framework',
  marks: [{ body: '<body id="error-page">' }, { json: { code: { starts: 'rest_' }, 'data.status': true } }],
  denials: [
    {
      when: { text: ['The link you followed has expired.'] },
      cause: 'csrf-rejected',
      says: 'the form token (nonce) is past its time or missing; a file that is too large gives the same page.',
      confidence: 'likely',
      orElse: ['expired-credentials'],
      source: 'https://github.com/WordPress/wordpress-develop/blob/trunk/src/wp-includes/functions.php',
      sample: `HTTP/1.1 403 Forbidden
Content-Type: text/html; charset=utf-8

<title>Something went wrong.</title><body id="error-page"><div class="wp-die-message">The link you followed has expired.</div>`,
    },
    {
      when: { text: ['Sorry, you are not allowed to access this page.'] },
      cause: 'insufficient-permission',
      says: 'the user lacks a capability for this page.',
      confidence: 'certain',
      source: 'https://github.com/WordPress/wordpress-develop/blob/trunk/src/wp-admin/includes/menu.php',
      sample: `HTTP/1.1 403 Forbidden
Content-Type: text/html; charset=utf-8

<body id="error-page"><div class="wp-die-message">Sorry, you are not allowed to access this page.</div>`,
    },
    {
      when: { body: { equals: ['-1'] }, url: '/wp-admin/admin-ajax.php', status: 403 },
      cause: 'csrf-rejected',
      says: 'the form token (nonce) is not good.',
      confidence: 'likely',
      orElse: ['insufficient-permission'],
      source: 'https://github.com/WordPress/wordpress-develop/blob/trunk/src/wp-includes/pluggable.php',
      sample: `POST /wp-admin/admin-ajax.php HTTP/1.1
Host: example.com
---
HTTP/1.1 403 Forbidden
Content-Type: text/plain; charset=utf-8

-1`,
    },
    {
      when: { text: ['XML-RPC services are disabled on this site.'] },
      cause: 'server-config',
      says: 'this interface is switched off.',
      confidence: 'certain',
      source: 'https://github.com/WordPress/wordpress-develop/blob/trunk/src/wp-includes/class-wp-xmlrpc-server.php',
      sample: `HTTP/1.1 403 Forbidden
Content-Type: application/xml

<fault>XML-RPC services are disabled on this site.</fault>`,
    },
  ],
  vocabularies: [
    {
      at: { json: 'code' },
      when: { json: { 'data.status': true } },
      confidence: 'certain',
      codes: {
        rest_cookie_invalid_nonce: ['csrf-rejected', 'the form token (nonce) is past its time or not of this session.'],
        rest_not_logged_in: ['no-credentials', 'nobody is logged in.'],
        rest_forbidden: ['insufficient-permission', 'the user lacks a capability for this.', 'likely'],
        rest_forbidden_context: ['insufficient-permission', 'the user may not see this view of the data.', 'likely'],
        rest_user_cannot_view: ['insufficient-permission', 'the user may not see this user.', 'likely'],
        rest_cannot_create: ['insufficient-permission', 'the user may not create this.', 'likely'],
        rest_cannot_edit: ['insufficient-permission', 'the user may not change this.', 'likely'],
        rest_cannot_delete: ['insufficient-permission', 'the user may not delete this.', 'likely'],
        rest_cannot_read: ['insufficient-permission', 'the user may not read this.', 'likely'],
        rest_cannot_access: ['insufficient-permission', 'the interface is open to some only.', 'likely'],
        rest_post_incorrect_password: ['invalid-credentials', 'the password of the post is wrong.'],
        incorrect_password: ['invalid-credentials', 'the password is wrong.'],
        invalid_username: ['invalid-credentials', 'there is no such user.'],
        invalid_email: ['invalid-credentials', 'there is no such user.'],
        application_passwords_disabled: ['not-entitled', 'application passwords are switched off.'],
        jwt_auth_invalid_token: ['invalid-credentials', 'the token is not good, or past its time.', 'likely'],
        jwt_auth_no_auth_header: ['no-credentials', 'no Authorization field arrived.'],
        woocommerce_rest_cannot_create: ['insufficient-permission', 'the key or user may not create this.', 'likely'],
        woocommerce_rest_cannot_edit: ['insufficient-permission', 'the key or user may not change this.', 'likely'],
        woocommerce_rest_cannot_delete: ['insufficient-permission', 'the key or user may not delete this.', 'likely'],
        woocommerce_rest_cannot_batch: [
          'insufficient-permission',
          'the key or user may not change several at once.',
          'likely',
        ],
        woocommerce_rest_cannot_view: ['insufficient-permission', 'the key or user may not see this.', 'likely'],
        woocommerce_rest_authentication_error: [
          'invalid-credentials',
          'the key or its signature is not good.',
          'likely',
        ],
        rest_disabled: ['server-config', 'the interface is switched off.', 'likely'],
      },
      source: 'https://github.com/WordPress/wordpress-develop/blob/trunk/src/wp-includes/rest-api.php',
      sample: `HTTP/1.1 403 Forbidden
Content-Type: application/json

{"code": "rest_cookie_invalid_nonce", "message": "Cookie check failed", "data": {"status": 403}}`,
    },
  ],
  remedies: {
    'username-enumeration': [
      {
        text: 'Give every failed login one text.',
        code: { language: 'php', text: "add_filter( 'login_errors', fn() => 'Name or password is wrong.' );" },
      },
    ],
    'no-login-throttle': [
      {
        text: 'Count failed logins and refuse further ones for a while, with a plugin or in the web server. The location has to keep the lines that run PHP.',
        code: {
          language: 'nginx',
          text: `# in the http block
limit_req_zone $binary_remote_addr zone=login:10m rate=5r/m;
# in the server block
location = /wp-login.php {
  limit_req zone=login burst=3 nodelay;
  limit_req_status 429;
  include fastcgi_params;
  fastcgi_param SCRIPT_FILENAME $document_root$fastcgi_script_name;
  fastcgi_pass unix:/run/php/php-fpm.sock;
}`,
        },
      },
    ],
    'cors-opaque-denial': [
      {
        text: 'The REST API sends the fields for any origin by itself: where they are missing, a plugin, a firewall or the server in front refused, and they belong there. For admin-ajax.php, add the site to the allowed origins.',
        code: {
          language: 'php',
          text: "add_filter( 'allowed_http_origins', fn( $origins ) => array_merge( $origins, [ 'https://app.example.com' ] ) );",
        },
      },
    ],
    'missing-www-authenticate': [
      {
        text: 'Send the challenge with 401 answers of the REST API. Basic is what application passwords use; a page of the site would open a login box, so leave its own scripts out.',
        code: {
          language: 'php',
          text: `add_filter( 'rest_post_dispatch', function ( $response ) {
  $script = isset( $_SERVER['HTTP_SEC_FETCH_MODE'] );
  if ( 401 === $response->get_status() ) {
    $response->header( 'WWW-Authenticate', $script ? 'Cookie realm="WordPress"' : 'Basic realm="WordPress"' );
  }
  return $response;
} );`,
        },
      },
    ],
    'challenge-not-exposed': [
      {
        text: 'Expose the challenge to scripts.',
        code: {
          language: 'php',
          text: "add_filter( 'rest_exposed_cors_headers', fn( $headers ) => array_merge( $headers, [ 'WWW-Authenticate' ] ) );",
        },
      },
    ],
    'debug-page': [
      {
        text: 'Keep errors out of answers.',
        code: {
          language: 'php',
          text: `define( 'WP_DEBUG', false );
define( 'WP_DEBUG_DISPLAY', false );`,
        },
      },
    ],
    'file-path': [
      { text: 'Keep errors out of answers.', code: { language: 'php', text: "define( 'WP_DEBUG_DISPLAY', false );" } },
    ],
    'version-banner': [
      {
        text: 'Remove the generator tag from pages and feeds.',
        code: { language: 'php', text: "add_filter( 'the_generator', '__return_empty_string' );" },
      },
    ],
    'native-login-prompt': [
      {
        text: 'Send the nonce of the logged-in user from scripts, so that no Basic challenge is needed.',
        code: {
          language: 'js',
          text: "fetch('/wp-json/wp/v2/posts', { headers: { 'X-WP-Nonce': wpApiSettings.nonce } });",
        },
      },
    ],
  },
};
