import type { Cause } from '../engine/cause.ts';
import type { Clue } from '../engine/clue.ts';
import type { CauseId } from '../engine/taxonomy.ts';
import { isPreflight } from '../http/cors.ts';
import type { Exchange } from '../http/exchange.ts';
import { answered, asked, clue } from './facts/evidence.ts';
import { isRefused } from './facts/outcome.ts';
import { stated } from './stated/stated.ts';
import { allWorded, worded } from './wording/worded.ts';

/** A CORS preflight was refused. */
export const preflightRejected: Cause = {
  id: 'preflight-rejected',
  title: 'Preflight refused',
  headline:
    'The browser asked in advance whether this cross-origin request is allowed (a preflight), and the server refused the question itself.',
  meaning:
    'Before some cross-origin requests the browser sends OPTIONS to ask whether the real one may follow. This question never carries a password, token or cookie, so a server that wants ' +
    'credentials for it can never be satisfied, and the real request is never sent. It does not mean that the credentials are wrong: they were not looked at. Signing in again cannot help.',
  fixes: {
    caller: [
      {
        text: 'Repeat the preflight by hand and look at the status and the Access-Control fields of the answer.',
        code: {
          language: 'sh',
          text: 'curl -i -X OPTIONS https://api.example.com/orders -H "Origin: https://app.example.org" -H "Access-Control-Request-Method: POST" -H "Access-Control-Request-Headers: authorization, content-type"',
        },
      },
      {
        text: 'Call the API from your own origin: let the backend of the page, or a proxy of the development server, pass the request on.',
      },
      {
        text: 'During development, let the development server pass the calls on, so that the browser sees one origin.',
        code: {
          language: 'js',
          text: "export default { server: { proxy: { '/api': { target: 'https://api.example.com', changeOrigin: true } } } };",
        },
      },
      {
        text: 'Ask the owner of the API to answer preflights from your origin; send the three request fields of the preflight along.',
      },
    ],
    apiOwner: [
      { text: 'Answer preflights before anything that checks credentials: the CORS middleware comes first.' },
      {
        text: 'Answer with a success status and the fields that allow the origin, the method and the fields of the real request.',
        code: {
          language: 'http',
          text: 'HTTP/1.1 204 No Content\nAccess-Control-Allow-Origin: https://app.example.org\nAccess-Control-Allow-Methods: GET, POST, PUT, DELETE\nAccess-Control-Allow-Headers: authorization, content-type\nAccess-Control-Allow-Credentials: true\nAccess-Control-Max-Age: 600\nVary: Origin',
        },
      },
      {
        vendor: 'express',
        text: 'Mount the CORS middleware before the authentication.',
        code: {
          language: 'js',
          text: "app.use(cors({ origin: 'https://app.example.org', credentials: true }));\napp.use(authenticate);",
        },
      },
      {
        vendor: 'spring-security',
        text: 'Switch CORS on in the security filter chain, so that preflights pass before the authorization rules.',
        code: { language: 'java', text: 'http.cors(Customizer.withDefaults());' },
      },
      {
        vendor: 'django',
        text: 'Put the CORS middleware above everything that may answer by itself.',
        code: {
          language: 'python',
          text: 'MIDDLEWARE = ["corsheaders.middleware.CorsMiddleware", "django.middleware.common.CommonMiddleware"]',
        },
      },
      {
        vendor: 'aspnet-core',
        text: 'Keep the order: routing, CORS, authentication, authorization.',
        code: {
          language: 'csharp',
          text: 'app.UseRouting();\napp.UseCors("app");\napp.UseAuthentication();\napp.UseAuthorization();',
        },
      },
      {
        vendor: 'fastapi',
        text: 'Add the CORS middleware last, so that it runs first.',
        code: {
          language: 'python',
          text: 'app.add_middleware(CORSMiddleware, allow_origins=["https://app.example.org"], allow_methods=["*"], allow_headers=["*"], allow_credentials=True)',
        },
      },
      {
        vendor: 'nestjs',
        text: 'Switch CORS on before the guards are reached.',
        code: { language: 'ts', text: "app.enableCors({ origin: 'https://app.example.org', credentials: true });" },
      },
      {
        vendor: 'rails',
        text: 'Put rack-cors at the top of the stack.',
        code: {
          language: 'ruby',
          text: 'config.middleware.insert_before 0, Rack::Cors do\n  allow do\n    origins "https://app.example.org"\n    resource "*", headers: :any, methods: %i[get post put patch delete options head], credentials: true\n  end\nend',
        },
      },
    ],
    operator: [
      {
        vendor: 'nginx',
        text: 'Answer OPTIONS before auth_request or auth_basic.',
        code: {
          language: 'nginx',
          text: 'if ($request_method = OPTIONS) {\n  add_header Access-Control-Allow-Origin https://app.example.org always;\n  add_header Access-Control-Allow-Methods "GET, POST, PUT, DELETE" always;\n  add_header Access-Control-Allow-Headers "authorization, content-type" always;\n  return 204;\n}',
        },
      },
      {
        vendor: 'apache',
        text: 'Ask for credentials for all methods but OPTIONS.',
        code: { language: 'apache', text: '<LimitExcept OPTIONS>\n  Require valid-user\n</LimitExcept>' },
      },
      {
        vendor: 'iis',
        text: 'Install the IIS CORS module: it answers preflights before Windows authentication does.',
        code: {
          language: 'xml',
          text: '<cors enabled="true"><add origin="https://app.example.org" allowCredentials="true"/></cors>',
        },
      },
      {
        text: 'Let the gateway and the firewall pass OPTIONS with Access-Control-Request-Method without credentials; other OPTIONS requests may stay closed.',
      },
      {
        vendor: 'tomcat',
        text: 'Name the origin in the CORS filter, and put the filter before everything that checks credentials.',
        code: {
          language: 'xml',
          text: '<init-param><param-name>cors.allowed.origins</param-name><param-value>https://app.example.org</param-value></init-param>',
        },
      },
      {
        vendor: 'kong',
        text: 'Enable the CORS plugin on the route; it answers preflights before the authentication plugins.',
        code: {
          language: 'yaml',
          text: 'plugins:\n  - name: cors\n    config: { origins: ["https://app.example.org"], credentials: true, preflight_continue: false }',
        },
      },
      {
        vendor: 'aws-api-gateway',
        text: 'Answer OPTIONS without an authorizer: a mock method for REST APIs, the cors setting for HTTP APIs.',
        code: {
          language: 'sh',
          text: 'aws apigatewayv2 update-api --api-id ID --cors-configuration AllowOrigins=https://app.example.org,AllowMethods=*,AllowHeaders=authorization',
        },
      },
    ],
  },
  tellApart:
    'Look at the method: OPTIONS with the field Access-Control-Request-Method is a preflight. If the response names another reason (a firewall, an address), that reason refused the preflight too.',
  references: [
    { title: 'Fetch standard, CORS-preflight fetch', url: 'https://fetch.spec.whatwg.org/#cors-preflight-fetch' },
    {
      title: 'Fetch standard, CORS protocol and credentials',
      url: 'https://fetch.spec.whatwg.org/#cors-protocol-and-credentials',
    },
  ],
  examples: [
    {
      title: 'an empty 403 to a preflight',
      http: `
        OPTIONS /v1/exports HTTP/1.1
        Host: data.example.com
        Origin: https://app.example.org
        Access-Control-Request-Method: PUT
        ---
        HTTP/1.1 403 Forbidden
        Content-Length: 0
      `,
    },
    {
      title: 'a preflight that is asked for a password it can never carry',
      http: `
        OPTIONS /registry/images HTTP/1.1
        Host: store.example.net
        Origin: https://ui.example.net
        Access-Control-Request-Method: DELETE
        Access-Control-Request-Headers: authorization
        ---
        HTTP/1.1 401 Unauthorized
        WWW-Authenticate: Basic realm="store"
        Content-Length: 0
      `,
    },
    {
      title: 'a preflight that gets the stock page of a server',
      http: `
        OPTIONS /upload HTTP/1.1
        Host: media.example.com
        Origin: https://www.example.com
        Access-Control-Request-Method: POST
        Access-Control-Request-Headers: content-type
        ---
        HTTP/1.1 403 Forbidden
        Server: nginx
        Content-Type: text/html

        <html><head><title>403 Forbidden</title></head><body><center><h1>403 Forbidden</h1></center><hr><center>nginx</center></body></html>
      `,
    },
  ],
  notExamples: [
    {
      title: 'an OPTIONS request that is no preflight',
      http: `
        OPTIONS /dav/ HTTP/1.1
        Host: files.example.com
        ---
        HTTP/1.1 401 Unauthorized
        WWW-Authenticate: Basic realm="files"
        Content-Length: 0
      `,
    },
    {
      title: 'the real request, refused after a preflight that passed',
      http: `
        OPTIONS /v1/exports HTTP/1.1
        Host: data.example.com
        Origin: https://app.example.org
        Access-Control-Request-Method: PUT
        ---
        HTTP/1.1 204 No Content
        Access-Control-Allow-Origin: https://app.example.org
        Access-Control-Allow-Methods: PUT
        ---
        PUT /v1/exports HTTP/1.1
        Host: data.example.com
        Origin: https://app.example.org
        Authorization: Bearer 1f0e9d8c7b6a5432
        ---
        HTTP/1.1 403 Forbidden
        Access-Control-Allow-Origin: https://app.example.org
        Content-Length: 0
      `,
    },
    {
      title: 'a cross-origin read that needs no preflight',
      http: `
        GET /v1/exports HTTP/1.1
        Host: data.example.com
        Origin: https://app.example.org
        ---
        HTTP/1.1 401 Unauthorized
        WWW-Authenticate: Bearer
        Content-Length: 0
      `,
    },
  ],
  clues: (exchange) => [
    ...stated(exchange, 'preflight-rejected'),
    ...worded(exchange, 'preflight-rejected'),
    ...refusedQuestion(exchange),
  ],
};

/** The shape is a fact; that it is also the reason holds only where the answer gives none that any request would meet. */
function refusedQuestion(exchange: Exchange): readonly Clue[] {
  if (!isPreflight(exchange) || !isRefused(exchange)) return [];
  const otherReason = allWorded(exchange).some(
    ({ cause, confidence }) => refusesAll.has(cause) && confidence !== 'possible',
  );
  return [
    clue(
      'preflight-rejected',
      otherReason ? ['request', 'possible'] : ['stated', 'certain'],
      'OPTIONS with Access-Control-Request-Method is a preflight: it never carries credentials, and the server refused it.',
      [
        asked(exchange, 'method'),
        asked(exchange, 'header:access-control-request-method'),
        answered(exchange, 'status'),
      ],
    ),
  ];
}

/** Reasons that lie with the network, the client or the place, and would stop the real request as well. */
const refusesAll: ReadonlySet<CauseId> = new Set<CauseId>([
  'bot-challenge',
  'waf-blocked',
  'ip-blocked',
  'geo-blocked',
  'rate-limited',
  'network-filter',
  'content-restricted',
  'tls-required',
]);
