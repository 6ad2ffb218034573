import { isAlias } from '../../http/alias.ts';
import { looksRandom } from '../../http/secret-value.ts';

/**
 * The sentences of a text, without addresses, paths and e-mail addresses, which name things instead of saying
 * something. A question asks and states nothing: it is left out, unless it asks whether somebody is human.
 */
export function sentencesOf(text: string): readonly string[] {
  return text
    .replace(labels, '')
    .replace(fromSite, '$1 from this website')
    .replace(quotedUser, '$1')
    .replace(forUser, 'for user')
    .replace(ofTracker, 'item')
    .replace(rightName, 'such')
    .replace(stops, '$1\n')
    .replace(advice, '\n')
    .replace(inDoubt, ' ')
    .replace(tag, ' ')
    .replace(tooSlow, 'is slow')
    .replace(readBack, 'x0')
    .replace(aside, ' ')
    .replace(tolerance, ' ')
    .replace(bullets, '\n')
    .replace(fullWidthStops, '$1\n')
    .split('\n')
    .filter((sentence) => sentence.trim() && (!question.test(sentence) || asksForHuman.test(sentence)))
    .map((sentence) => sentence.split(' ').filter(speaks).join(' '))
    .slice(0, 30);
}

/** Whether the name of a right stands before the word for it: "TICKET_VIEW privileges are required". */
export const namesRight = (text: string): boolean => text.search(rightName) >= 0;

/** The telling part of a problem type or code that is written as an address: its last segment, or the text itself. */
export function lastSegment(code: string): string {
  if (!code.includes('://') && !code.startsWith('/') && !code.startsWith('urn:')) return code;
  const parts = code.split(addressParts).filter(Boolean);
  return parts[parts.length - 1] ?? code;
}

/** What a tracker or a board calls by a number is a thing of the application, no credential: "on Ticket #412", "card OPS-7". */
const ofTracker =
  /\b(?:on|of|view|edit|close|see|read|delete|update|change|assign|reopen) (?:this|that|the) ticket\b|\b(?:ticket|card|pass) (?:#\s?\d{1,12}|(?:no\.?|number) ?\d{1,12}|(?!(?:ST|PT|TGT|PGT|LT)-)[A-Z]{2,10}-\d{1,9}|\d{1,12})\b/gi;

/** The name of a right speaks of no ticket or token that is missing: "TICKET_VIEW privileges". */
const rightName =
  /\b[A-Z]{2,20}(?:_[A-Z\d]{2,20}){1,5}(?= (?:privileges?|permissions?|rights?|capability|authority)\b)/g;

/** Where a call may come from, named by its address: "can only be used from https://shop.example.com". */
const fromSite = /\b(used|allowed|accepted|requests?|called|permitted|blocked) from https?:\/\/\S{1,200}/g;
const stops = /([.!?;])\s/g;
/** Somebody's name, which may be a word: "for user admin", "user 'guest'". */
const quotedUser = /\b(user|login|principal|account) ["'`][^"'`]{1,60}["'`]/g;
const forUser = /\bfor user [\w.@$-]{1,60}/g;
/** What to do about it, at the end of what happened: it makes no doubt of the rest. */
const advice =
  /(?:,| [–—-]) (?=(?:consider|make sure|ensure|check|try|see|please|contact|compruebe|comprueba|verifique|verifica|revise|revisa|inténtelo|contacte|consulte|por favor|confira|tente|contate|veuillez|vérifiez|contactez|consultez|controlla|riprova|contatta|consulta)\b)| and (?=(?:might|may) be\b)/gi;
/** What else might be true of a thing, told beside what happened: "activity, which may be unsafe". */
const inDoubt = /, (?:котор[а-яё]{2,4}|which|that) (?:\p{L}{2,20} )?(?:may|might|could|может|могут) [^.]{0,150}/giu;
/** What stands for a secret that is read back in a redacted capture: "Authorization=[token#1]". */
const readBack = /(?<=[=:])\[[a-z-]{2,30}#\d{1,9}\]/g;
/** What did not come in time is no credential past its time: "Response Timeout", "the upstream connection timed out". */
const tooSlow =
  /\b(?:response|read|write|connect(?:ion)?|gateway|upstream|backend|server|socket|operation|query|statement|script|execution|lock|handshake|dns|network|fetch|rpc|job|task|proxy|database)s?(?: (?:has|have|was|wait|attempt|request)){0,2} time(?:d)?[ -]?out(?: (?:exceeded|expired|reached))?\b/gi;
/** The name of the component that speaks, as in a log: "[DOCKER FIREWALL]". */
const tag = /\[[A-Z][A-Z _-]{2,40}\]/g;
/** What a driver puts before the message of its server: "[Vendor][ODBC Driver 17][Server] Login failed". */
const labels = /^\s?(?:\[[^\][]{1,60}\]\s?){2,8}(?=[^\s[])/;
/** Advice in brackets: "(check your proxy settings)". */
const aside = /\((?:check|see|try|make sure|please|did you|hint)\b[^()]{0,200}\)/gi;
/** What difference of clocks is allowed, told beside what happened: "Allowed clock skew: 0 milliseconds". */
const tolerance =
  /\b(?:allowed|permitted|tolerated|configured) (?:clock )?(?:skew|leeway|tolerance|drift)(?: is|:|=) ?\d{1,9} ?[a-z]{0,15}|\bleeway(?: of|:|=) ?\d{1,9} ?[a-z]{0,15}/gi;
/** A list in running text: "2 errors occurred: * permission denied * invalid token". */
const bullets = / [*•·] /g;
const fullWidthStops = /([。！？；])/g;
const question = /[?？]\s{0,3}$/;
/** The one question that is a refusal. */
const asksForHuman = /\b(?:robot|human)\b/i;
const addressParts = /[/:#?]/;

/** "iam.serviceAccounts.getAccessToken", "shop.example.com": a name with dots, whatever words are in it. */
const dotted = /^["'`([]?[A-Za-z][\w-]{0,60}(?:\.[\w-]{1,60}){2,8}["'`)\],:]{0,3}$/;

/** A key or an id that is read back: letters and digits in no order, whatever words they seem to hold. */
function isRandom(chunk: string): boolean {
  return chunk.length >= 16 && chunk.length <= 200 && (chunk.match(/\d+/g)?.length ?? 0) >= 4 && looksRandom(chunk);
}

const punctuation = /^\(|[.,;:)]$/g;

function speaks(chunk: string): boolean {
  if (dotted.test(chunk) || isAlias(chunk.replace(punctuation, '')) || isRandom(chunk)) return false;
  return !chunk.includes('://') && !chunk.startsWith('/') && !chunk.includes('@') && !chunk.startsWith('www.');
}
