import type { Confidence } from '../../engine/taxonomy.ts';
import type { Exchange } from '../../http/exchange.ts';
import { lazy } from '../../http/lazy.ts';
import { type Statement, statements } from '../../http/statement.ts';
import { wordSet } from '../../http/word-set.ts';
import { wordsOf } from '../../http/words.ts';
import type { Heard } from './heard.ts';
import { refusesDeed } from './refused-deed.ts';
import { withoutStockSentence } from './stock.ts';
import { namesRight } from './words.ts';

/** Whether the text is the stock text of a server's default page, or the status in words, and nothing more. */
export function isBoilerplate(text: string): boolean {
  return isStatusInWords(withoutStock(text, true));
}

/** The sentence without the stock texts of default pages, which are sent whatever the reason was; empty if nothing is left. */
export function withoutStock(sentence: string, page: boolean): string {
  return isStatusInWords(sentence) ? '' : withoutStockSentence(sentence, page);
}

/** Whether it stands on a page for people, as opposed to the answer of an API. */
export function isOnPage({ response }: Exchange): boolean {
  return response.content.mediaType.includes('html');
}

/**
 * How sure a heard meaning can be where it stands: words far down a long page, or about permission on a page whose
 * heading is only the status in words, weigh less.
 */
export function weight(exchange: Exchange, statement: Statement, heard: Heard): Confidence {
  if (heard.confidence === 'possible') return 'possible';
  const { page, bare, spoken } = pageOf(exchange);
  if (!page) return heard.confidence;
  if (banner.test(statement.text)) return 'possible';
  if (bare && heard.cause === 'insufficient-permission' && !isThrown(statement))
    return namesHolder(statement) || namesDeed(statement) ? 'likely' : 'possible';
  if (statement.kind === 'heading') return heard.confidence;
  if (spoken.length > shortPage) return spoken.indexOf(statement) >= first ? 'possible' : 'likely';
  return heard.confidence;
}

/** What a site says of its cookies stands on every page. */
const banner =
  /\b(?:uses?|using|accept|manage|store) (?:\w{1,15} )?cookies\b|\bcookie (?:policy|settings|preferences|consent|notice)\b|\bverwende\w{0,3} \w{0,12} ?cookies\b|\butilis\w{1,5} des cookies\b|\b(?:usa|usamos|utiliza|utilizamos) cookies\b/i;

/** The message of an exception is the application's own, whatever stands above it. */
function isThrown({ text }: Statement): boolean {
  return /^[\w.]{0,80}(?:Error|Exception): /.test(text);
}

/** Whether it says what exactly is not allowed, in words that no default page has. */
function namesDeed({ text }: Statement): boolean {
  return deed.test(text) || namesRight(text) || refusesDeed(text) || (wordsOf(text).length > 5 && !anyThing.test(text));
}

const deed =
  /\b(?:permission|permissions|allowed|permitted|authori[sz]ed|cannot|unauthori[sz]ed|rights?|privileges?|authority) to (?!(?:access|view|see|visit|open|use|perform|do|be|enter|this|the|that|any|load|continue|go)\b)[a-z]{3,15} /i;

/** What every server has, so that its default pages speak of it. */
const anyThing =
  /\b(?:pages?|resources?|(?:web)?sites?|director(?:y|ies)|servers?|urls?|areas?|sections?|content|folders?|locations?|documents?|files?|actions?|operations?|here|applications?|requests?|systems?|services?|address|objects?)\b/i;

/** Whether it says who may or who may not, or names the policy, and not only that the caller may not. */
function namesHolder({ text }: Statement): boolean {
  return /\b(?:admins?|superusers?|roles?|owners?|members?|staff|moderators?|editors?|groups?|teams?|polic(?:y|ies))\b|\S@\S/i.test(
    text,
  );
}

/** What stands first on a page says what it is about. */
const first = 3;
const shortPage = 6;

const pageOf = lazy((exchange: Exchange) => {
  const all = statements(exchange);
  return {
    page: isOnPage(exchange),
    bare: all.some((one) => one.kind === 'heading' && isStatusInWords(one.text)),
    spoken: all.filter((one) => one.kind !== 'code'),
  };
});

/** "403 Forbidden", "Error 401: Access is denied" and the like: nothing beyond the status. */
export function isStatusInWords(text: string): boolean {
  const words = wordsOf(text);
  return statusWords.some((known) => words.every((word) => known.has(word) || Number(word) >= 0));
}

/** Of English, and of the languages in which the status is put into words with other small ones: "no" denies there, and is none in English. */
const statusWords: readonly ReadonlySet<string>[] = [
  wordSet(
    'http error status code server forbidden unauthorized unauthorised access is denied authorization required authentication not authorized authorised permission page request the this to you restricted refused prohibited security exception oops sorry',
  ),
  wordSet(
    'http error acceso denegado no autorizado autorizacion requerida necesaria acesso negado nao autorizacao necessaria acces refuse non autorise autorisation requise necessaire interdit accesso negato autorizzato autorizzazione richiesta vietato prohibido proibido',
  ),
  wordSet(
    'http error fehler autorisierung erforderlich nicht autorisiert autorisatie vereist niet geautoriseerd wymagana wymagane autoryzacja uwierzytelnienie требуется авторизация не авторизован неавторизованныи доступ',
  ),
];
