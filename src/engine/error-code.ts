import { wordSet } from '../http/word-set.ts';

/** A member of an object by its exact name; undefined for everything that is no object. */
export function member(value: unknown, name: string): unknown {
  if (typeof value !== 'object' || value === null || !Object.hasOwn(value, name)) return undefined;
  return Object.entries(value).find(([key]) => key === name)?.[1];
}

/** The denial that one of GraphQL's errors names, in `extensions` or beside its message. */
export function graphqlCode(errors: unknown): 401 | 403 | undefined {
  if (!Array.isArray(errors)) return undefined;
  return errors
    .slice(0, 20)
    .map((error) => extensionCode(member(error, 'extensions')) ?? nestedCode(error))
    .find(Boolean);
}

/** Servers name it by a code, a class, a category, the exception or the status that they would have sent over HTTP. */
function extensionCode(extensions: unknown): 401 | 403 | undefined {
  const own = nestedCode(extensions) ?? firstOf(extensions, ['classification', 'errorType', 'httpStatus']);
  const category = String(member(extensions, 'category') ?? '').toLowerCase();
  const inner = ['http', 'exception', 'response', 'originalError'].map((name) => nestedCode(member(extensions, name)));
  return own ?? categories[category] ?? inner.find(Boolean);
}

const categories: Readonly<Record<string, 401 | 403>> = {
  authentication: 401,
  'graphql-authentication': 401,
  authorization: 403,
  'graphql-authorization': 403,
};

/** The denial that an error object names; JSON-RPC and tRPC say it in `data`, superjson wraps it once more. */
export function nestedCode(error: unknown): 401 | 403 | undefined {
  const wrapped = member(error, 'json');
  const inner = [member(error, 'data'), wrapped, member(wrapped, 'data')];
  return firstOf(error, ownCodes) ?? inner.map((each) => firstOf(each, [...ownCodes, 'httpStatus'])).find(Boolean);
}

const firstOf = (value: unknown, names: readonly string[]) =>
  names.map((name) => codeOf(member(value, name))).find(Boolean);

const ownCodes = [
  'code',
  'status',
  'statusCode',
  'status_code',
  'errcode',
  'errorCode',
  'error_code',
  'errorType',
  'type',
];

/** 401 or 403 where a value is that number or a word that programs use for it; undefined for all else. */
export function codeOf(value: unknown): 401 | 403 | undefined {
  if (typeof value !== 'string' && typeof value !== 'number') return undefined;
  const word = String(value)
    .slice(0, 60)
    .toLowerCase()
    .replace(/[^a-z0-9]/g, '');
  if (unauthenticated.has(word)) return 401;
  return forbidden.has(word) ? 403 : undefined;
}

const unauthenticated = wordSet(
  '401 unauthenticated unauthorized unauthorised notauthenticated authenticationrequired authenticationerror authenticationfailed authnotauthenticated invalidjwt ' +
    'invalidtoken tokenexpired loginrequired notloggedin unauthorizederror unauthorizedexception expiredsignatureerror sessionexpired',
);
const forbidden = wordSet(
  '403 forbidden accessdenied permissiondenied notauthorized notauthorised authnotauthorized unauthorizedfieldortype insufficientscope insufficientscopes ' +
    'insufficientpermission insufficientpermissions forbiddenerror forbiddenexception accessdeniedexception',
);
