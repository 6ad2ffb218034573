import { authorization } from '../http/credentials.ts';
import type { Request } from '../http/exchange.ts';
import { lazy } from '../http/lazy.ts';
import { urlParts } from '../http/url-pattern.ts';
import { wordSet } from '../http/word-set.ts';
import { type Member, members } from './form.ts';

/** One try to log in, to reset a password or to sign up. */
export interface LoginAttempt {
  /** User name, address or number as typed, trimmed and in lower case; empty if the request names none. */
  readonly identity: string;
  readonly kind: 'login' | 'reset' | 'sign-up';
}

/**
 * What the request tries, if it is a login, a password reset or a sign-up: a form, JSON, GraphQL, XML-RPC or multipart
 * body with an identity and a password (or one of them at an address that says so), or Basic at a login address.
 * Undefined for every other request.
 */
export const loginAttempt: (request: Request) => LoginAttempt | undefined = lazy((request: Request) => {
  if (request.method === 'GET' || request.method === 'HEAD') return basicLogin(request);
  if (request.method !== 'POST' && request.method !== 'PUT') return undefined;
  const sent = members(request);
  const short = isLoginUrl(request.url) ? shortNames : undefined;
  const password = sent.find(isPassword) ?? sent.find(({ name }) => name === short?.password);
  const identity =
    sent.find(isIdentity) ??
    sent.find(({ name, value }) => name === short?.identity && value !== '') ??
    sent.find((member) => isBeside(member, password));
  const action = actionOf(request, sent);
  const kind =
    identity && !password && isAboutPassword(request, sent)
      ? 'reset'
      : kindOf(action, sent, Boolean(identity && password));
  if (!kind) return undefined;
  if (!identity && !password) return kind === 'login' ? basicLogin(request) : undefined;
  return { identity: normalised(identity?.value ?? ''), kind };
});

/** Says the address of a login page or a single sign-on, by its path or host. */
export function isLoginUrl(url: string): boolean {
  const parts = urlParts(url);
  if (!parts) return false;
  const path = parts.path.toLowerCase().slice(0, 500);
  return loginHosts.some((host) => parts.host.startsWith(host)) || loginPath.test(path) || loginQuery(parts.query);
}

/**
 * Says whether a redirect leads to a login: its target is the address of one, or takes the address that was asked for
 * along, to come back to it afterwards, or is the launcher of a gateway.
 */
export function leadsToLogin(location: string, from: string): boolean {
  if (location === '' || !URL.canParse(location, from)) return false;
  const target = new URL(location, from);
  return isLoginUrl(target.href) || takesAlong(target, from) || isLauncher(target.href, from);
}

/**
 * Says whether an address on another host starts the login for the host that was asked: that one is a step of its path, and
 * its query keeps where to go on. A copy of a site has the path that was asked for behind the host instead.
 */
export function isLauncher(location: string, from: string): boolean {
  const [target, asked] = [urlParts(location), urlParts(from)];
  if (!target || !asked?.host.includes('.') || target.host === asked.host) return false;
  const [host = ''] = asked.host.split(':');
  const steps = target.path.toLowerCase().slice(0, 500).split('/');
  if (!steps.includes(host) || (asked.path.length > 1 && target.path.endsWith(asked.path))) return false;
  return target.query.some(([name]) => returnNames.has(name.toLowerCase()) || name === 'state');
}

function takesAlong(target: URL, from: string): boolean {
  const { host, pathname } = new URL(from);
  if (pathname.length < 2 || pathname === target.pathname) return false;
  return [...target.searchParams].some(
    ([name, value]) =>
      returnNames.has(name.toLowerCase()) && (value.startsWith(pathname) || value.includes(`//${host}${pathname}`)),
  );
}

const returnNames = wordSet(
  'rd path redirect redirect_uri redirect_url redirecturl redirect_to return returnto return_to returnurl return_url next continue service target goto dest destination back url origin userurl relaystate',
);
const loginHosts = ['login.', 'signin.', 'sso.', 'accounts.google.'];
const loginPath =
  /[/_.-](?:login|logon|signin|log[-_]in|sign[-_]in|sso|saml2?|cas|authorize|authenticate|openid-connect|oauth2?|session\/new|anmelden|einloggen|inloggen|connexion|iniciar[-_]?sesion|entrar|accedi|zaloguj|giris)(?:$|[/_.-])|\/auth\/?$|^\/(?:my\.policy|vdesk\/|vpn\/index|dana-na\/|\+cscoe\+\/|adfs\/ls|nidp\/|siteminderagent\/|oam\/server\/|_forms\/)/;
const identityNames = wordSet(
  'user username user_name login loginname email e-mail mail emailaddress email_address userid user_id identifier identity account accountname phone phonenumber mobile tel log uid principal nickname usernameoremail username_or_email loginid login_id user_login useremail user_email userprincipalname handle name usuario utilisateur identifiant courriel correo benutzer benutzername nutzername gebruiker gebruikersnaam utente uzytkownik uzivatel felhasznalo felhasznalonev kullanici kullaniciadi brugernavn brukernavn anvandarnamn kayttajatunnus',
);
const passwordNames = wordSet(
  'pass pwd passwd password passphrase passwort kennwort contrasena senha motdepasse user_pass userpass pin passcode mot_de_passe mdp clave contrasenya wachtwoord haslo heslo jelszo sifre parola lozinka losenord adgangskode salasana',
);

/** What a form at the address of a login may call its two fields. */
const shortNames = { identity: 'u', password: 'p' } as const;

const isIdentity = ({ name, value }: Member) => value !== '' && identityNames.has(bareName(name));
const isPassword = ({ name }: Member) => passwordNames.has(bareName(name)) || bareName(name).includes('password');

/** `pma_username` and `pma_password`, `wpName` and `wpPassword`: the product's own letters before both. */
function isBeside({ name, value }: Member, password: Member | undefined): boolean {
  const secret = password?.name.toLowerCase() ?? '';
  const at = secret.search(/pass(?:word|wd)?$|pwd$/);
  const [own, start] = [name.toLowerCase(), secret.slice(0, Math.max(0, at))];
  return value !== '' && start.length > 1 && own.startsWith(start) && identityNames.has(own.slice(start.length));
}

/** `user[email]`, `j_username`, `login-email` and `_password` say the same as the bare word. */
function bareName(name: string): string {
  const last = name.toLowerCase().replaceAll(']', '').split(/[[.:]/).at(-1) ?? '';
  const word = last.replace(/^(?:j|ctl00|form|login|signin)?[-_$]/, '');
  return identityNames.has(last) || passwordNames.has(last) ? last : word;
}

function basicLogin(request: Request): LoginAttempt | undefined {
  const username = authorization(request)?.username;
  return username && isLoginUrl(request.url) ? { identity: normalised(username), kind: 'login' } : undefined;
}

/** All that names the operation: path, query, operation of GraphQL or JSON-RPC, AWS target. */
function actionOf(request: Request, sent: readonly Member[]): string {
  const parts = urlParts(request.url);
  const target = request.fields.find(({ name }) => name.toLowerCase() === 'x-amz-target')?.value ?? '';
  const named = sent.filter(({ name }) => operationNames.has(name)).map(({ value }) => value.slice(0, 200));
  const query = parts?.query.map(([name, value]) => `${name}=${value}`).join('&') ?? '';
  return [parts?.path.slice(0, 500) ?? '', query.slice(0, 300), target, ...named].join(' ').toLowerCase();
}

const operationNames = new Set(['operationName', 'query', 'method', 'action', 'methodName', 'requestType']);
const resetWords =
  /forgot|\bforget(?!ful)|recover|lost[-_]?p(?:ass|w)|reset|(?:action|do|mode|view|page|act)=remind|\/remind(?:er)?[-_]?(?:password|pw|me\b)|(?:resend|send)_?(?:pwd|pw\b|password)|password\/(?:email|new)|user\/password|password_?reminder|passwort.?(?:vergessen|zuruecksetzen)|vergessen|oubli|recuper|olvid|esqueci|redefinir|dimenticat|vergeten|zapomen|zabudnut|przypom|elfelejtett|glomt|glemt|unohtu|sifremi.?unuttum/;
const signUpWords = /sign[-_]?up|regist|create[-_]?(?:account|user)|\/join\b|\/users\/?(?:$| )/;
const loginWords =
  /log[-_]?in|log[-_]?on|sign[-_]?in|\/sessions?\b|authenticat|initiateauth|\/auth\b|\/token\b|getusersblogs/;

function kindOf(action: string, sent: readonly Member[], both: boolean): LoginAttempt['kind'] | undefined {
  if (resetWords.test(action)) return 'reset';
  if (signUpWords.test(action) || sent.some(isRepeatedPassword)) return 'sign-up';
  return both || loginWords.test(action) ? 'login' : undefined;
}

/** The page, the step or the task is called after the password, and yet none is sent: somebody wants a new one. */
function isAboutPassword(request: Request, sent: readonly Member[]): boolean {
  const parts = urlParts(request.url);
  const tasks = [...(parts?.query ?? []), ...sent.map(({ name, value }) => [name, value] as const)]
    .filter(([name]) => taskNames.has(name.toLowerCase()))
    .map(([, value]) => value);
  const step = parts?.path.split('/').findLast((each) => each !== '') ?? '';
  return [step, ...tasks].some((each) => passwordPage.test(each.slice(0, 60).toLowerCase()));
}

const taskNames = wordSet('do task op act action mode view page layout cmd step form route section');
const passwordPage =
  /^(?:new|get|request|send|lost)?[-_]?(?:password|passwort|kennwort|contrasena|mot-?_?de-?_?passe|senha|wachtwoord|haslo|jelszo|heslo|sifre|losenord|passord|adgangskode|salasana)(?:[-_]?(?:neu|anfordern|request|reminder|mail))?(?:\.\w{2,5})?$/;

function isRepeatedPassword({ name }: Member): boolean {
  const word = name.toLowerCase();
  return word.includes('password') && (word.includes('confirm') || word.includes('repeat') || word.endsWith('2'));
}

const loginQuery = (query: readonly (readonly [string, string])[]) =>
  query.some(([name, value]) => (name === 'mode' || name === 'action') && (value === 'login' || value === 'signin'));

const normalised = (identity: string) => identity.trim().toLowerCase().slice(0, 300);
