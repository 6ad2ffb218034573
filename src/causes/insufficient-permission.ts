import type { Cause } from '../engine/cause.ts';
import type { Clue } from '../engine/clue.ts';
import type { Neighbourhood } from '../engine/neighbourhood.ts';
import { challengeOf, challengeParam } from '../http/challenge.ts';
import { credentials } from '../http/credentials.ts';
import type { Exchange } from '../http/exchange.ts';
import { isBare } from './facts/bare-answer.ts';
import { isFromOtherSite, isUnsafe, pathOf } from './facts/caller.ts';
import { answered, asked, clue } from './facts/evidence.ts';
import { callerNamed } from './facts/known-caller.ts';
import { isSameOrigin, isServed } from './facts/outcome.ts';
import { checkedRight } from './proof/checked-right.ts';
import { deedClues } from './proof/deed-between.ts';
import { signedInAsAnother } from './proof/other-login.ts';
import { hasDemandedScopes } from './proof/token-scopes.ts';
import { twinClues } from './proof/twin.ts';
import { isSpelledAlike } from './proof/twin-address.ts';
import { stated } from './stated/stated.ts';
import { allWorded, worded } from './wording/worded.ts';

/** The identified caller's role, group, access list or policy does not allow it. */
export const insufficientPermission: Cause = {
  id: 'insufficient-permission',
  title: 'Not permitted for this account',
  headline: 'The server knows who is asking, and this account is not allowed to do this.',
  meaning:
    'The credentials were accepted; what is missing is a right: a role, a group, an entry in an access list, ownership of the ' +
    'object, or a policy that allows the action. Signing in again as the same account changes nothing. It does not mean ' +
    'that the password or token is wrong, and it says nothing about other pages or objects of the same server.',
  fixes: {
    caller: [
      {
        text: 'Check which account the request was made with. A second account, an old session in this browser or a shared test key are the usual surprise: sign out, sign in as the intended account, and repeat the request.',
      },
      {
        text: 'Compare with something that this account can do: if the same credential is accepted for another URL of this server, the account works and only this right is missing.',
        code: {
          language: 'sh',
          text: 'curl -i https://api.example.com/me -H "Authorization: Bearer $TOKEN"',
        },
      },
      {
        text: 'Check the id in the URL. An object that belongs to somebody else, or to another project or tenant, is refused in the same way.',
      },
      {
        text: 'Ask the administrator or the owner for the right. Send them the account, the method, the URL, the time and the request id of the response.',
      },
    ],
    apiOwner: [
      {
        text: 'Look up which rule refused: log the account, the action, the object and the policy that decided, and put a request id into the response so that a caller can quote it.',
      },
      {
        text: 'Say in the body what kind of right is missing, in a form for programs (RFC 9457), without naming internal roles or policies.',
        code: {
          language: 'http',
          text: 'HTTP/1.1 403 Forbidden\nContent-Type: application/problem+json\n\n{"type":"https://example.com/problems/not-permitted","title":"Not permitted","detail":"This account may read orders, not delete them."}',
        },
      },
      {
        text: 'Where the mere existence of the object is confidential, answer 404 for all who may not see it (RFC 9110 section 15.5.4).',
      },
      {
        vendor: 'django',
        text: 'See which permission class refused: each one can carry its own message.',
        code: {
          language: 'python',
          text: 'class IsOwner(permissions.BasePermission):\n    message = "Only the owner may change an order."\n    def has_object_permission(self, request, view, obj):\n        return obj.owner_id == request.user.id',
        },
      },
      {
        vendor: 'spring-security',
        text: 'Check the authorities that the account really has: hasRole("ADMIN") looks for the authority ROLE_ADMIN.',
        code: { language: 'properties', text: 'logging.level.org.springframework.security=DEBUG' },
      },
      {
        vendor: 'laravel',
        text: 'Return a reason from the policy in place of a bare false.',
        code: {
          language: 'php',
          text: 'return $user->id === $order->user_id\n    ? Response::allow()\n    : Response::deny("Only the owner may change an order.");',
        },
      },
      {
        vendor: 'aspnet-core',
        text: 'Check that the claim named by the policy or role is in the principal under the expected claim type.',
        code: {
          language: 'csharp',
          text: 'options.AddPolicy("Orders.Delete", policy => policy.RequireClaim("permission", "orders:delete"));',
        },
      },
      {
        vendor: 'nestjs',
        text: 'A guard that returns false answers with this stock text; throw an exception with a reason of your own.',
        code: { language: 'ts', text: "throw new ForbiddenException('Only the owner may change an order.');" },
      },
      {
        vendor: 'rails',
        text: 'Rescue the refusal of Pundit or CanCanCan in one place and say which action was refused.',
        code: {
          language: 'ruby',
          text: 'rescue_from Pundit::NotAuthorizedError do |error|\n  render json: { error: "May not #{error.query.to_s.delete("?")} this" }, status: :forbidden\nend',
        },
      },
      {
        vendor: 'postgrest',
        text: 'The role in the token lacks a grant, or a row policy refuses: grant the table and write a policy for the role.',
        code: {
          language: 'sql',
          text: "GRANT SELECT, INSERT ON orders TO web_user;\nCREATE POLICY own_orders ON orders FOR ALL TO web_user\n  USING (owner = current_setting('request.jwt.claims', true)::json->>'sub');",
        },
      },
      {
        vendor: 'symfony',
        text: 'The profiler shows on the Security panel of the request which voter refused.',
      },
      {
        vendor: 'fastapi',
        text: 'Raise the exception with a reason where the dependency checks the right.',
        code: {
          language: 'python',
          text: 'raise HTTPException(status_code=403, detail="Only the owner may change an order.")',
        },
      },
      {
        vendor: 'flask',
        text: 'Abort with a description in place of the stock text.',
        code: { language: 'python', text: 'abort(403, description="Only the owner may change an order.")' },
      },
      {
        vendor: 'hasura',
        text: 'Add a permission for this role on the table, in the console or the metadata; without one, the field does not exist for the role.',
      },
    ],
    operator: [
      {
        text: 'Grant the account the role or group that the action needs, and check that the change has reached the server: cached sessions and tokens keep the old rights until they are renewed.',
      },
      {
        vendor: 'kubernetes',
        text: 'Ask the cluster what the account may do, then bind a role that covers it.',
        code: {
          language: 'sh',
          text: 'kubectl auth can-i delete pods --as=system:serviceaccount:shop:worker -n shop\nkubectl create rolebinding worker-edit --clusterrole=edit --serviceaccount=shop:worker -n shop',
        },
      },
      {
        vendor: 's3',
        text: 'Read the policies together: an explicit Deny wins over every Allow, and the bucket policy, the identity policy and the organization policy all have their say.',
        code: {
          language: 'sh',
          text: 'aws iam simulate-principal-policy --policy-source-arn ARN --action-names s3:GetObject --resource-arns arn:aws:s3:::BUCKET/KEY',
        },
      },
      { text: 'Look for the refusal in the audit log by time and account: it names the rule that decided.' },
      {
        vendor: 'tomcat',
        text: 'Give the account the role that the page names (manager-gui, manager-script, admin-gui) in conf/tomcat-users.xml, and start again.',
        code: {
          language: 'xml',
          text: '<user username="ops" password="CHANGE_ME" roles="manager-gui,manager-script"/>',
        },
      },
    ],
  },
  tellApart:
    'Look at what else the same credential is allowed to do: if other URLs of this server accept it, it is this. If the response speaks of scopes of the token, it is a missing scope.',
  references: [
    { title: 'RFC 9110 section 15.5.4', url: 'https://www.rfc-editor.org/rfc/rfc9110#section-15.5.4' },
    {
      title: 'OWASP Authorization Cheat Sheet',
      url: 'https://cheatsheetseries.owasp.org/cheatsheets/Authorization_Cheat_Sheet.html',
    },
  ],
  examples: [
    {
      title: 'a message that says that the account lacks the permission',
      http: `
        DELETE /api/invoices/4711 HTTP/1.1
        Host: books.example.com
        Authorization: Bearer 8f2c1d7ab3e94f60
        ---
        HTTP/1.1 403 Forbidden
        Content-Type: application/json

        {"detail":"You do not have permission to delete invoices."}
      `,
    },
    {
      title: 'a message that asks for a role',
      http: `
        GET /admin/users HTTP/1.1
        Host: intranet.example.org
        Cookie: session=5be1f6a2d07c4e93
        ---
        HTTP/1.1 403 Forbidden
        Content-Type: application/json

        {"error":"forbidden","message":"This action requires the administrator role."}
      `,
    },
    {
      title: 'a bare 403 for a token that the same server accepts elsewhere',
      http: `
        GET /v2/projects HTTP/1.1
        Host: build.example.io
        Authorization: Bearer 77ab0c91d2e84b35
        ---
        HTTP/1.1 200 OK
        Content-Type: application/json

        []
        ---
        GET /v2/settings HTTP/1.1
        Host: build.example.io
        Authorization: Bearer 77ab0c91d2e84b35
        ---
        HTTP/1.1 403 Forbidden
        Content-Length: 0
      `,
    },
  ],
  notExamples: [
    {
      title: 'a bare 403 to a caller that sent nothing and has no history',
      http: `
        GET /v2/settings HTTP/1.1
        Host: build.example.io
        ---
        HTTP/1.1 403 Forbidden
        Content-Length: 0
      `,
    },
    {
      title: 'the stock page of a web server, which speaks of permission whatever the reason',
      http: `
        GET /reports/2026.pdf HTTP/1.1
        Host: www.example.net
        ---
        HTTP/1.1 403 Forbidden
        Server: Apache
        Content-Type: text/html

        <html><head><title>403 Forbidden</title></head><body><h1>Forbidden</h1><p>You don't have permission to access this resource.</p></body></html>
      `,
    },
    {
      title: 'a challenge that says that the token lacks a scope',
      http: `
        POST /v1/messages HTTP/1.1
        Host: mail.example.com
        Authorization: Bearer 0c4f8e1b6d7a4293
        ---
        HTTP/1.1 403 Forbidden
        WWW-Authenticate: Bearer error="insufficient_scope", scope="mail.send"
        Content-Length: 0
      `,
    },
  ],
  clues: (exchange, around) => [
    ...stated(exchange, 'insufficient-permission'),
    ...worded(exchange, 'insufficient-permission'),
    ...toldToKnownCaller(exchange),
    ...toldByName(exchange),
    ...acceptedElsewhere(exchange, around),
    ...twinClues(exchange, around, 'insufficient-permission'),
    ...signedInAsAnother(exchange, around),
    ...deedClues(exchange, around, 'insufficient-permission'),
    ...grantedInToken(exchange),
    ...checkedInSource(exchange),
  ],
};

/** Vague words such as "you are not allowed to" mean a permission where the caller is known; on stock pages they mean nothing. */
function toldToKnownCaller(exchange: Exchange): readonly Clue[] {
  const { status, content } = exchange.response;
  const sent = credentials(exchange.request).find(({ fault }) => fault === undefined);
  if (status !== 403 || !sent || content.mediaType.includes('html')) return [];
  const said = allWorded(exchange);
  const onlyVague =
    said.every(({ cause }) => cause === 'insufficient-permission') && said[0]?.confidence === 'possible';
  if (!onlyVague) return [];
  const because = 'The response says that this is not allowed, to a caller that sent a credential.';
  return [clue('insufficient-permission', ['request', 'possible'], because, [asked(exchange, sent.place)])];
}

/** Beside the refusal, the server says who is logged in: it is not the login that is missing. */
function toldByName(exchange: Exchange): readonly Clue[] {
  const { status } = exchange.response;
  const place = callerNamed(exchange);
  if ((status !== 401 && status !== 403) || !place || !(isBare(exchange) || speaksOfPermission(exchange))) return [];
  const because = 'A field of the response names the user who is logged in, so the caller is known.';
  return [clue('insufficient-permission', ['request', 'likely'], because, [answered(exchange, place)])];
}

function acceptedElsewhere(exchange: Exchange, around: Neighbourhood): readonly Clue[] {
  const sent = credentials(exchange.request)[0];
  if (exchange.response.status !== 403 || !sent) return [];
  const served = around.sameCredential.find((other) => isServed(other) && isAnotherRight(other, exchange));
  if (!served) return [];
  const fits = isBare(exchange) || speaksOfPermission(exchange);
  const proven = fits && identifies(exchange, around) && !isFromOtherSite(exchange);
  return [
    clue(
      'insufficient-permission',
      proven ? ['neighbours', 'likely'] : ['status', 'possible'],
      'The same credential is accepted for another request to this server, so the caller is known and only this is refused.',
      [asked(exchange, sent.place), answered(served, 'status')],
    ),
  ];
}

/** Whether the words of the answer name a permission, be it vaguely, and no other cause plainly. */
function speaksOfPermission(exchange: Exchange): boolean {
  const said = allWorded(exchange);
  const others = said.filter(
    ({ cause, confidence }) => cause !== 'insufficient-permission' && confidence !== 'possible',
  );
  return others.length === 0 && said.some(({ cause }) => cause === 'insufficient-permission');
}

/** A cookie may go along with every request without identifying anyone: it counts where a page about oneself is served. */
function identifies(exchange: Exchange, around: Neighbourhood): boolean {
  const kinds = credentials(exchange.request).map(({ kind }) => kind);
  if (kinds.some((kind) => kind === 'authorization' || kind === 'api-key' || kind === 'signature')) return true;
  const personal = (other: Exchange) => isServed(other) && isAnotherRight(other, exchange) && isAboutOneself(other);
  return !isUnsafe(exchange) && around.sameCredential.some(personal);
}

const personalSteps = [
  'me',
  'account',
  'profile',
  'whoami',
  'userinfo',
  'dashboard',
  'self',
  'current-user',
  'current_user',
];

function isAboutOneself(exchange: Exchange): boolean {
  return pathOf(exchange)
    .toLowerCase()
    .split('/')
    .some((step) => personalSteps.includes(step));
}

/** Served for another path; the same one, asked for in another way, is compared with its twins. */
function isAnotherRight(served: Exchange, refused: Exchange): boolean {
  return isSameOrigin(served, refused) && pathOf(served) !== pathOf(refused) && !isSpelledAlike(served, refused);
}

/** The page of the refusal shows the code that refused. */
function checkedInSource(exchange: Exchange): readonly Clue[] {
  const place = checkedRight(exchange);
  if (!place) return [];
  const because = 'The response prints the source that refused: it checks a right of the caller.';
  return [clue('insufficient-permission', ['wording', 'likely'], because, [answered(exchange, place)])];
}

/** "Insufficient scope", said of a token that has the very scope: what is refused is the account or the object. */
function grantedInToken(exchange: Exchange): readonly Clue[] {
  const challenge = challengeOf(exchange.response, 'bearer');
  const refused = challenge !== undefined && challengeParam(challenge, 'error') === 'insufficient_scope';
  if (!refused || !hasDemandedScopes(exchange)) return [];
  const because = 'The token has, by its own claims, every scope that the challenge asks for.';
  const means =
    'Beyond the scope of the token, the right of the account or of the object named in it is what can be missing.';
  return [
    clue('insufficient-permission', ['request', 'certain'], because, [
      asked(exchange, 'header:authorization'),
      answered(exchange, 'header:www-authenticate'),
    ]),
    clue('insufficient-permission', ['stated', 'likely'], means, [answered(exchange, 'header:www-authenticate')]),
  ];
}
