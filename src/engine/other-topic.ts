import { authorization, credentials } from '../http/credentials.ts';
import type { Exchange } from '../http/exchange.ts';
import { namesFields } from '../http/failure-field.ts';
import { nameWords } from '../http/member-name.ts';
import { type Statement, statements } from '../http/statement.ts';
import { urlParts } from '../http/url-pattern.ts';
import type { Clue } from './clue.ts';
import { loginAttempt } from './login.ts';
import type { CauseId } from './taxonomy.ts';

/**
 * Whether the words that a clue rests on are about something else than access: a coupon, a payment, the form of a value.
 * Asked for answers that are no 401 and no 403 alone: there, the same words of "expired", "invalid" and "rejected" are used
 * for all the business of an application.
 */
export function isOtherTopic(exchange: Exchange, { cause, authority, evidence }: Clue): boolean {
  if (cause === 'not-entitled' && statements(exchange).some(isRefusedPayment)) return true;
  if ((authority !== 'wording' && authority !== 'likeness') || cause === 'csrf-rejected') return false;
  const places = new Set(evidence.map(({ place }) => place));
  const all = statements(exchange);
  if (all.some((one) => one.kind === 'message' && clash.test(one.text))) return true;
  const text = all
    .filter(({ place }) => places.has(place))
    .map((statement) => statement.text)
    .join(' ');
  if (text === '') return false;
  if (lengthRule.test(text) || funds.test(text) || isFieldError(exchange)) return true;
  if (cyrillic.test(text)) return ofCredentials.has(cause) && !ofLogins.test(text);
  if (/[^\x20-\u024f\u2010-\u2040]/.test(text)) return false;
  const names = namesRight.test(text) || namesRole.test(text);
  const isRight = cause === 'insufficient-permission' && names && !valueRules.test(text);
  if ((isOtherBusiness(text) && !isRight) || (ofCredentials.has(cause) && isAboutGoods(exchange, text))) return true;
  if (cause !== 'invalid-credentials' || loginAttempt(exchange.request)) return false;
  if (namesOther(exchange, text) || (noPerson.test(text) && !authorization(exchange.request)?.username)) return true;
  return valueNames.test(text) && !credentialNames.test(text.replace(valueNames, ' '));
}

/** Whoever may not see the orders lacks a right, whatever orders are. */
const namesRight =
  /\b(?:permissions?|privileges?|not authori[sz]ed to (?:access|view|read|see|edit|create|delete|update|manage|resolve))\b/i;

/** "Only the treasurer may open invoices", "not a participant of this room": who may, and that the caller is none, whatever of. */
const namesRole =
  /^only (?:the |an? )[a-z ]{3,60} (?:may|can|are allowed to|is allowed to) [a-z]|\bnot (?:an? |the )(?:member|participant|owner|author|admin(?:istrator)?) of\b/i;

/** "This code has expired": a code beside it, or the address, says that it is one of a shop. */
function isAboutGoods(exchange: Exchange, text: string): boolean {
  if (credentialNames.test(text)) return false;
  const path = urlParts(exchange.request.url)?.path.slice(-200) ?? '';
  if (offers.test(nameWords(path).join(' '))) return true;
  const codes = statements(exchange).filter(({ kind }) => kind === 'code');
  return codes.map((one) => nameWords(one.text).join(' ')).some((code) => offers.test(code));
}

const offers = /\b(?:coupon|voucher|promo(?:tion)?|discount|gift ?card|rebate|referral|campaign)s?\b/;
const ofCredentials: ReadonlySet<CauseId> = new Set<CauseId>([
  'no-credentials',
  'invalid-credentials',
  'expired-credentials',
  'revoked-credentials',
]);

/** Somebody who was asked for and is not there; only after a login is that the caller. */
const noPerson =
  /^(?:the |this )?(?:user|account|member|customer|profile|contact)\b.{0,20}(?:not found|not exist|n't exist|unknown)/i;

/** "Invalid value for parameter 'key'": a parameter that is none of the credentials that were sent. */
function namesOther({ request }: Exchange, text: string): boolean {
  const name = /\b(?:parameter|param|field|property|argument|attribute|member|column):? ['"`]([\w.-]{1,60})['"`]/i.exec(
    text,
  )?.[1];
  return name !== undefined && !credentials(request).some((sent) => sent.name.toLowerCase() === name.toLowerCase());
}

/** A bank or a payment service refused the payment; the call itself was let through. */
function isRefusedPayment({ text }: Statement): boolean {
  return /card|payment|charge|bank|funds/i.test(text) && /declin|refus|reject|fail|insufficient|expired/i.test(text);
}

/** The fields of a form are told what is wrong with each; after a login that is how some frameworks refuse it. */
function isFieldError({ request, response }: Exchange): boolean {
  return loginAttempt(request) === undefined && namesFields(response.content);
}

/** Whether a text is about the form of a value or the goods of an application. */
export function isOtherBusiness(text: string): boolean {
  return valueRules.test(text) || business.test(text);
}

/** "At least 8 characters", in the languages that forms are most often written in. */
const lengthRule =
  /\d{1,3}\s?(?:or more |ou mais |o m[aá]s |oder mehr |ou plus )?(?:characters?|chars?\b|caract|zeichen|tekens|znak|karakter|caratter|merkki|tecken|tegn|символ|знак|文字|个字符|個字|字符|位|자 |자리|ký tự|ตัวอักษร|حرف|अक्षर)/i;
/** A flight that is canceled is no token that is. */
const cyrillic = /[\u0400-\u04ff]{3}/;
const ofLogins =
  /токен|ключ|сесси|сеанс|доступ|парол|логин|аккаунт|акаунт|уч[её]тн|обліков|сертифик|ссылк|посилан|подпис|підпис|авториз|аутентиф|автентиф|вход|вхід|вой[дт]|вош|увій|зайд|прав|реквизит|данны|данн|cookie|jwt|api|пользовател|користувач|[a-z]{5}/i;

/** What an account of a bank or a shop holds. */
const funds =
  /\b(?:deckung|guthaben|kontostand|solde|saldo|fonds insuffisants|fondos|fundos|fondi|balance)\b|余额|餘額|残高|잔액|баланс|недостаточно средств/i;
const valueRules =
  /\b(?:must|should|needs? to|has to) (?:contain|include|match|start|end|have|be (?:a|an|at|in|of|one|between|greater|less|longer|shorter|unique|different|valid|positive|numeric)\b)|\b(?:too (?:short|long|weak|large|small)|at least (?:\d|one\b)|missing an? (?:digit|character|letter)|at most \d|no longer than|characters? long|unexpected (?:token|character|end|identifier)|in json\b|json (?:parse|syntax)|valid json|bad_user_input|stacktrace|(?:may|can|must|should) only (?:contain|include|consist|use|have)|^validation failed|(?:should|must) not (?:exist|be)|additional propert(?:y|ies)|(?:unknown|unrecognized|unexpected|extra) (?:field|property|properties|key|input|argument|attribute|parameter)s?|was unexpected)\b/i;
const clash =
  /\b(?:version conflict|(?:changed|modified|updated) by another|already (?:exists?|been taken)|name is taken)\b/i;
const business =
  /\b(?:(?:pagination|paging|page|sync|delta|continuation|cursor|next|resume|upload|push|registration|device|idempotency|unsubscribe)[ _-]?(?:token|key)s?|(?:end|start|due|closing|delivery|booking)[ _-]?dates?|deadlines?|offers?|listings?|campaigns?|coupons?|vouchers?|promo(?:tion)?(?: ?codes?)?|discounts?|gift ?cards?|gas|bank|cards?|cvv|cvc|iban|cart|basket|checkout|invoices?|orders?|shipments?|parcels?|stock|inventory|seats?|rooms?|bookings?|reservations?|loan|income|polls?|surveys?|quiz|votes?|auction|bids?|warranty|courses?|insufficient[_ ]funds|file ?(?:type|size|format)s?|mime|date ?range|postcode|zip ?code|buffer|socket|disk)\b/i;
const valueNames =
  /\b(?:e-?mail(?: address)?|phone(?: number)?|address|url|domain name|date|format|parameters?|params?|arguments?|inputs?|values?|fields?|ids?|cursor|query|json|body|syntax)\b/i;
const credentialNames =
  /\b(?:passcode|credential|log-in|sign-?in|signature|username|jwt|certificate|pin|otp|mfa|2fa)|token|key|password|auth|secret|session|login/i;
