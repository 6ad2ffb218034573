import type { Vendor } from '../engine/vendor.ts';

/** Django: its own refusals, from its documentation and source. */
export const django: Vendor = {
  id: 'django',
  name: 'Django',
  layer: 'framework',
  marks: [{ body: '<h1>403 Forbidden</h1><p></p>' }],
  denials: [
    {
      when: { body: 'CSRF verification failed. Request aborted.' },
      cause: 'csrf-rejected',
      says: 'its forgery check did not find the token it expects.',
      confidence: 'certain',
      source: 'https://github.com/django/django/blob/main/django/views/csrf.py',
      sample: `HTTP/1.1 403 Forbidden
Content-Type: text/html; charset=utf-8

<title>403 Forbidden</title>
<h1>Forbidden <span>(403)</span></h1>
<p>CSRF verification failed. Request aborted.</p>`,
    },
    {
      when: { body: 'CSRF Failed: ' },
      cause: 'csrf-rejected',
      says: 'the forgery check of a session login did not pass.',
      confidence: 'certain',
      source: 'https://github.com/encode/django-rest-framework/blob/main/rest_framework/authentication.py',
      sample: `HTTP/1.1 403 Forbidden
Content-Type: application/json

{"detail": "CSRF Failed: CSRF token missing."}`,
    },
    {
      when: { body: ['Origin checking failed - ', 'Referer checking failed - '] },
      cause: 'csrf-rejected',
      says: 'the site that the request came from is not on its list of trusted origins.',
      confidence: 'likely',
      orElse: ['origin-rejected'],
      fix: {
        text: 'List the site in CSRF_TRUSTED_ORIGINS.',
        code: { language: 'python', text: "CSRF_TRUSTED_ORIGINS = ['https://app.example.com']" },
      },
      source: 'https://github.com/django/django/blob/main/django/middleware/csrf.py',
      sample: `HTTP/1.1 403 Forbidden
Content-Type: application/json

{"detail": "CSRF Failed: Origin checking failed - https://app.example.com does not match any trusted origins."}`,
    },
    {
      when: { status: 400, body: 'You may need to add', text: 'to ALLOWED_HOSTS' },
      cause: 'origin-rejected',
      says: 'the Host that was asked for is not in ALLOWED_HOSTS.',
      confidence: 'certain',
      source: 'https://github.com/django/django/blob/main/django/http/request.py',
      sample: `HTTP/1.1 400 Bad Request
Content-Type: text/html; charset=utf-8

<title>DisallowedHost at /</title>
<pre class="exception_value">Invalid HTTP_HOST header: 'app.example.test'. You may need to add 'app.example.test' to ALLOWED_HOSTS.</pre>`,
    },
    {
      when: {
        json: {
          detail: [
            'Authentication credentials were not provided.',
            "Informations d'authentification non fournies.",
            'Anmeldedaten fehlen.',
            'Las credenciales de autenticación no se proveyeron.',
            'As credenciais de autenticação não foram fornecidas.',
            'Non sono state immesse le credenziali di autenticazione.',
            '身份认证信息未提供。',
            '認証情報が含まれていません。',
            'Учетные данные не были предоставлены.',
            'Authenticatiegegevens zijn niet opgegeven.',
            'Nie podano danych uwierzytelniających.',
            '자격 인증 데이터가 제공되지 않았습니다.',
            'Giriş bilgileri verilmedi.',
          ],
        },
        withoutRequestHeader: ['authorization'],
      },
      cause: 'no-credentials',
      says: 'none of its login methods found anything to check.',
      confidence: 'certain',
      source: 'https://github.com/encode/django-rest-framework/blob/HEAD/rest_framework/exceptions.py',
      sample: `HTTP/1.1 401 Unauthorized
Content-Type: application/json
WWW-Authenticate: Token

{"detail": "Authentication credentials were not provided."}`,
    },
    {
      when: {
        json: {
          detail: [
            'Authentication credentials were not provided.',
            "Informations d'authentification non fournies.",
            'Anmeldedaten fehlen.',
            'Las credenciales de autenticación no se proveyeron.',
            'As credenciais de autenticação não foram fornecidas.',
            'Non sono state immesse le credenziali di autenticazione.',
            '身份认证信息未提供。',
            '認証情報が含まれていません。',
            'Учетные данные не были предоставлены.',
          ],
        },
        requestHeader: { authorization: true },
      },
      cause: 'wrong-scheme',
      says: 'an Authorization field was sent, but in a scheme that none of its login methods reads.',
      confidence: 'likely',
      orElse: ['no-credentials'],
      fix: {
        text: 'Send the scheme that the view reads: TokenAuthentication wants "Token <key>", JWTAuthentication wants "Bearer <token>".',
      },
      source: 'https://github.com/encode/django-rest-framework/blob/HEAD/rest_framework/exceptions.py',
      sample: `GET /api/items HTTP/1.1
Host: api.example.com
Authorization: Bearer abcdef0123456789
---
HTTP/1.1 401 Unauthorized
Content-Type: application/json
WWW-Authenticate: Token

{"detail": "Authentication credentials were not provided."}`,
    },
    {
      when: {
        json: {
          detail: {
            equals: [
              'Invalid token.',
              'Token non valide.',
              'Ungültiges Token',
              'Token inválido.',
              'Token invalido.',
              '认证令牌无效。',
              '不正なトークンです。',
              'Недопустимый токен.',
              'Ongeldige token.',
              'Niepoprawny token.',
              '토큰이 유효하지 않습니다.',
              'Geçersiz token.',
            ],
          },
        },
      },
      cause: 'invalid-credentials',
      says: 'no such token is known.',
      confidence: 'likely',
      orElse: ['revoked-credentials'],
      source: 'https://github.com/encode/django-rest-framework/blob/main/rest_framework/authentication.py',
      sample: `HTTP/1.1 401 Unauthorized
Content-Type: application/json
WWW-Authenticate: Token

{"detail": "Invalid token."}`,
    },
    {
      when: { json: { detail: ['Invalid token header.', 'Invalid basic header.'] } },
      cause: 'malformed-credentials',
      says: 'the Authorization field is not of the form that it reads.',
      confidence: 'certain',
      source: 'https://github.com/encode/django-rest-framework/blob/main/rest_framework/authentication.py',
      sample: `HTTP/1.1 401 Unauthorized
Content-Type: application/json
WWW-Authenticate: Token

{"detail": "Invalid token header. Token string should not contain spaces."}`,
    },
    {
      when: {
        json: {
          detail: [
            'Invalid username/password.',
            'Incorrect authentication credentials.',
            "Nom d'utilisateur et/ou mot de passe non valide(s).",
            "Informations d'authentification incorrectes.",
            'Ungültiger Benutzername/Passwort.',
            'Falsche Anmeldedaten.',
            'Nombre de usuario/contraseña inválidos.',
            'Credenciales de autenticación incorrectas.',
            'Usuário ou senha inválidos.',
            'Credenciais de autenticação incorretas.',
            '用户名或者密码错误。',
            '不正确的身份认证信息。',
            '認証情報が正しくありません。',
            'Некорректные учетные данные.',
          ],
        },
      },
      cause: 'invalid-credentials',
      says: 'name and password do not belong together.',
      confidence: 'certain',
      source: 'https://github.com/encode/django-rest-framework/blob/main/rest_framework/authentication.py',
      sample: `HTTP/1.1 401 Unauthorized
Content-Type: application/json
WWW-Authenticate: Basic realm="api"

{"detail": "Invalid username/password."}`,
    },
    {
      when: {
        json: {
          detail: [
            'User inactive or deleted.',
            'Utilisateur inactif ou supprimé.',
            'Benutzer inaktiv oder gelöscht.',
            'Usuario inactivo o borrado.',
            'Usuário inativo ou removido.',
            'Utente inattivo o eliminato.',
            '用户未激活或者已删除。',
            'ユーザが無効か削除されています。',
            'Пользователь неактивен или удален.',
          ],
        },
      },
      cause: 'account-disabled',
      says: 'the account is inactive or deleted.',
      confidence: 'certain',
      source: 'https://github.com/encode/django-rest-framework/blob/main/rest_framework/authentication.py',
      sample: `HTTP/1.1 401 Unauthorized
Content-Type: application/json
WWW-Authenticate: Token

{"detail": "User inactive or deleted."}`,
    },
    {
      when: {
        json: {
          detail: [
            'You do not have permission to perform this action.',
            "Vous n'avez pas la permission d'effectuer cette action.",
            'Sie sind nicht berechtigt, diese Aktion durchzuführen.',
            'Usted no tiene permiso para realizar esta acción.',
            'Você não tem permissão para executar essa ação.',
            "Non hai l'autorizzazione per eseguire questa azione.",
            '您没有执行该操作的权限。',
            'このアクションを実行する権限がありません。',
            'У вас нет прав для выполнения этой операции.',
            'Je hebt geen toestemming om deze actie uit te voeren.',
            'Nie masz uprawnień, by wykonać tę czynność.',
            '이 작업을 수행할 권한이 없습니다.',
            'Bu işlemi yapmak için izniniz bulunmuyor.',
          ],
        },
      },
      cause: 'insufficient-permission',
      says: 'a permission class of the view refused this caller.',
      confidence: 'likely',
      orElse: ['resource-state'],
      source: 'https://github.com/encode/django-rest-framework/blob/main/rest_framework/exceptions.py',
      sample: `HTTP/1.1 403 Forbidden
Content-Type: application/json

{"detail": "You do not have permission to perform this action."}`,
    },
    {
      when: {
        json: {
          detail: [
            'Request was throttled.',
            'Requête ralentie.',
            'Die Anfrage wurde gedrosselt.',
            'Solicitud fue regulada (throttled).',
            'Pedido foi suprimido.',
            '请求已被限流。',
            'リクエストの処理は絞られました。',
            'Запрос был проигнорирован.',
          ],
        },
      },
      cause: 'rate-limited',
      says: 'the throttle of the view is used up.',
      confidence: 'certain',
      source: 'https://github.com/encode/django-rest-framework/blob/main/rest_framework/exceptions.py',
      sample: `HTTP/1.1 429 Too Many Requests
Content-Type: application/json
Retry-After: 42

{"detail": "Request was throttled. Expected available in 42 seconds."}`,
    },
    {
      when: { json: { code: { equals: 'token_not_valid' } } },
      cause: 'invalid-credentials',
      says: "the JSON Web Token was not accepted: it has expired, or is not one of this server's.",
      confidence: 'likely',
      orElse: ['expired-credentials'],
      source:
        'https://github.com/jazzband/djangorestframework-simplejwt/blob/master/rest_framework_simplejwt/exceptions.py',
      sample: `HTTP/1.1 401 Unauthorized
Content-Type: application/json

{"detail": "Given token not valid for any token type", "code": "token_not_valid", "messages": [{"token_class": "AccessToken", "token_type": "access", "message": "Token is invalid or expired"}]}`,
    },
    {
      when: { json: { code: { equals: 'token_not_valid' } }, body: ['Token is expired', 'Token has expired'] },
      cause: 'expired-credentials',
      says: 'the JSON Web Token has expired.',
      confidence: 'certain',
      source:
        'https://github.com/jazzband/djangorestframework-simplejwt/blob/master/rest_framework_simplejwt/tokens.py',
      sample: `HTTP/1.1 401 Unauthorized
Content-Type: application/json

{"detail": "Given token not valid for any token type", "code": "token_not_valid", "messages": [{"token_class": "AccessToken", "token_type": "access", "message": "Token is expired"}]}`,
    },
    {
      when: { json: { detail: 'Token is blacklisted' } },
      cause: 'revoked-credentials',
      says: 'this refresh token has been put on the block list, by a logout or by rotation.',
      confidence: 'certain',
      source:
        'https://github.com/jazzband/djangorestframework-simplejwt/blob/master/rest_framework_simplejwt/tokens.py',
      sample: `HTTP/1.1 401 Unauthorized
Content-Type: application/json

{"detail": "Token is blacklisted", "code": "token_not_valid"}`,
    },
    {
      when: { json: { detail: 'Authorization header must contain two space-delimited values' } },
      cause: 'malformed-credentials',
      says: 'the Authorization field does not consist of a scheme and one token.',
      confidence: 'certain',
      source:
        'https://github.com/jazzband/djangorestframework-simplejwt/blob/master/rest_framework_simplejwt/authentication.py',
      sample: `HTTP/1.1 401 Unauthorized
Content-Type: application/json

{"detail": "Authorization header must contain two space-delimited values", "code": "bad_authorization_header"}`,
    },
    {
      when: { json: { detail: 'No active account found with the given credentials' } },
      cause: 'invalid-credentials',
      says: 'no active account fits this name and password.',
      confidence: 'likely',
      orElse: ['account-disabled'],
      source:
        'https://github.com/jazzband/djangorestframework-simplejwt/blob/master/rest_framework_simplejwt/serializers.py',
      sample: `HTTP/1.1 401 Unauthorized
Content-Type: application/json

{"detail": "No active account found with the given credentials", "code": "no_active_account"}`,
    },
    {
      when: { text: 'Account locked: too many login attempts.' },
      cause: 'account-disabled',
      says: 'the login is locked after too many failures.',
      confidence: 'likely',
      orElse: ['rate-limited'],
      source: 'https://github.com/jazzband/django-axes/blob/master/axes/conf.py',
      sample: `HTTP/1.1 429 Too Many Requests
Content-Type: text/html; charset=utf-8

Account locked: too many login attempts. Please try again later.`,
    },
    {
      when: { status: 403, body: '<h1>403 Forbidden</h1><p></p>' },
      cause: 'insufficient-permission',
      says: 'the view raised PermissionDenied without giving a reason.',
      confidence: 'possible',
      source: 'https://github.com/django/django/blob/main/django/views/defaults.py',
      sample: `HTTP/1.1 403 Forbidden
Content-Type: text/html; charset=utf-8

<!doctype html>
<html lang="en">
<head>
  <title>403 Forbidden</title>
</head>
<body>
  <h1>403 Forbidden</h1><p></p>
</body>
</html>`,
    },
  ],
  vocabularies: [
    {
      at: { json: 'code' },
      when: { json: { type: ['authentication_error', 'throttled_error', 'client_error'], detail: true } },
      codes: {
        not_authenticated: ['no-credentials', 'none of its login methods found anything to check.', 'likely'],
        authentication_failed: ['invalid-credentials', 'the credentials were not accepted.'],
        permission_denied: ['insufficient-permission', 'a permission class of the view said no.', 'likely'],
        throttled: ['rate-limited', 'too many requests.'],
      },
      source: 'https://github.com/PostHog/drf-exceptions-hog/blob/HEAD/README.md',
      sample: `HTTP/1.1 403 Forbidden
Content-Type: application/json

{"type":"authentication_error","code":"permission_denied","detail":"You don't have access to the project.","attr":null}`,
    },
    {
      at: { json: 'errors.*.code' },
      when: { json: { type: { equals: 'client_error' } } },
      codes: {
        not_authenticated: ['no-credentials', 'none of its login methods found anything to check.', 'likely'],
        authentication_failed: ['invalid-credentials', 'the credentials were not accepted.'],
        permission_denied: ['insufficient-permission', 'a permission class of the view said no.', 'likely'],
        throttled: ['rate-limited', 'too many requests.'],
      },
      source: 'https://github.com/ghazi-git/drf-standardized-errors/blob/HEAD/README.md',
      sample: `HTTP/1.1 403 Forbidden
Content-Type: application/json

{"type":"client_error","errors":[{"code":"permission_denied","detail":"x","attr":null}]}`,
    },
    {
      at: { json: 'code' },
      when: {
        status: 401,
        json: {
          detail: [
            'User not found',
            'User is inactive',
            "The user's password has been changed",
            'Authorization header must contain two space-delimited values',
          ],
        },
      },
      confidence: 'certain',
      codes: {
        user_not_found: ['invalid-credentials', 'the user that the token names does not exist any more.'],
        user_inactive: ['account-disabled', 'the user that the token names is switched off.'],
        password_changed: ['revoked-credentials', 'the password was changed after the token was issued.'],
        bad_authorization_header: ['malformed-credentials', 'the Authorization field is not a scheme and one token.'],
      },
      source:
        'https://github.com/jazzband/djangorestframework-simplejwt/blob/master/rest_framework_simplejwt/authentication.py',
      sample: `GET /api/items HTTP/1.1
Host: api.example.com
Authorization: Bearer 7b1f0a6de2c94855
---
HTTP/1.1 401 Unauthorized
Content-Type: application/json

{"detail": "User is inactive", "code": "user_inactive"}`,
    },
  ],
  remedies: {
    'missing-www-authenticate': [
      {
        text: 'In Django REST framework the first authentication class of a view decides about 401: put one first that names its scheme.',
        code: {
          language: 'python',
          text: `REST_FRAMEWORK = {
    'DEFAULT_AUTHENTICATION_CLASSES': [
        'rest_framework.authentication.TokenAuthentication',
        'rest_framework.authentication.SessionAuthentication',
    ]
}`,
        },
      },
    ],
    'should-be-401': [
      {
        text: 'SessionAuthentication answers 403 to a caller that is not logged in, because it has no challenge. Put a class with authenticate_header first.',
        code: {
          language: 'python',
          text: `class SessionWith401(SessionAuthentication):
    def authenticate_header(self, request):
        return 'Session'`,
        },
      },
    ],
    'cors-opaque-denial': [
      {
        text: 'Put CorsMiddleware (django-cors-headers) above all that can answer.',
        code: {
          language: 'python',
          text: `INSTALLED_APPS = [*INSTALLED_APPS, 'corsheaders']
MIDDLEWARE = ['corsheaders.middleware.CorsMiddleware', *MIDDLEWARE]
CORS_ALLOWED_ORIGINS = ['https://app.example.com']`,
        },
      },
    ],
    'challenge-not-exposed': [
      {
        text: 'Expose the challenge to scripts.',
        code: { language: 'python', text: "CORS_EXPOSE_HEADERS = ['WWW-Authenticate']" },
      },
    ],
    'preflight-denied': [
      {
        text: 'Put CorsMiddleware (django-cors-headers) first: it answers preflights before any view asks for a login.',
        code: {
          language: 'python',
          text: `INSTALLED_APPS = [*INSTALLED_APPS, 'corsheaders']
MIDDLEWARE = ['corsheaders.middleware.CorsMiddleware', *MIDDLEWARE]
CORS_ALLOWED_ORIGINS = ['https://app.example.com']`,
        },
      },
    ],
    'resource-existence-leak': [
      {
        text: 'Look the object up among those that the caller may see: what is not there is 404.',
        code: {
          language: 'python',
          text: `def get_queryset(self):
    return Invoice.objects.filter(owner=self.request.user)`,
        },
      },
    ],
    'resource-enumeration': [
      {
        text: 'Look the object up among those that the caller may see: what is not there is 404.',
        code: {
          language: 'python',
          text: `def get_queryset(self):
    return Invoice.objects.filter(owner=self.request.user)`,
        },
      },
    ],
    'debug-page': [
      { text: 'Switch debug mode off in production.', code: { language: 'python', text: 'DEBUG = False' } },
    ],
    'username-enumeration': [
      {
        text: 'Answer every failed login with one and the same sentence, and let PasswordResetView answer the same whether or not the address is known.',
      },
    ],
    'no-login-throttle': [
      {
        text: 'Throttle the login view of an API; for the login pages of Django itself, django-axes counts failures.',
        code: {
          language: 'python',
          text: `class LoginView(APIView):
    throttle_classes = [ScopedRateThrottle]
    throttle_scope = 'login'

REST_FRAMEWORK = {'DEFAULT_THROTTLE_RATES': {'login': '5/min'}}`,
        },
      },
    ],
    'cleartext-credentials': [
      {
        text: 'Send plain http to https, and keep cookies off plain http.',
        code: {
          language: 'python',
          text: `SECURE_SSL_REDIRECT = True
SESSION_COOKIE_SECURE = True
CSRF_COOKIE_SECURE = True`,
        },
      },
    ],
  },
};
