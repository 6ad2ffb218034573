import type { DenialRule } from '../../engine/rule.ts';
import type { CauseId } from '../../engine/taxonomy.ts';
import type { Content } from '../../http/exchange.ts';
import { json } from '../../http/json.ts';
import { lazy } from '../../http/lazy.ts';
import { inBody, inResponse } from '../evidence.ts';
import { bodyLines, jsonStrings } from './body-lines.ts';
import { tellsDatabaseRight } from './database-right.ts';
import { rightNamed } from './right-name.ts';

/** Names of internal roles, policies, principals or resources in a denial. */
export const permissionDetail: DenialRule = {
  id: 'permission-detail',
  severity: 'info',
  title: 'The denial names internal roles, policies or resources',
  why: 'The name helps the caller to ask for the right thing, and it helps an attacker to learn how rights are organized and which accounts and resources there are. Inside a company the first often weighs more, on the open Internet the second.',
  fixes: {
    caller: [{ text: 'Quote the name that is given here when asking for access.' }],
    apiOwner: [
      {
        text: 'To callers from outside, say what they may not do in their own terms, and write role, policy and resource to the log with an id.',
      },
    ],
    operator: [],
  },
  references: [{ title: 'CWE-209', url: 'https://cwe.mitre.org/data/definitions/209.html' }],
  examples: {
    reports: [
      denied(
        'The right that a user needs',
        '{"message":"Not enough permissions to overwrite (user deployer needs DELETE permission)."}',
      ),
      denied(
        'Rights behind a colon',
        '{"message":"Additional permissions are needed. Permissions needed: dashboards:write"}',
      ),
      denied(
        'A list in JSON inside of JSON',
        '{"errors":[{"detail":"{\\"message\\":\\"Missing privilege\\",\\"missingPrivileges\\":[\\"product:delete\\"]}"}]}',
      ),
      denied('The name of a right after Chinese words', '{"code":403,"msg":"\u6ca1\u6709\u6743\u9650\uff1auser.add"}'),
      denied(
        'A policy of a cloud as JSON quotes it',
        '{"error":{"code":"DeniedByPolicy","message":"Not allowed: [{\\"policyAssignment\\":{\\"name\\":\\"No public stores\\"}}]"}}',
      ),
      denied(
        'A policy in a record',
        '{"error":"forbidden","info":{"policyDefinitionDisplayName":"Only these regions"}}',
      ),
      denied(
        'A limit of an organization',
        '{"message":"Constraint constraints/compute.requireOsLogin violated for this project."}',
      ),
      denied(
        'A rule at the door of a cluster',
        '{"message":"admission webhook \\"validation.gatekeeper.example\\" denied the request: no owner label"}',
      ),
      denied('A policy by its name', '{"message":"Blocked by organization policy deny-public-ip."}'),
      denied('A right by its program name', '{"message":"Principal 7 is missing prvReadAccount privilege."}'),
      denied('What, which action and where', '{"message":"permission denied: applications, sync, default/shop"}'),
      denied('A role that is needed', '{"message":"This needs the role \'billing_admin\'."}'),
      denied(
        'A principal and a resource of a cloud',
        '{"message":"User: arn:aws:iam::000000000000:user/ann is not authorized to perform: sqs:SendMessage"}',
      ),
      denied('A right after Danish words', '{"fejl":"Du mangler rettigheden SALG_SLET til at slette ordrer."}'),
      denied(
        'An account of the database',
        '{"error":"UPDATE command denied to user \'app_ro\'@\'db\' for table `pay`"}',
      ),
      denied('A right of several words', '{"message":"The \'edit any order\' permission is required."}'),
      denied('A table of the database', '{"message":"permission denied for table salaries"}'),
      denied(
        'A project whose members may',
        '{"message":"Members of the project \\"Payroll-Incidents\\" can view this."}',
      ),
      denied('A group by its program name', '{"message":"Only members of team-platform-admins may deploy."}'),
      denied('A group of Windows', '{"message":"Access requires membership in CORP\\\\GG-Finance-Read."}'),
      denied(
        'A list of the groups that may',
        '{"message":"This is allowed for the following groups:\\n\\t- Billing Manager"}',
      ),
      denied('A member that names permissions', '{"error":"forbidden","required_permissions":["orders.refund"]}'),
    ],
    ignores: [
      denied(
        'Permissions in general',
        '{"message":"You need additional permissions: ask an administrator of the workspace."}',
      ),
      denied('A policy in general', '{"message":"Not allowed by a policy of your organization."}'),
      denied('A policy that is empty', '{"error":"forbidden","policyDefinition":null}'),
      denied('The rules of a password', '{"message":"This is not allowed.","passwordPolicy":{"minLength":12}}'),
      denied('A policy to read', '{"message":"Not allowed. See the organization policy for details."}'),
      denied('A constraint in general', '{"message":"You may not do this: a constraint was violated."}'),
      denied('A bare sentence', '{"message":"You do not have permission to perform this action."}'),
      denied('A right in a sentence of another language', '{"message":"Ihnen fehlt das Recht zum Löschen."}'),
      denied('Members in general', '{"message":"Only members of this group and of the press can see its posts."}'),
      denied('The word role alone', '{"message":"Your role does not allow this."}'),
      denied(
        'A standard error of OAuth',
        '{"error":"insufficient_scope","error_description":"The request requires higher privileges"}',
      ),
    ],
  },
  scope: 'denial',
  check: (exchange, { cause }) => {
    const { content } = exchange.response;
    const aboutRights = ofRights.has(cause);
    const formal = firstFormal(content);
    const before = aboutRights ? bodyLines(content).slice(0, formal < 0 ? undefined : formal) : [];
    const line = before.find(({ text }) => rightNamed(text, exchange)) ?? bodyLines(content)[formal];
    if (line)
      return [
        {
          message: 'The body names an internal role, policy, account or resource.',
          evidence: [inBody(exchange, line.start, line.end)],
        },
      ];
    const field = exchange.response.fields.find(({ name }) => fields.has(name.toLowerCase()));
    if (field)
      return [
        {
          message: `The field ${field.name} names an internal right.`,
          evidence: [inResponse(exchange, `header:${field.name.toLowerCase()}`)],
        },
      ];
    const member = jsonStrings(json(content)).find(
      ([path, text]) =>
        text !== '' && (members.test(path) || ofPolicy.test(path) || (aboutRights && isNamedRight(path, text))),
    );
    if (!member) return [];
    return [
      { message: `The body names internal rights in ${member[0].slice(0, 60)}.`, evidence: [inBody(exchange, 0, 0)] },
    ];
  },
};

/** Place of the first line in one of the `forms`, -1 if there is none; read once, for errors of equal content share a record. */
const firstFormal = lazy((content: Content) =>
  bodyLines(content).findIndex(({ text }) => forms.some((form) => form.test(text)) || tellsDatabaseRight(text)),
);

/** Where the refusal is about rights, or gives no cause, a name beside the word for a right is that of one. */
const ofRights: ReadonlySet<CauseId> = new Set<CauseId>([
  'insufficient-permission',
  'insufficient-scope',
  'unspecified-403',
]);

/** `"policy": "hr/payslip:read"`, `"missing": ["orders.refund"]`: a name of several parts under a name made for rights. */
const isNamedRight = (path: string, text: string) =>
  rightMembers.test(path.slice(-80)) && /^[a-z][\w-]{1,40}(?:[.:/][a-z*][\w*-]{0,60}){1,6}$/i.test(text);

const rightMembers =
  /(?:^|[._])(?:(?:missing|required|needed|denied|failed)_?)?(?:polic(?:y|ies)|permissions?|privileges?|grants?|capabilit(?:y|ies)|entitlements?|roles?|principal|missing|required|needed)(?:_?(?:id|name))?(?:\.\d{1,4})?$/i;

/** Fields that servers name rights in. */
const fields = new Set([
  'x-required-permission',
  'x-permission-implied-by',
  'x-you-are-in-group',
  'x-required-role',
  'x-missing-permission',
]);

const members =
  /(?:^|[._]|[a-z])(?:required|missing|needed|expected|granted|allowed|permitted|accepted|user)_?(?:permissions?|privileges?|roles?|authorit(?:y|ies)|groups?|polic(?:y|ies))(?:\.[\w-]{1,40}){0,2}$/i;

/** Names in the record of a policy: `policyDefinitionDisplayName`, `policyAssignment.id`. */
const ofPolicy = /(?:^|[._])policy_?(?:assignment|definition)s?[._]?(?:name|id|display_?name)$/i;

const forms: readonly RegExp[] = [
  // The record of a policy as JSON has it, or as a text quotes that: `"policyAssignment":{"name":"No public stores"`.
  /\bpolicy_?(?:assignment|definition|set|rule|statement)s?_?(?:name|id|display_?name)?\\{0,2}["']?\s?[:=]\s?(?:\\{0,2}["']|\{\s?\\{0,2}["'](?:name|id|display_?name)\\{0,2}["']\s?:\s?\\{0,2}["'])\w/i,
  // A limit of an organization by its name: "constraint constraints/compute.vmExternalIpAccess violated".
  /\bconstraints?\/[a-z]{2,40}(?:\.[a-z]\w{1,60}){1,4}|\b(?:org(?:anization)?|admission|guardrail|compliance) (?:policy|constraint|rule) ['"`[(]{0,2}[a-z][\w-]{0,60}[._:/-][\w.:/-]{1,80}|\badmission webhook "[\w.-]{3,120}" denied\b/i,
  // A list of those who may: "allowed for the following groups:\n\t- Sales".
  /\b(?:allowed|permitted|restricted|limited|available|reserved|granted|visible)(?: only)? (?:to|for|by) (?:the )?following (?:user )?(?:groups?|roles?|teams?|permissions?|members?): {0,2}(?:$|[\w"'(])/i,
  // A name as programs have it, `prvReadAccount`, `orders.read`, `CAN_EDIT`, before the word for a right.
  /\b(?:missing|lacks?|lacking|without|needs?|requires?|required|have)(?: the| a| an)? ['"`]?[A-Za-z][\w.:/-]{0,60}(?:[a-z][A-Z]|[._:/])[\w.:/-]{1,60}['"`]? (?:permissions?|privileges?|roles?|rights?|grants?|authority|capability)\b/,
  /\b(?:in|of|to) (?:the )?groups? ['"`]?[a-z]\w{0,40}[-_.:][\w.:-]{2,60}/i,
  /\b(?:one|any|all) of (?:the )?(?:following |these )?(?:roles?|permissions?|groups?|policies|privileges?)(?:: ?[[({'"]{0,2}|\s?[[({'"]{1,2})[a-z][\w.:-]{2,60}/i,
  /\b(?:role|group|policy) [a-z]{1,40}[_:/-][\w:/-]{1,60} (?:cannot|can't|may not|is not|does not|has no|denied|denies|lacks|rejected)\b/i,
  // Who may, by the name of the group: "Members of the project "Payroll"", "members of team-platform-admins".
  /\b(?:members?|users) (?:of|in) (?:the )?(?:project|group|team|space|department|unit|circle|role) ["'\u201c\u00ab\u201e][^"'\u201d\u00bb\n]{2,80}["'\u201d\u00bb\u201c]/i,
  /\bmembers? (?:of|in) ['"`]?(?!not-for)[a-z]\w{1,30}(?:[_.:]\w{2,30}|-\w{2,30}-\w{2,30})/i,
  /\b(?:groups?|roles?|members?|membership) (?:of |in |named )?['"`]?[A-Z][A-Z\d-]{1,14}\\{1,2}[A-Za-z][\w.-]{2,60}/,
  /\bpermission denied: [a-z][\w./-]{1,60}, [a-z][\w*./-]{1,60}/i,
  /\b[A-Z][A-Za-z]{1,30}_[A-Z]\w{1,40}::\w{2,60}/,
  /\b(?:needs?|requires?|lacks?|missing|without) (?:the |an? )?[A-Z][A-Z_]{2,40} (?:permissions?|privileges?|roles?|rights?|authority)\b/,
  /\b(?:permissions?|privileges?|roles?|authorit(?:y|ies)|groups?|polic(?:y|ies)) (?:needed|required|missing|expected): ?['"[(]{0,2}[a-z][\w.:/-]{2,80}/i,
  /\b(?:permissions?|privileges?|rights?|access) (?:to|for|on)(?: access| call| use| perform)?:? ['"`]?[a-z]\w{1,40}[.:][\w-]{1,60}[.:][\w.:-]{1,60}/i,
  /(?:\u6743\u9650|\u6b0a\u9650|\u6a29\u9650|\uad8c\ud55c|角色|用户组|ロール|役割|역할)[^\w\s]{0,3}[:\uff1a] ?['"[]?[a-z][\w-]{0,40}[._:/-][\w.:/-]{1,80}/i,
  /\b(?:permissions?|privileges?|permiso|permiss[a\u00e3]o|Berechtigung|Recht|droit|uprawnienie|\u043f\u0440\u0430\u0432\u043e):? ['"`\u00ab\u201e]?[a-z][\w-]{1,40}[._:][\w.:-]{2,80}/i,
  /\bdoes not have [a-z]\w{1,40}(?:\.\w{1,40}){1,4} (?:access|permission)\b/i,
  /\b(?:effective )?roles? \[[\w., -]{1,200}\]/i,
  /\brequires? (?:the |an? )?(?:role|permission|privilege|authority|group)s? (?!to\b|for\b|from\b|in\b|on\b|of\b|that\b|which\b|by\b|and\b|or\b|before\b|level|based|is\b|are\b)[\w.:-]{3,60}/i,
  /\b(?:required|missing|necessary|needed|insufficient) (?:permissions?|roles?|privileges?|groups?|policies|capabilit(?:y|ies)|entitlements?|authorit(?:y|ies)|rights?): ?['"[(]{0,2}[a-z][\w.:/-]{2,80}/i,
  /\b(?:required|missing|necessary|needed) (?:permissions?|roles?|privileges?|groups?) (?:is|are) ['"[(]{0,2}[a-z][\w-]{0,40}[._:/][\w.:/-]{1,80}/i,
  /\bpolicy [a-z][\w-]{1,40}(?:[./][\w-]{1,60}){1,6}/i,
  /\barn:aws[\w-]{0,12}:[a-z0-9-]{2,30}:/,
  /\b(?:denied|blocked|rejected|refused|forbidden|disallowed) by (?:the )?(?:policy|rule|role):? ['"`]?(?:[a-z]\w{1,30}(?:[-_.:/]\w{1,30}){1,8}|[A-Z]\w{1,30}(?:[-_.:/]\w{1,30}){2,8})/,
  /\b(?:command|permission (?:was )?|access) denied (?:to user|on the object) ['"`][^'"`]{1,80}['"`]/i,
  /\bpermission denied (?:for|on) (?:table|relation|schema|view|function|sequence|column|database) \S/i,
  /\brow-level security policy(?: "[^"]{1,80}")? for table\b/i,
  /\((?:role|group|policy): ?[\w.-]{1,60}\)/i,
  /(?<!privacy |cookie |refund |return |leave )\b(?:role|group|permission|privilege|authority|policy)s?:? ?['"`«](?!(?:default|granted|denied|prompt)['"`»])[\w.:/ =,-]{2,80}['"`»]/i,
  // "Necessary roles are payroll-admin, finance-lead."
  /\b(?:[Nn]ecessary|[Rr]equired|[Nn]eeded|[Aa]llowed|[Pp]ermitted|[Aa]ccepted) (?:roles?|permissions?|groups?|privileges?|authorities) (?:is|are):? ['"`[(]{0,2}(?!(?:not|missing|required|needed|listed|described|defined|determined|assigned|managed|granted|set|an?|the|to|in|on|for|your|only|those|checked|given|shown|also|no|configured)\b)[a-z][\w.:*-]{2,60}/,
  // The name of a right as JSON has it: "requires mayReadItems", "lacks canManageBerths".
  /\b(?:requires?|needs?|lacks?|missing|without)(?: the)? ['"`]?(?:may|can|allow|has|is|prv|do)[A-Z][a-z]{1,20}(?:[A-Z][a-z]{1,20}){0,4}\b/,
  // A thing and a deed, as interfaces name their rights: "lacks storage.objects.get on bucket hay".
  /\b(?:lacks?|lacking|needs?|requires?|missing|without|not have|not hold) ['"`]?[a-z][\w-]{1,30}(?:[.:][\w-]{2,30}){0,3}[.:](?:get|list|create|add|delete|remove|update|read|write|view|edit|modify|manage|use|execute|run|invoke|export|import|approve|publish|deploy|assign|admin|all|\*)(?![\w-]|\.\w)/i,
  // A rule of a policy by its name: "rule port.authz.allow evaluated to false".
  /\b(?:rule|policy|statement|condition) [a-z]\w{1,40}(?:\.\w{1,60}){1,6} (?:evaluated|denied|denies|returned|matched|failed|was not)\b/i,
  // In other languages: a word for it and a name in quotes, or a name of several parts behind a colon.
  /(?<!\p{L})(?:[Rr]olle|[Bb]erechtigung|[Gg]ruppe|[Rr]ôle|[Dd]roit|[Gg]roupe|[Rr]ol|[Pp]ermiso|[Gg]rupo|[Pp]erfil|[Pp]ermissão|[Rr]uolo|[Pp]ermesso|[Gg]ruppo|[Rr]ola|[Uu]prawnienie|[Rr]oll|[Bb]ehörighet(?:en)?|[Рр]оль|[Пп]раво|[Гг]рупп[аыу]) ["'«„“”][\p{L}][\p{L}\d _.:-]{2,60}["'»“”]/u,
  /(?<!\p{L})(?:[Rr]olle|[Bb]erechtigung|[Rr]ôle|[Dd]roits?|[Rr]ol|[Pp]ermisos?|[Pp]erfil|[Pp]ermiss(?:ão|ões)|[Rr]uolo|[Pp]ermesso|[Rr]ola|[Uu]prawnienia?|[Рр]оль|[Пп]рав[оа])(?: \p{L}{3,20})? ?[:：] ?["'«]?[a-z][\w-]{0,40}[._:/][\w.:/-]{1,80}/u,
  // An entry of a directory; a deed and a kind of thing as a library of abilities prints them.
  /\b(?:CN|cn|OU|ou|uid|UID)=[^,;"'=\n]{1,80}, ?(?:CN|cn|OU|ou|DC|dc|O|o)=\w/,
  /\bCannot (?:execute|perform) ["'][\w.:-]{2,40}["'] on ["'][\w.:-]{2,60}["']/i,
  // How ranks are counted: "you need power level 50".
  /\b(?:needs?|requires?|required|at least|minimum)\b.{0,20}\b(?:power|access|permission|security|clearance|privilege) level ['"]?\d/i,
  /(?<![\w'"`])['"`][\w.:/-]{2,40}(?: [\w.:/-]{2,40}){0,3}['"`] (?:role|permission|privilege|policy|group)\b/i,
  // The same in other languages: "rettigheden SAG_SLET", "el permiso ventas.anular".
  /(?<!\p{L})(?:rettighe[dt]\p{L}{0,3}|tilladelse\p{L}{0,2}|behörighet\p{L}{0,3}|tillatelse\p{L}{0,2}|rolle\p{L}{0,2}|rollen|roll|r[ôo]le?|rol|ruolo|perfil|oprávnění|uprawnieni\p{L}{1,3}|yetki\p{L}{0,3}|recht|berechtigung|droit|permiso|permissão|permesso|autorisation|autorizzazione|право|роль|käyttöoikeus):? ['"«„]?(?:[A-Z]{2,30}(?:[_.:-][A-Z\d]{2,30}){1,6}|[a-z]{2,40}(?:[._:][a-z\d-]{2,40}){1,6})(?!\p{L})/u,
  /\b(?:missing|requires?|needs?|lacks?)(?: the)?(?: following| required| one of)?(?: any of)? (?:roles?|permissions?|privileges?|authorit(?:y|ies)|polic(?:y|ies)):? ?\[?['"(]?[a-z][\w-]{0,40}[._:/][\w.:/*-]{1,80}/i,
  /\bROLE_[A-Z][A-Z_]{2,40}\b/,
  /\bhas(?:Any)?(?:Role|Authority|Permission)\(/,
  /\bPermission ['"`]?[a-z][\w-]{1,40}(?:\.[\w-]{1,60}){1,4}['"`]? (?:denied|is required|required|missing)/i,
  /\bPermission '?[\w.-]{3,100}'? denied on resource\b/i,
  /\bdoes not have authorization to perform action '[^']{3,120}'/,
  /\bappid=[\da-f-]{30,40};/i,
  /\b[Uu]ser "[^"]{1,120}" cannot \w{2,20} resource\b/,
  /\bsystem:(?:serviceaccount|anonymous|node|masters)\b/,
  /\bprojects\/[\w-]{3,60}\/(?:roles|serviceAccounts|secrets|topics|subscriptions|locations)\b/,
  /\bgserviceaccount\.com\b/,
  /\/subscriptions\/[\da-f-]{30,40}\/resourceGroups\//i,
  /\b(?:policy|rule) (?:with id |id |named )?['"`][\w.:-]{2,80}['"`] (?:denied|forbids|blocks|rejected)/i,
];

function denied(title: string, body: string) {
  return {
    title,
    http: `GET /orders/refund HTTP/1.1\nHost: api.shop.example\nAuthorization: Bearer 7b1f0a6de2c94855\n---\nHTTP/1.1 403 Forbidden\nContent-Type: application/json\n\n${body}`,
  };
}
