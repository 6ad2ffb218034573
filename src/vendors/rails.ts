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
        'https://github.com/rails/rails/tree/main/actionpack/lib/action_controller/metal/request_forgery_protection.rb',
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
        'https://github.com/rails/rails/tree/main/actionpack/lib/action_controller/metal/request_forgery_protection.rb',
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
      source: 'https://github.com/rails/rails/tree/main/actionpack/lib/action_controller/metal/http_authentication.rb',
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
      source: 'https://github.com/rails/rails/tree/main/actionpack/lib/action_controller/metal/http_authentication.rb',
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
        'https://github.com/rails/rails/tree/main/actionpack/lib/action_dispatch/middleware/host_authorization.rb',
      sample: `HTTP/1.1 403 Forbidden
Content-Type: text/html; charset=utf-8

<title>Action Controller: Exception caught</title><h1>Blocked hosts: app.example.test</h1>`,
    },
    {
      when: { text: ['You need to sign in or sign up before continuing.', 'You need to sign in before continuing.'] },
      cause: 'no-credentials',
      says: 'nobody is logged in.',
      confidence: 'certain',
      orElse: ['expired-credentials'],
      source: 'https://github.com/heartcombo/devise/blob/main/config/locales/en.yml',
      sample: `HTTP/1.1 401 Unauthorized
Content-Type: application/json

{"error": "You need to sign in or sign up before continuing."}`,
    },
    {
      when: { text: ['Your session expired. Please sign in again to continue.'] },
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
      source: 'https://github.com/heartcombo/devise/blob/main/config/locales/en.yml',
      sample: `HTTP/1.1 401 Unauthorized
Content-Type: application/json

{"error": "Invalid Email or password."}`,
    },
    {
      when: {
        text: ['You have to confirm your email address before continuing.', 'Your account is not activated yet.'],
      },
      cause: 'account-disabled',
      says: 'the account is not confirmed or not activated yet.',
      confidence: 'certain',
      source: 'https://github.com/heartcombo/devise/blob/main/config/locales/en.yml',
      sample: `HTTP/1.1 401 Unauthorized
Content-Type: application/json

{"error": "You have to confirm your email address before continuing."}`,
    },
    {
      when: { text: ['Your account is locked.'] },
      cause: 'account-disabled',
      says: 'the account is locked after failed logins.',
      confidence: 'certain',
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
      source: 'https://github.com/CanCanCommunity/cancancan/blob/develop/lib/cancan/exceptions.rb',
      sample: `HTTP/1.1 403 Forbidden
Content-Type: application/json

{"error": "You are not authorized to access this page."}`,
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
          text: `config.middleware.insert_before 0, Rack::Cors do
  allow do
    origins 'https://app.example.com'
    resource '*', headers: :any, methods: :any, expose: ['WWW-Authenticate']
  end
end`,
        },
      },
    ],
    'cors-opaque-denial': [
      {
        text: 'Insert rack-cors at the top, so that refusals carry its fields too.',
        code: { language: 'ruby', text: 'config.middleware.insert_before 0, Rack::Cors' },
      },
    ],
    'challenge-not-exposed': [
      {
        text: 'Expose the challenge to scripts.',
        code: { language: 'ruby', text: "resource '*', headers: :any, expose: ['WWW-Authenticate']" },
      },
    ],
    'debug-page': [
      {
        text: 'Show detailed errors in development only.',
        code: { language: 'ruby', text: 'config.consider_all_requests_local = false' },
      },
    ],
    'version-banner': [
      {
        text: 'Leave X-Runtime and X-Powered-By out at the proxy in front.',
        code: { language: 'nginx', text: 'proxy_hide_header X-Powered-By;' },
      },
    ],
    'username-enumeration': [
      { text: 'Switch paranoid mode on in Devise.', code: { language: 'ruby', text: 'config.paranoid = true' } },
    ],
    'no-login-throttle': [
      {
        text: 'Throttle the login.',
        code: { language: 'ruby', text: 'rate_limit to: 10, within: 3.minutes, only: :create' },
      },
    ],
  },
};
