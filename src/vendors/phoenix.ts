import type { Vendor } from '../engine/vendor.ts';

/** Phoenix: its own refusals, from its documentation and source. */
export const phoenix: Vendor = {
  id: 'phoenix',
  name: 'Phoenix',
  layer: 'framework',
  marks: [],
  denials: [
    {
      when: { body: ['Plug.CSRFProtection.InvalidCSRFTokenError', 'invalid CSRF (Cross Site Request Forgery) token'] },
      cause: 'csrf-rejected',
      says: 'the form token does not belong to the session.',
      confidence: 'certain',
      source: 'https://github.com/elixir-plug/plug/blob/main/lib/plug/csrf_protection.ex',
      sample: `HTTP/1.1 403 Forbidden
Content-Type: text/html; charset=utf-8

<title>Plug.CSRFProtection.InvalidCSRFTokenError at POST /messages</title>invalid CSRF (Cross Site Request Forgery) token, please make sure that:`,
    },
    {
      when: { body: 'CSRFProtection.InvalidCrossOriginRequestError' },
      cause: 'origin-rejected',
      says: 'a script was asked for by a page of another site.',
      confidence: 'likely',
      orElse: ['csrf-rejected'],
      source: 'https://github.com/elixir-plug/plug/blob/main/lib/plug/csrf_protection.ex',
      sample: `HTTP/1.1 403 Forbidden
Content-Type: text/html; charset=utf-8

<title>Plug.CSRFProtection.InvalidCrossOriginRequestError at GET /app.js</title>`,
    },
  ],
  remedies: {
    'missing-www-authenticate': [
      {
        text: 'Write the challenge in the plug that refuses.',
        code: {
          language: 'elixir',
          text: `conn
|> put_resp_header("www-authenticate", ~s(Bearer realm="api"))
|> send_resp(401, "Log in first")
|> halt()`,
        },
      },
    ],
    'preflight-denied': [
      {
        text: 'Put the plug of cors_plug into the endpoint, before the router.',
        code: { language: 'elixir', text: 'plug CORSPlug, origin: ["https://app.example.com"]' },
      },
    ],
    'challenge-not-exposed': [
      {
        text: 'Expose the challenge to scripts.',
        code: {
          language: 'elixir',
          text: 'plug CORSPlug, origin: ["https://app.example.com"], expose: ["WWW-Authenticate"]',
        },
      },
    ],
    'resource-existence-leak': [
      {
        text: 'Look the object up together with its owner, and answer 404 if there is none.',
        code: { language: 'elixir', text: 'order = Repo.get_by!(Order, id: id, user_id: current_user.id)' },
      },
    ],
    'resource-enumeration': [
      {
        text: 'Look the object up together with its owner, and answer 404 if there is none.',
        code: { language: 'elixir', text: 'order = Repo.get_by!(Order, id: id, user_id: current_user.id)' },
      },
    ],
    'username-enumeration': [
      {
        text: 'Spend the time of a check for unknown names too, and answer both alike.',
        code: {
          language: 'elixir',
          text: `def valid_password?(_, _) do
  Bcrypt.no_user_verify()
  false
end`,
        },
      },
    ],
    'debug-page': [
      {
        text: 'Switch the debug pages off.',
        code: { language: 'elixir', text: 'config :my_app, MyAppWeb.Endpoint, debug_errors: false' },
      },
    ],
    'stack-trace': [
      {
        text: 'Switch the debug pages off.',
        code: { language: 'elixir', text: 'config :my_app, MyAppWeb.Endpoint, debug_errors: false' },
      },
    ],
  },
};
