import type { Vendor } from '../engine/vendor.ts';

/** Ruby on Rails: its own refusals, from its documentation and source. */
export const rails: Vendor = {
  id: 'rails',
  name: 'Ruby on Rails',
  layer: 'framework',
  marks: [
    { body: '<title>Action Controller: Exception caught</title>' },
    { text: 'The change you wanted was rejected' },
  ],
  denials: [
    {
      when: { body: 'ActionController::InvalidAuthenticityToken' },
      cause: 'csrf-rejected',
      says: 'the form token does not belong to the session.',
      confidence: 'certain',
      source:
        'https://github.com/rails/rails/blob/main/actionpack/lib/action_controller/metal/request_forgery_protection.rb',
      sample: `HTTP/1.1 422 Unprocessable Entity
Content-Type: text/html; charset=utf-8

<title>Action Controller: Exception caught</title><h1>ActionController::InvalidAuthenticityToken in MessagesController#create</h1>`,
    },
    {
      when: { body: ['HTTP Origin header (', "Can't verify CSRF token authenticity"] },
      cause: 'csrf-rejected',
      says: 'the forgery check did not pass.',
      confidence: 'certain',
      source:
        'https://github.com/rails/rails/blob/main/actionpack/lib/action_controller/metal/request_forgery_protection.rb',
      sample: `HTTP/1.1 422 Unprocessable Entity
Content-Type: text/plain; charset=utf-8

Can't verify CSRF token authenticity.`,
    },
    {
      when: { status: 422, text: 'The change you wanted was rejected' },
      cause: 'csrf-rejected',
      says: 'its 422 page stands for a form token that does not belong to the session, or for another change that was refused.',
      confidence: 'likely',
      orElse: ['insufficient-permission'],
      source:
        'https://github.com/rails/rails/blob/main/railties/lib/rails/generators/rails/app/templates/public/422.html',
      sample: `HTTP/1.1 422 Unprocessable Entity
Content-Type: text/html; charset=utf-8

<title>The change you wanted was rejected (422)</title><h1>The change you wanted was rejected.</h1><p>Maybe you tried to change something you didn't have access to.</p>`,
    },
    {
      when: {
        body: { equals: ['HTTP Basic: Access denied.', 'HTTP Token: Access denied.', 'HTTP Digest: Access denied.'] },
        status: 401,
        withoutRequestHeader: ['authorization'],
      },
      cause: 'no-credentials',
      says: 'nothing was sent that its login could check.',
      confidence: 'certain',
      source: 'https://github.com/rails/rails/blob/main/actionpack/lib/action_controller/metal/http_authentication.rb',
      sample: `HTTP/1.1 401 Unauthorized
Content-Type: text/plain; charset=utf-8
WWW-Authenticate: Token realm="Application"

HTTP Token: Access denied.
`,
    },
    {
      when: {
        body: { equals: ['HTTP Basic: Access denied.', 'HTTP Token: Access denied.', 'HTTP Digest: Access denied.'] },
        status: 401,
        requestHeader: { authorization: true },
      },
      cause: 'invalid-credentials',
      says: 'what was sent is not accepted.',
      confidence: 'likely',
      orElse: ['wrong-scheme'],
      source: 'https://github.com/rails/rails/blob/main/actionpack/lib/action_controller/metal/http_authentication.rb',
      sample: `GET /api/items HTTP/1.1
Host: api.example.com
Authorization: Token token="abc"
---
HTTP/1.1 401 Unauthorized
Content-Type: text/plain; charset=utf-8
WWW-Authenticate: Token realm="Application"

HTTP Token: Access denied.
`,
    },
    {
      when: { body: ['Blocked hosts: ', 'Blocked host: '], status: 403 },
      cause: 'origin-rejected',
      says: 'the Host that was asked for is not on the list of allowed hosts.',
      confidence: 'certain',
      fix: {
        text: 'List the host in the configuration of the environment.',
        code: { language: 'ruby', text: 'config.hosts << "app.example.test"' },
      },
      source:
        'https://github.com/rails/rails/blob/main/actionpack/lib/action_dispatch/middleware/host_authorization.rb',
      sample: `HTTP/1.1 403 Forbidden
Content-Type: text/html; charset=utf-8

<title>Action Controller: Exception caught</title><h1>Blocked hosts: app.example.test</h1>`,
    },
    {
      when: {
        text: [
          'You need to sign in or sign up before continuing.',
          'You need to sign in before continuing.',
          'Sie müssen sich anmelden oder registrieren, um fortzufahren.',
          'Vous devez vous connecter ou vous enregistrer pour continuer.',
          'Tienes que iniciar sesión o registrarte para poder continuar.',
          'Devi accedere o registrarti per continuare.',
          'Antes de continuar tem de se autenticar ou efetuar um registo.',
          'Para continuar, faça login ou registre-se.',
          'Je dient je aan te melden of in te schrijven om door te gaan.',
          'Aby kontynuować zaloguj lub zarejestruj się.',
          'Вам необходимо войти в систему или зарегистрироваться.',
          'ログインもしくはアカウント登録してください。',
          '계속하려면 로그인하거나 가입해야 합니다.',
          '继续操作前请注册或者登录。',
          'Devam etmeden önce giriş yapmanız veya kayıt olmanız gereklidir.',
        ],
        withoutRequestHeader: ['access-token'],
      },
      cause: 'no-credentials',
      says: 'nobody is logged in.',
      confidence: 'likely',
      orElse: ['expired-credentials'],
      source: 'https://github.com/heartcombo/devise/blob/main/config/locales/en.yml',
      sample: `HTTP/1.1 401 Unauthorized
Content-Type: application/json

{"error": "You need to sign in or sign up before continuing."}`,
    },
    {
      when: {
        json: { 'errors.*': ['You need to sign in or sign up before continuing.', 'Authorized users only.'] },
        requestHeader: { 'access-token': true },
      },
      cause: 'invalid-credentials',
      says: 'the access-token, client and uid that were sent do not belong together, or no longer.',
      confidence: 'possible',
      orElse: ['revoked-credentials', 'expired-credentials'],
      source: 'https://github.com/lynndylanhurley/devise_token_auth/blob/master/docs/conceptual.md',
      sample: `GET /items HTTP/1.1
Host: api.example.com
access-token: 7Hk2mX9vQ4tB8nR1cZ5w
client: q8Vx2mT5cR7nB1kZ4wLd
uid: ann@example.com
---
HTTP/1.1 401 Unauthorized
Content-Type: application/json

{"errors": ["You need to sign in or sign up before continuing."]}`,
    },
    {
      when: {
        text: [
          'Your session expired. Please sign in again to continue.',
          'Ihre Sitzung ist abgelaufen. Bitte melden Sie sich erneut an.',
          'Votre session est expirée, veuillez vous reconnecter pour continuer.',
          'Tu sesión expiró. Por favor, inicia sesión nuevamente para continuar.',
          'Sessione scaduta, accedere nuovamente per continuare.',
          'A sua sessão expirou, por favor autentique-se novamente para continuar.',
          'A sua sessão expirou, por favor, faça login novamente para continuar.',
          'Je sessie is verlopen, meld je opnieuw aan om door te gaan.',
          'Sesja wygasła, aby kontynuować zaloguj się ponownie.',
          'Ваш сеанс закончился. Пожалуйста, войдите в систему снова.',
          'セッションがタイムアウトしました。もう一度ログインしてください。',
          '세션이 만료되었습니다. 계속하려면 다시 로그인해야 합니다.',
          '登录超时，请重新登录。',
          'Oturumunuz sonlandı. Devam etmek için, lütfen yeniden giriş yapınız.',
        ],
      },
      cause: 'expired-credentials',
      says: 'the session is past its time.',
      confidence: 'certain',
      source: 'https://github.com/heartcombo/devise/blob/main/config/locales/en.yml',
      sample: `HTTP/1.1 401 Unauthorized
Content-Type: application/json

{"error": "Your session expired. Please sign in again to continue."}`,
    },
    {
      when: { text: ['Invalid Email or password.', 'Invalid Login or password.'], status: [200, 401, 422] },
      cause: 'invalid-credentials',
      says: 'name and password do not belong together.',
      confidence: 'certain',
      shared: true,
      source: 'https://github.com/heartcombo/devise/blob/main/config/locales/en.yml',
      sample: `HTTP/1.1 401 Unauthorized
Content-Type: application/json

{"error": "Invalid Email or password."}`,
    },
    {
      when: {
        text: [
          'You have to confirm your email address before continuing.',
          'Your account is not activated yet.',
          'Sie müssen Ihr Konto bestätigen, bevor Sie fortfahren können.',
          'Vous devez confirmer votre compte par email.',
          'Tienes que confirmar tu cuenta para poder continuar.',
          'Devi confermare il tuo account per continuare.',
          'Tem de confirmar a sua conta antes de continuar.',
          'Antes de continuar, confirme a sua conta.',
          'Je dient eerst je account te bevestigen.',
          'Aby kontynuować aktywuj konto.',
          'Вы должны подтвердить вашу учётную запись.',
          'メールアドレスの本人確認が必要です。',
          '계속하기 전에 이메일 주소를 인증해야 합니다.',
          '继续操作前请先确认您的帐户。',
          'Devam etmeden önce hesabınızı onaylamalısınız.',
          'Ihr Konto ist noch nicht aktiv.',
          'Votre compte n’est pas encore activé.',
          'Tu cuenta aún no ha sido activada.',
          'Il tuo account non è stato ancora attivato.',
          'A sua conta ainda não foi ativada.',
          'Je account is nog niet geactiveerd.',
          'Twoje konto nie zostało jeszcze aktywowane.',
          'Ваша учётная запись ещё не активирована.',
          'アカウントが有効化されていません。メールに記載された手順にしたがって、アカウントを有効化してください。',
          '계정이 아직 활성화되지 않았습니다.',
          '您的帐户还未激活。',
          'Hesabınız daha aktifleştirilmemiş.',
        ],
      },
      cause: 'account-disabled',
      says: 'the account is not confirmed or not activated yet.',
      confidence: 'certain',
      shared: true,
      source: 'https://github.com/heartcombo/devise/blob/main/config/locales/en.yml',
      sample: `HTTP/1.1 401 Unauthorized
Content-Type: application/json

{"error": "You have to confirm your email address before continuing."}`,
    },
    {
      when: {
        text: [
          'Your account is locked.',
          'Ihr Konto ist gesperrt.',
          'Votre compte est verrouillé.',
          'Tu cuenta está bloqueada.',
          'Il tuo account è bloccato.',
          'A sua conta está bloqueada.',
          'Je account is vergrendeld.',
          'Twoje konto jest zablokowane.',
          'Ваша учётная запись заблокирована.',
          'アカウントはロックされています。',
          '계정이 잠겨있습니다.',
          '您的帐户正被锁定。',
          'Hesabınız kilitlendi.',
        ],
      },
      cause: 'account-disabled',
      says: 'the account is locked after failed logins.',
      confidence: 'certain',
      shared: true,
      source: 'https://github.com/heartcombo/devise/blob/main/config/locales/en.yml',
      sample: `HTTP/1.1 401 Unauthorized
Content-Type: application/json

{"error": "Your account is locked."}`,
    },
    {
      when: { text: ['You have one more attempt before your account is locked.'] },
      cause: 'invalid-credentials',
      says: 'the password is wrong, and one more failure locks the account.',
      confidence: 'certain',
      source: 'https://github.com/heartcombo/devise/blob/main/config/locales/en.yml',
      sample: `HTTP/1.1 401 Unauthorized
Content-Type: application/json

{"error": "You have one more attempt before your account is locked."}`,
    },
    {
      when: { text: ['You are not authorized to access this page.', 'CanCan::AccessDenied'] },
      cause: 'insufficient-permission',
      says: 'no rule of its abilities allows this user the action.',
      confidence: 'certain',
      shared: true,
      source: 'https://github.com/CanCanCommunity/cancancan/blob/develop/lib/cancan/exceptions.rb',
      sample: `HTTP/1.1 403 Forbidden
Content-Type: application/json

{"error": "You are not authorized to access this page."}`,
    },
    {
      when: { header: { 'x-runtime': true }, text: ['You are not authorized to perform this action.'] },
      cause: 'insufficient-permission',
      says: 'a policy refused this user.',
      confidence: 'likely',
      source: 'https://github.com/varvet/pundit#rescuing-a-denied-authorization-in-rails',
      sample: `HTTP/1.1 403 Forbidden
Content-Type: application/json
X-Runtime: 0.02

{"error": "You are not authorized to perform this action."}`,
    },
    {
      when: { body: ['Pundit::NotAuthorizedError'] },
      cause: 'insufficient-permission',
      says: 'a policy refused this user.',
      confidence: 'certain',
      source: 'https://github.com/varvet/pundit/blob/main/lib/pundit/error.rb',
      sample: `HTTP/1.1 403 Forbidden
Content-Type: text/html; charset=utf-8

<title>Action Controller: Exception caught</title><h1>Pundit::NotAuthorizedError in PostsController#update</h1>`,
    },
    {
      when: {
        body: {
          equals: [
            'Retry later',
            `Retry later
`,
          ],
        },
        status: [429, 503],
      },
      cause: 'rate-limited',
      says: 'the throttle of rack-attack is used up.',
      confidence: 'certain',
      source: 'https://github.com/rack/rack-attack/blob/main/lib/rack/attack/configuration.rb',
      sample: `HTTP/1.1 429 Too Many Requests
Content-Type: text/plain; charset=utf-8

Retry later
`,
    },
    {
      when: { body: { equals: 'Host not permitted' } },
      cause: 'origin-rejected',
      says: 'the Host that was asked for is not on the list of allowed hosts.',
      confidence: 'certain',
      source: 'https://github.com/sinatra/sinatra/blob/main/rack-protection/lib/rack/protection/host_authorization.rb',
      sample: `HTTP/1.1 403 Forbidden
Content-Type: text/plain; charset=utf-8

Host not permitted`,
    },
    {
      when: { status: [200, 401, 422], text: 'Try another email address or password.' },
      cause: 'invalid-credentials',
      says: 'the address or the password is wrong.',
      confidence: 'certain',
      source:
        'https://github.com/rails/rails/blob/main/railties/lib/rails/generators/rails/authentication/templates/app/controllers/sessions_controller.rb.tt',
      sample: `HTTP/1.1 200 OK
Content-Type: text/html

<!DOCTYPE html><html><body><div style="color:red">Try another email address or password.</div><form action="/session" method="post"></form></body></html>`,
    },
  ],
  remedies: {
    'missing-www-authenticate': [
      {
        text: 'Name the scheme with the status.',
        code: {
          language: 'ruby',
          text: `response.headers['WWW-Authenticate'] = 'Bearer realm="api"'
head :unauthorized`,
        },
      },
    ],
    'resource-existence-leak': [
      {
        text: 'Look the object up among those that the caller may see: Rails answers 404 for what is not there.',
        code: { language: 'ruby', text: '@order = current_user.orders.find(params[:id])' },
      },
    ],
    'resource-enumeration': [
      {
        text: 'Look the object up among those that the caller may see: Rails answers 404 for what is not there.',
        code: { language: 'ruby', text: '@order = current_user.orders.find(params[:id])' },
      },
    ],
    'preflight-denied': [
      {
        text: 'Insert rack-cors at the top, so that preflights are answered before any login is asked for.',
        code: {
          language: 'ruby',
          text: `# config/initializers/cors.rb
Rails.application.config.middleware.insert_before 0, Rack::Cors do
  allow do
    origins 'https://app.example.com'
    resource '*', headers: :any, methods: :any, credentials: true, expose: ['WWW-Authenticate']
  end
end`,
        },
      },
    ],
    'cors-opaque-denial': [
      {
        text: 'Insert rack-cors at the top, so that refusals carry its fields too.',
        code: {
          language: 'ruby',
          text: `# config/initializers/cors.rb
Rails.application.config.middleware.insert_before 0, Rack::Cors do
  allow do
    origins 'https://app.example.com'
    resource '*', headers: :any, methods: :any, credentials: true, expose: ['WWW-Authenticate']
  end
end`,
        },
      },
    ],
    'challenge-not-exposed': [
      {
        text: 'Expose the challenge to scripts.',
        code: {
          language: 'ruby',
          text: `# config/initializers/cors.rb
Rails.application.config.middleware.insert_before 0, Rack::Cors do
  allow do
    origins 'https://app.example.com'
    resource '*', headers: :any, methods: :any, credentials: true, expose: ['WWW-Authenticate']
  end
end`,
        },
      },
    ],
    'debug-page': [
      {
        text: 'Show detailed errors in development only (config/environments/production.rb).',
        code: { language: 'ruby', text: 'config.consider_all_requests_local = false' },
      },
    ],
    'version-banner': [
      {
        text: 'Leave the version of Passenger out, or take the field away at the proxy in front.',
        code: {
          language: 'nginx',
          text: `passenger_show_version_in_header off;
proxy_hide_header X-Powered-By;`,
        },
      },
    ],
    'username-enumeration': [
      { text: 'Switch paranoid mode on in Devise.', code: { language: 'ruby', text: 'config.paranoid = true' } },
    ],
    'no-login-throttle': [
      {
        text: 'Throttle the login in its controller (Rails 7.2 and newer; before, with rack-attack). It counts in the cache, so production needs a cache store that all processes share.',
        code: { language: 'ruby', text: 'rate_limit to: 10, within: 3.minutes, only: :create' },
      },
    ],
    'cleartext-credentials': [
      {
        text: 'Send plain http to https (config/environments/production.rb).',
        code: { language: 'ruby', text: 'config.force_ssl = true' },
      },
    ],
  },
};
