import type { LoginAttempt } from '../../engine/login.ts';
import { readCode, type Telling } from './account-code.ts';
import { likenedTelling } from './account-likeness.ts';
import {
  account,
  accountName,
  type Concept,
  conditional,
  folded,
  joining,
  missing,
  none,
  otherMatters,
  password,
  taken,
  wrong,
} from './account-words.ts';

/**
 * What words for people say about the account: that it does not exist, that only the password is wrong, or that the
 * name is taken. Undefined where they leave it open, as "invalid e-mail or password" does, or speak of something else.
 */
export function readMessage(text: string, kind: LoginAttempt['kind'], identity = ''): Telling | undefined {
  if (kind !== 'sign-up' && noRow.test(text.slice(0, 2000))) return 'no-such-account';
  const [front = '', code = ''] = codeInFront.exec(text) ?? [];
  const coded = readCode(code, kind);
  if (coded) return coded;
  for (const sentence of sentences(text.slice(front.length))) {
    const telling = readSentence(sentence, kind, identity);
    if (telling) return telling;
  }
  return undefined;
}

/**
 * What words or a code are like that say it in a way that was never met. Undefined where one of the sentences leaves it open.
 */
export function likenMessage(text: string, kind: LoginAttempt['kind'], identity: string): Telling | undefined {
  if (isCode.test(text)) return likenedTelling(text.split(/[/:#]/).at(-1) ?? text, kind);
  const all = sentences(withoutName(text.slice(0, 2000), identity));
  if (all.some(isOpen) || (kind === 'sign-up' && all.some((one) => find(one.text, password) >= 0))) return undefined;
  for (const sentence of all.filter(isSaid)) {
    const telling = likenedTelling(sentence.text, kind);
    if (telling && !(telling === 'wrong-password' && ofAttempts.test(sentence.text))) return telling;
  }
  return undefined;
}

/** A sentence, and not a question, the label of a field, or a record printed as its program writes it. */
function isSaid({ text, question }: Sentence): boolean {
  if (question || /[{}]|=>/.test(text)) return false;
  return text.trim().split(' ').length > 2 || /[\p{scx=Han}\p{scx=Hira}\p{scx=Hang}]{4}/u.test(text);
}

/** How often a password was tried is told of any name. */
const ofAttempts =
  / (?:attempt|tries |too many|versuch|tentativ|intento|попыт|prob (?:logow|wpis)|poging)|次数|回数|횟수/;

const isCode = /^[!-~]{3,120}$/;

/** The name that was asked about, as the sentences that likenesses were learned from have it. */
const withoutName = (text: string, identity: string) =>
  text
    .split(/([^\p{L}\p{N}@.+_-]+)/u)
    .map((word) => (identity !== '' && word.replace(/\.$/, '').toLowerCase() === identity ? 'thisname' : word))
    .join('');

/** "If there is an account", "these credentials", "name or password". */
function isOpen({ text }: Sentence): boolean {
  return startsConditional(text) || together.some((word) => text.includes(word)) || isJoined(text);
}

/** A single letter joins what stands right behind it: in "la clave no corresponde a este usuario" it does not. */
function isJoined(text: string): boolean {
  if (find(text, account) < 0 || find(text, password) < 0) return false;
  const last = Math.max(lastOf(text, account), lastOf(text, password));
  const between = text.slice(Math.min(find(text, account), find(text, password)), last + 1);
  return find(between, joiningWord) >= 0 || find(text.slice(Math.max(0, last - 6), last + 1), joining) >= 0;
}

const joiningWord: Concept = { ...joining, starts: joining.starts.filter((word) => word.length > 1) };

/** `[auth:identity:notFound] ...`: a code before the words. */
const codeInFront = /^\[([\w:./-]{3,80})\]\s/;

/** What libraries for databases say where a query for one row, here that of the account, found none. */
const noRow =
  /\bno rows in result set\b|\bNo (?:result was found for query|entity found for query|row was found)|\bmatching query does not exist\b|\bSequence contains no elements\b|\bNoResultFound\b|\bEmptyResultDataAccessException\b/;

interface Sentence {
  /** Lower case, no accents, punctuation as spaces, one space at both ends. */
  readonly text: string;
  readonly question: boolean;
}

function sentences(text: string): readonly Sentence[] {
  const found: Sentence[] = [];
  let start = 0;
  const plain = plainly(text.slice(0, 2000));
  for (let at = 0; at <= plain.length; at++) {
    const letter = plain[at];
    const ends = letter === undefined || '.!?。！？\n;'.includes(letter);
    if (!ends || (letter === '.' && !' \n"'.includes(plain[at + 1] ?? ' '))) continue;
    const piece = plain.slice(start, at);
    start = at + 1;
    if (piece.trim() !== '') found.push({ text: ` ${tidy(piece)} `, question: letter === '?' || letter === '？' });
  }
  return found.slice(0, 40);
}

/** Addresses and paths say nothing: a user name may be any word. */
function plainly(text: string): string {
  const said = text.split(' ').map((word) => (isAddress(word) || isFile.test(word) ? 'x' : word));
  return folded(said.join(' ')).replace(ofTheTry, '').replace(unknownError, '');
}

/** What is said of the try, not of the one who is named: "Login failed: no match". */
const ofTheTry =
  /\b(?:log-?[io]n|user authentication|account login) (?=(?:has )?(?:failed|failure|error|attempt|was|form|page))/g;

/** An error that nobody knows is no account that nobody knows. */
const unknownError =
  /\b(?:unknown (?:error|problem|reason)|unbekannter fehler|erreur inconnue|error desconocid\w?|errore sconosciuto|erro desconhecido|неизвестн\S{1,3} ошибк\S{1,3}|невідом\S{1,2} помилк\S{1,3}|nieznany blad|okant fel|ukendt fejl|ukjent feil|tuntematon virhe|neznam\S{1,2} chyb\S{1,2}|ismeretlen hib\S{1,2}|eroare necunoscuta|αγνωστο σφαλμα|onbekende fout|kesalahan (?:yang )?tidak dikenal)/g;
const isFile = /\.(?:html?|php|jsp|aspx?|tpl|twig|erb|[jt]sx?|ya?ml|json|xml|ini|conf)\b/i;
const isAddress = (word: string) => word.length > 2 && (word.includes('@') || (word.includes('/') && !isPair(word)));
const isPair = (word: string) => /^[\p{L}-]{2,20}\/[\p{L}-]{2,20}[.,:!]?$/u.test(word);

function tidy(text: string): string {
  return text
    .replace(/["«»„“”()[\]*]/g, ' ')
    .replaceAll('/', ' / ')
    .replace(/[\s,:]+/g, ' ')
    .trim();
}

function readSentence({ text, question }: Sentence, kind: LoginAttempt['kind'], identity: string): Telling | undefined {
  if (question || startsConditional(text) || together.some((word) => text.includes(word))) return undefined;
  if (kind !== 'sign-up' && nobody.test(text)) return 'no-such-account';
  const who = accountIn(text, identity);
  const secret = find(text, password);
  if (kind !== 'sign-up' && (otherLogin.test(text) || noPassword.test(text))) return 'other-login';
  if (kind === 'sign-up')
    return (who >= 0 || text.startsWith(' name ')) && secret < 0 && find(text, taken) >= 0
      ? 'account-exists'
      : undefined;
  if (who >= 0 && secret >= 0) return kind === 'login' ? readBoth(text, secret) : undefined;
  if (who >= 0) return isMissing(text, identity) || isWrongName(text, kind, identity) ? 'no-such-account' : undefined;
  const paired = find(text.slice(Math.max(0, secret - 8), secret + 1), joining) >= 0;
  const alone = secret >= 0 && kind === 'login' && !paired && find(text, wrong) >= 0;
  return alone && !others.some((word) => text.includes(word)) ? 'wrong-password' : undefined;
}

/** "That address" is the one of the account where an address was typed. */
function accountIn(text: string, identity: string): number {
  const who = find(text, account);
  return who < 0 && identity.includes('@') ? text.search(/ (?:that|this|the given) address /) : who;
}

/** "We don't know anyone by that name", "no one with this address", "0 users matched". */
const nobody =
  / (?:no ?one|nobody|anyone|anybody) (?:by|with|under|called|named) (?:that|this|the) (?:name|user ?name|e-?mail|address|login)| (?:0|zero) (?:users|accounts|members) (?:found|matched|match|with|for) /;

/** "This account was created with Google": by what else somebody with this name logs in. */
const otherLogin =
  /\b(?:account|user|e-?mail|address)\b.{0,40}\b(?:created|registered|set up|linked|connected|signed up|associated|managed|uses|logs in|signs in)\b.{0,24}\b(?:google|facebook|apple|microsoft|github|gitlab|linkedin|twitter|okta|azure|entra|sso|single sign-?on|saml|ldap|social|external|oauth|passkey|magic link)\b/;

/** "This user has not set a password yet": somebody with this name logs in by something else, or not yet. */
const noPassword =
  /\b(?:user|account)\b.{0,30}\b(?:has not (?:yet )?set|hasn't (?:yet )?set|has no|never set|does not have|doesn't have|without)\b.{0,12}\bpassword\b/;

/** Words for name and password together: what is said of them leaves open which one it is. */
const together = [
  ' credential',
  ' identifiants',
  ' zugangsdaten',
  ' anmeldedaten',
  ' credencia',
  ' credenzial',
  'gegevens',
  ' dane logowania',
  ' danymi',
  ' danych logowania',
  ' учетные данные',
  ' данным',
  ' даними',
  ' bilgiler',
  ' udaji',
  ' uppgifter',
  'oplysninger',
  ' tiedoilla',
  ' tunnuksilla',
  ' kredensial',
  ' adatok',
  ' datele ',
  ' thong tin',
  '凭据',
  '凭证',
  '憑證',
  '資格情報',
  '자격',
  '认证信息',
  '認証情報',
  ' combination',
];

/** Words that make "wrong" speak of something else, or of the form of a new password. */
const others = [
  ' credential',
  ' must ',
  ' at least ',
  ' characters',
  ' length',
  ' short',
  ' format',
  ' reset',
  ' token',
  ' link',
  ' confirm',
  ' new ',
  ' code ',
  ' captcha',
  ' one-time',
  ' request',
  ' domain',
];

/** "The password for user x is wrong" tells; "user or password wrong" does not. */
function readBoth(text: string, secret: number): Telling | undefined {
  if (find(text, wrong) < 0 && find(text, missing) < 0) return undefined;
  const existing = [
    ' user exists',
    ' account exists',
    ' username is correct',
    ' username correct',
    ' email is correct',
    ' user found',
  ].some((word) => text.includes(word));
  if (existing) return 'wrong-password';
  const first = Math.min(find(text, account), secret);
  const last = Math.max(lastOf(text, account), lastOf(text, password));
  if (find(text.slice(first, last + 1), joining) >= 0) return undefined;
  const owned = [' for ', ' pour ', ' fur ', ' para ', ' per ', ' voor ', ' dla ', ' для '].some(
    (word) => text.indexOf(word, secret) > 0,
  );
  return owned && find(text, wrong) >= 0 ? 'wrong-password' : undefined;
}

function isMissing(text: string, identity: string): boolean {
  if (elsewhere.some((word) => text.replace(' on file', '').includes(word))) return false;
  if (otherMatters.some((word) => text.includes(word))) return false;
  const who = accountIn(text, identity);
  if (/^ (?:nobody|no one|no-one) (?:is |has |signs |logs |here )/.test(text)) return true;
  const gone = find(text, missing);
  if (gone >= 0 && Math.abs(gone - who) < 90) return true;
  return none.some((word) => {
    const at = text.indexOf(` ${word} `);
    return at >= 0 && find(text.slice(at + word.length + 1, at + word.length + 22), account) >= 0;
  });
}

/** Nouns that "not found" is then said of. */
const elsewhere = [
  ' token',
  ' page ',
  ' route',
  ' endpoint',
  ' client ',
  ' tenant',
  ' application',
  ' file ',
  ' cookie',
  ' invitation',
  ' access ',
];

function isWrongName(text: string, kind: LoginAttempt['kind'], identity: string): boolean {
  if (find(text, accountName) < 0 || others.some((word) => text.includes(word))) return false;
  if (kind === 'reset' && find(text, wrong) >= 0 && isWellFormed(text, identity)) return true;
  const wrongly = [
    ' incorrect ',
    ' wrong ',
    ' falsch',
    ' incorrecto',
    ' incorrecta',
    ' errado',
    ' errato',
    ' onjuist',
    ' неверн',
  ].some((word) => text.includes(word));
  return wrongly || (kind === 'login' && text.includes(' invalid username'));
}

/** Where only an address is asked for, "invalid" may speak of its form, unless what was sent has the form of one. */
const isWellFormed = (text: string, identity: string) =>
  !/mail|correo|courriel|posta|почт/.test(text) ||
  / (?:user|login|usuario|utilisateur|benutzer|utente)/.test(text) ||
  /^[^\s@]{1,100}@[^\s@.]{1,100}\.[^\s@]{1,100}$/.test(identity);

function startsConditional(text: string): boolean {
  const at = find(text.replace(otherThanIf, ' '), conditional);
  return at >= 0 && (at < 40 || find(text, { starts: [], anywhere: conditional.anywhere }) >= 0);
}

/** Words for "if" in one language are others in the next: "no se encontró", "ha sido", "non si trova", "ce compte". */
const otherThanIf =
  / (?:(?:no|nao|ya|ja) (?:se|ha|han)(?: (?:ha|han)(?= ))?|(?:non|ne) (?:si|ha)|ha (?:sido|podido|un|una|nessun)|ce (?:compte|nom|pseudo|courriel|mail|e-?mail|login|mot|membre|client|profil|numero|couple|n'))(?= )/g;

/** Where the concept first stands in the text, -1 if nowhere. */
function find(text: string, { starts, anywhere }: Concept): number {
  const places = [...starts.map((word) => text.indexOf(startOf(word))), ...anywhere.map((word) => text.indexOf(word))];
  return places.reduce((first, at) => (at >= 0 && (first < 0 || at < first) ? at : first), -1);
}

function lastOf(text: string, { starts, anywhere }: Concept): number {
  return Math.max(
    ...starts.map((word) => text.lastIndexOf(startOf(word))),
    ...anywhere.map((word) => text.lastIndexOf(word)),
  );
}

/** Short words stand whole; longer ones may be the beginning of a word. */
const startOf = (word: string) => (word.length <= 3 || word === 'should' ? ` ${word} ` : ` ${word}`);
