import { failureWord } from './failure-word.ts';
import { namesPayload, nameWords } from './member-name.ts';
import { wordSet } from './word-set.ts';

/** A member of a JSON object with the words of its name. */
export interface Named {
  readonly name: string;
  readonly words: readonly string[];
  readonly value: unknown;
}

/** Whether a member is called an error, in one of the languages that programs are written in. */
export function isErrorName(words: readonly string[]): boolean {
  const joined = words.join('');
  return errorNames.has(joined) || (joined.length < 24 && errorStarts.some((start) => joined.startsWith(start)));
}

/** Names of members that a failure consists of. */
export function isEnvelope(name: string): boolean {
  const words = nameWords(name);
  const last = words.at(-1) ?? '';
  return (
    isErrorName(words) ||
    envelopeNames.has(words.join('')) ||
    envelopeNames.has(last) ||
    messageNames.has(last) ||
    messageNames.has(words.join('')) ||
    namesPayload(name) ||
    name.startsWith('_')
  );
}

/** A number or word that is called a code, whatever it says. */
export function isCode(words: readonly string[], value: unknown): boolean {
  const named = codeNames.has(words.join('')) || words.at(-1) === 'code' || words.at(-1) === 'status';
  return (
    named && (typeof value === 'number' || (typeof value === 'string' && value.length <= 60 && !value.includes(' ')))
  );
}

/** Words for people, under a name that is made for them. */
export function isMessage(words: readonly string[], value: unknown): boolean {
  return (
    typeof value === 'string' &&
    value.length <= 1000 &&
    !failureWord(value, ['ok', 'success']) &&
    (messageNames.has(words.at(-1) ?? '') || messageNames.has(words.join('')))
  );
}

const errorNames = wordSet(
  'err erro erreur fehler fault exception exceptions fout errore fejl feil virhe hata hiba chyba blad greska',
);
const errorStarts = ['error', 'errcode', 'errno', 'errmsg', 'serviceexception'];
const codeNames = wordSet('code status ret retcode result stat state rc errno');
const messageNames = wordSet(
  'message messages msg msgs errmsg description desc descr tips errtips detail details reason info information note text hint explanation meldung nachricht mensaje mensagem mensagens messaggio retmsg resultmsg resulttext errortext responsetext statusmessage statustext faultstring',
);
const envelopeNames = wordSet(
  'code codes status state stat ok success succeeded issuccess successful result results ret rc retcode resultcode returncode infocode statuscode errno type title name ' +
    'id jsonrpc version requestid request path timestamp time date traceid trace locale lang instance subcode fail failed failure challenge extensions class exception exceptions ' +
    'denied authenticated authorized redirect url link href wait debuginfo stack stacktrace traceback debug method summary severity domain service servedby help doc docs category sign nonce logid retryable command elapsed took ms us',
);
