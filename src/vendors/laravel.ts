import type { Vendor } from '../engine/vendor.ts';

/** Laravel: its own refusals, from its documentation and source. */
export const laravel: Vendor = {
  id: 'laravel',
  name: 'Laravel',
  layer: 'framework',
  marks: [
    { body: 'text-lg text-gray-500 border-r border-gray-400 tracking-wider' },
    { json: { exception: { starts: 'Illuminate\\' } } },
    { json: { exception: { starts: 'Symfony\\Component\\HttpKernel' } } },
  ],
  denials: [
    {
      when: { status: [403, 419], json: { message: { equals: 'CSRF token mismatch.' } } },
      cause: 'csrf-rejected',
      says: 'the form token does not belong to the session.',
      confidence: 'certain',
      source:
        'https://github.com/laravel/framework/blob/HEAD/src/Illuminate/Foundation/Http/Middleware/PreventRequestForgery.php',
      sample: `HTTP/1.1 419 unknown status
Content-Type: application/json

{"message": "CSRF token mismatch."}`,
    },
    {
      when: { status: 419, cookie: ['laravel_session', 'laravel-session', 'XSRF-TOKEN'] },
      cause: 'csrf-rejected',
      says: '419 is the answer to a form whose token does not belong to the session, often because the session ran out.',
      confidence: 'likely',
      orElse: ['expired-credentials'],
      source: 'https://laravel.com/docs/12.x/csrf',
      sample: `HTTP/1.1 419 unknown status
Set-Cookie: laravel_session=abc; path=/`,
    },
    {
      when: { status: 419, text: 'Page Expired' },
      cause: 'csrf-rejected',
      says: '419 is the answer to a form whose token does not belong to the session, often because the session ran out.',
      confidence: 'likely',
      orElse: ['expired-credentials'],
      source: 'https://github.com/laravel/framework/blob/HEAD/src/Illuminate/Foundation/Exceptions/views/419.blade.php',
      sample: `HTTP/1.1 419 unknown status
Content-Type: text/html; charset=utf-8

<title>Page Expired</title>
<div class="px-4 text-lg text-gray-500 border-r border-gray-400 tracking-wider">419</div>
<div class="ml-4 text-lg text-gray-500 uppercase tracking-wider">Page Expired</div>`,
    },
    {
      when: {
        json: { message: { equals: 'Unauthenticated.' } },
        withoutRequestHeader: ['authorization', 'x-auth-token'],
      },
      cause: 'no-credentials',
      says: 'none of its guards knows who is asking.',
      confidence: 'likely',
      orElse: ['expired-credentials'],
      source: 'https://github.com/laravel/framework/blob/12.x/src/Illuminate/Foundation/Exceptions/Handler.php',
      sample: `HTTP/1.1 401 Unauthorized
Content-Type: application/json

{"message": "Unauthenticated."}`,
    },
    {
      when: { json: { message: { equals: 'Unauthenticated.' } }, requestHeader: { authorization: true } },
      cause: 'invalid-credentials',
      says: 'the token that was sent fits no user.',
      confidence: 'likely',
      orElse: ['expired-credentials', 'revoked-credentials'],
      source: 'https://github.com/laravel/framework/blob/12.x/src/Illuminate/Foundation/Exceptions/Handler.php',
      sample: `GET /api/items HTTP/1.1
Host: api.example.com
Authorization: Bearer abcdef0123456789
---
HTTP/1.1 401 Unauthorized
Content-Type: application/json

{"message": "Unauthenticated."}`,
    },
    {
      when: { text: 'This action is unauthorized.' },
      cause: 'insufficient-permission',
      says: 'a policy or gate refused this user.',
      confidence: 'likely',
      orElse: ['resource-state'],
      source: 'https://github.com/laravel/framework/blob/HEAD/src/Illuminate/Auth/Access/AuthorizationException.php',
      sample: `HTTP/1.1 403 Forbidden
Content-Type: application/json

{"message": "This action is unauthorized."}`,
    },
    {
      when: { status: 403, text: 'Invalid signature.' },
      cause: 'bad-signature',
      says: 'the signed link was changed, or is past its time.',
      confidence: 'likely',
      orElse: ['expired-credentials'],
      shared: true,
      source:
        'https://github.com/laravel/framework/blob/12.x/src/Illuminate/Routing/Exceptions/InvalidSignatureException.php',
      sample: `HTTP/1.1 403 Forbidden
Content-Type: application/json

{"message": "Invalid signature."}`,
    },
    {
      when: { text: 'Your email address is not verified.' },
      cause: 'account-disabled',
      says: 'the user has not confirmed the e-mail address yet.',
      confidence: 'certain',
      shared: true,
      source: 'https://github.com/laravel/framework/blob/12.x/src/Illuminate/Auth/Middleware/EnsureEmailIsVerified.php',
      sample: `HTTP/1.1 403 Forbidden
Content-Type: application/json

{"message": "Your email address is not verified."}`,
    },
    {
      when: { json: { message: { equals: 'Too Many Attempts.' } } },
      cause: 'rate-limited',
      says: 'the throttle of the route is used up.',
      confidence: 'certain',
      source: 'https://github.com/laravel/framework/blob/12.x/src/Illuminate/Routing/Middleware/ThrottleRequests.php',
      sample: `HTTP/1.1 429 Too Many Requests
Content-Type: application/json
Retry-After: 40

{"message": "Too Many Attempts."}`,
    },
    {
      when: {
        status: [422, 429],
        text: [
          'Too many login attempts. Please try again in',
          'Tentatives de connexion trop nombreuses. Veuillez essayer de nouveau dans',
          'Zu viele Loginversuche. Versuchen Sie es bitte in',
          'Demasiados intentos de acceso. Por favor intente nuevamente en',
          'Troppi tentativi di accesso. Riprova tra',
          'O número limite de tentativas de login foi atingido.',
          'Te veel mislukte aanmeldpogingen. Probeer het nog eens over',
          'Za dużo nieudanych prób logowania. Proszę spróbować za',
          'Слишком много попыток входа. Пожалуйста, попробуйте ещё раз через',
          'ログインの試行回数が多すぎます。',
          '너무 많은 로그인을 시도하였습니다.',
          '您尝试的登录次数过多，请',
        ],
      },
      cause: 'rate-limited',
      says: 'too many failed logins for this name and address.',
      confidence: 'certain',
      source: 'https://github.com/laravel/framework/blob/12.x/src/Illuminate/Translation/lang/en/auth.php',
      sample: `HTTP/1.1 422 Unprocessable Entity
Content-Type: application/json

{"message": "Too many login attempts. Please try again in 52 seconds.", "errors": {"email": ["Too many login attempts. Please try again in 52 seconds."]}}`,
    },
    {
      when: {
        status: [401, 403, 422],
        text: [
          'These credentials do not match our records.',
          'Ces identifiants ne correspondent pas à nos enregistrements.',
          'Diese Kombination aus Zugangsdaten wurde nicht in unserer Datenbank gefunden.',
          'Estas credenciales no coinciden con nuestros registros.',
          'As credenciais indicadas não coincidem com as registadas no sistema.',
          'As credenciais indicadas não coincidem com as registradas no sistema.',
          'Deze combinatie van e-mailadres en wachtwoord is niet geldig.',
          '제출된 인증 정보가 레코드와 일치하지 않습니다.',
          'Bu kimlik bilgileri kayıtlarımızla eşleşmiyor.',
          'بيانات الاعتماد هذه غير متطابقة مع البيانات المسجلة لدينا.',
          'Вказані облікові дані не збігаються з нашими записами.',
          'Tyto přihlašovací údaje neodpovídají žádnému záznamu.',
          'Dessa uppgifter stämmer inte överens med vårt register.',
        ],
      },
      cause: 'invalid-credentials',
      says: 'name and password do not belong together.',
      confidence: 'certain',
      source: 'https://github.com/laravel/framework/blob/12.x/src/Illuminate/Translation/lang/en/auth.php',
      sample: `HTTP/1.1 422 Unprocessable Entity
Content-Type: application/json

{"message": "These credentials do not match our records.", "errors": {"email": ["These credentials do not match our records."]}}`,
    },
    {
      when: {
        text: [
          'User does not have the right roles.',
          'User does not have the right permissions.',
          'User does not have any of the necessary access rights.',
        ],
      },
      cause: 'insufficient-permission',
      says: 'the user lacks the role or permission that the route asks for.',
      confidence: 'certain',
      source: 'https://github.com/spatie/laravel-permission/blob/main/src/Exceptions/UnauthorizedException.php',
      sample: `HTTP/1.1 403 Forbidden
Content-Type: application/json

{"message": "User does not have the right roles."}`,
    },
    {
      when: { status: 403, text: 'User is not logged in.' },
      cause: 'no-credentials',
      says: 'the route asks for a role, and nobody is logged in.',
      confidence: 'certain',
      shared: true,
      source: 'https://github.com/spatie/laravel-permission/blob/main/src/Exceptions/UnauthorizedException.php',
      sample: `HTTP/1.1 403 Forbidden
Content-Type: application/json

{"message": "User is not logged in."}`,
    },
    {
      when: { json: { message: { equals: ['Invalid ability provided.', 'Invalid scope(s) provided.'] } } },
      cause: 'insufficient-scope',
      says: 'the token lacks an ability or scope that the route asks for.',
      confidence: 'certain',
      source: 'https://github.com/laravel/sanctum/blob/4.x/src/Exceptions/MissingAbilityException.php',
      sample: `HTTP/1.1 403 Forbidden
Content-Type: application/json

{"message": "Invalid ability provided."}`,
    },
    {
      when: { text: ['Token has expired and can no longer be refreshed', 'Token has expired'], body: 'Tymon\\JWTAuth' },
      cause: 'expired-credentials',
      says: 'the JSON Web Token has expired.',
      confidence: 'certain',
      source: 'https://github.com/tymondesigns/jwt-auth/blob/develop/src/Claims/Expiration.php',
      sample: `HTTP/1.1 401 Unauthorized
Content-Type: text/html; charset=utf-8

<pre>Tymon\\JWTAuth\\Exceptions\\TokenExpiredException: Token has expired</pre>`,
    },
    {
      when: { text: 'The token has been blacklisted' },
      cause: 'revoked-credentials',
      says: 'the token has been put on the block list, by a logout or a refresh.',
      confidence: 'certain',
      source: 'https://github.com/tymondesigns/jwt-auth/blob/develop/src/Manager.php',
      sample: `HTTP/1.1 401 Unauthorized
Content-Type: application/json

{"message": "The token has been blacklisted"}`,
    },
    {
      when: { json: { message: { equals: 'The token could not be parsed from the request' } } },
      cause: 'no-credentials',
      says: 'no token was found in the request.',
      confidence: 'likely',
      orElse: ['malformed-credentials'],
      source: 'https://github.com/tymondesigns/jwt-auth/blob/develop/src/JWT.php',
      sample: `HTTP/1.1 400 Bad Request
Content-Type: application/json

{"message": "The token could not be parsed from the request"}`,
    },
    {
      when: { json: { hint: 'Access token has been revoked' } },
      cause: 'revoked-credentials',
      says: 'the access token was revoked.',
      confidence: 'certain',
      source:
        'https://github.com/thephpleague/oauth2-server/blob/master/src/AuthorizationValidators/BearerTokenValidator.php',
      sample: `HTTP/1.1 401 Unauthorized
Content-Type: application/json

{"error": "access_denied", "error_description": "The resource owner or authorization server denied the request.", "hint": "Access token has been revoked"}`,
    },
    {
      when: { json: { hint: 'Missing "Authorization" header' } },
      cause: 'no-credentials',
      says: 'no Authorization field was sent.',
      confidence: 'certain',
      source:
        'https://github.com/thephpleague/oauth2-server/blob/master/src/AuthorizationValidators/BearerTokenValidator.php',
      sample: `HTTP/1.1 401 Unauthorized
Content-Type: application/json

{"error": "access_denied", "hint": "Missing \\"Authorization\\" header"}`,
    },
    {
      when: { json: { hint: ['Access token could not be verified', 'Access token is invalid'] } },
      cause: 'invalid-credentials',
      says: 'the access token was not issued by this server, or has run out.',
      confidence: 'likely',
      orElse: ['expired-credentials'],
      source:
        'https://github.com/thephpleague/oauth2-server/blob/master/src/AuthorizationValidators/BearerTokenValidator.php',
      sample: `HTTP/1.1 401 Unauthorized
Content-Type: application/json

{"error": "access_denied", "hint": "Access token could not be verified"}`,
    },
  ],
  remedies: {
    'missing-www-authenticate': [
      {
        text: 'Add the challenge where exceptions are rendered (bootstrap/app.php, Laravel 11 and newer). Pages keep their redirect to the login.',
        code: {
          language: 'php',
          text: `->withExceptions(function (Exceptions $exceptions) {
    $exceptions->render(function (AuthenticationException $e, Request $request) {
        if ($request->expectsJson()) {
            return response()->json(['message' => $e->getMessage()], 401, ['WWW-Authenticate' => 'Bearer']);
        }
    });
})`,
        },
      },
    ],
    'resource-existence-leak': [
      { text: 'Let a policy answer 404.', code: { language: 'php', text: 'return Response::denyAsNotFound();' } },
    ],
    'resource-enumeration': [
      { text: 'Let a policy answer 404.', code: { language: 'php', text: 'return Response::denyAsNotFound();' } },
    ],
    'cors-opaque-denial': [
      {
        text: 'List the path and the origin in config/cors.php.',
        code: {
          language: 'php',
          text: `'paths' => ['api/*', 'sanctum/csrf-cookie'],
'allowed_origins' => ['https://app.example.com'],
'supports_credentials' => true,`,
        },
      },
    ],
    'challenge-not-exposed': [
      {
        text: 'Expose the challenge to scripts in config/cors.php.',
        code: { language: 'php', text: "'exposed_headers' => ['WWW-Authenticate']," },
      },
    ],
    'preflight-denied': [
      {
        text: 'List the path and the origin in config/cors.php: HandleCors answers preflights before any login is asked for.',
        code: {
          language: 'php',
          text: `'paths' => ['api/*', 'sanctum/csrf-cookie'],
'allowed_methods' => ['*'],
'allowed_origins' => ['https://app.example.com'],
'allowed_headers' => ['*'],`,
        },
      },
    ],
    'debug-page': [{ text: 'Switch debug mode off in production.', code: { language: 'sh', text: 'APP_DEBUG=false' } }],
    'username-enumeration': [
      {
        text: 'Answer the same whether or not the address is known.',
        code: {
          language: 'php',
          text: "return back()->with('status', 'If the address is known, a link is on its way.');",
        },
      },
    ],
    'login-redirect': [
      {
        text: 'Send Accept: application/json with requests from scripts: Laravel then answers 401 in place of a redirect.',
        code: { language: 'http', text: 'Accept: application/json' },
      },
      {
        text: 'Or let the API answer in JSON whatever the caller accepts (bootstrap/app.php, Laravel 11 and newer).',
        code: {
          language: 'php',
          text: `->withExceptions(function (Exceptions $exceptions) {
    $exceptions->shouldRenderJsonWhen(fn (Request $request) => $request->is('api/*') || $request->expectsJson());
})`,
        },
      },
    ],
    'no-login-throttle': [
      {
        text: 'Throttle the login route.',
        code: { language: 'php', text: "Route::post('/login', LoginController::class)->middleware('throttle:5,1');" },
      },
    ],
    'version-banner': [
      { text: 'Keep PHP from naming itself in X-Powered-By.', code: { language: 'ini', text: 'expose_php = Off' } },
    ],
  },
};
