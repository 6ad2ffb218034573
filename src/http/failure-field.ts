import type { Content } from './exchange.ts';
import { isEnvelope, isErrorName, type Named } from './failure-name.ts';
import { json } from './json.ts';
import { isProse, nameWords } from './member-name.ts';
import { jsonStart } from './sniff.ts';
import { wordSet } from './word-set.ts';

/** Whether the body tells for fields of a form, by their names, what is wrong with each: `{"errors":{"file":["..."]}}`. */
export function namesFields(content: Content): boolean {
  if (content.state !== 'text' || content.text.length > longest || jsonStart(content.text) < 0) return false;
  const body = json(content);
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return false;
  const entries: readonly (readonly [string, unknown])[] = Object.entries(body);
  const listed = entries.every(([name, value]) => !ofForms.has(name) && isTexts(value));
  return (
    (entries.length > 0 && listed) ||
    entries.some(([name, value]) => isFieldErrors({ name, words: nameWords(name), value }) || isFieldList(name, value))
  );
}

/** `errors: {"file": "..."}` tells what is wrong with each field of a form. */
export function isFieldErrors({ words, value }: Named): boolean {
  if (!isErrorName(words) || typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  const inner = Object.entries(value);
  const texts = inner.every(([, member]) => typeof member === 'string' || Array.isArray(member) || isCatalogue(member));
  return inner.length > 0 && texts && !inner.some(([name]) => ofErrors.has(nameWords(name).join('')));
}

/** Texts by their keys under the name of an error, as a page loads them for later use. */
export const holdsCatalogue = ({ words, value }: Named) =>
  isErrorName(words) &&
  typeof value === 'object' &&
  value !== null &&
  !Array.isArray(value) &&
  Object.values(value).some(isCatalogue);

/** Texts by their keys, as a page loads them for later use. */
function isCatalogue(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false;
  const inner = Object.entries(value);
  return inner.length > 1 && inner.every(([name, member]) => typeof member === 'string' && !ofErrors.has(name));
}

/**
 * Whether a JSON body is a list of texts for later use, such as the translations of a page: nothing but texts, of which at least two stand
 * under names that no error has.
 */
export function holdsTexts(content: Content): boolean {
  if (content.state !== 'text' || content.text.length > mostTexts || jsonStart(content.text) < 0) return false;
  const texts = leavesOf(json(content), 0);
  if (!texts || texts.length < 3) return false;
  return texts.filter(({ words, value }) => !isOfAnswer(words) && isProse(value, 2)).length > 1;
}

const mostTexts = 200_000;

interface Text {
  readonly words: readonly string[];
  readonly value: string;
}

/** All texts of an object and the objects in it; undefined where something else stands among them. */
function leavesOf(value: unknown, depth: number): readonly Text[] | undefined {
  if (typeof value !== 'object' || value === null || Array.isArray(value) || depth > 4) return undefined;
  const found: Text[] = [];
  for (const [name, member] of Object.entries(value)) {
    const inner =
      typeof member === 'string' ? [{ words: nameWords(name), value: member }] : leavesOf(member, depth + 1);
    if (!inner) return undefined;
    found.push(...inner);
  }
  return found;
}

/** `message`, `errorText`, `error_description`: what the answer itself says. */
const isOfAnswer = (words: readonly string[]) =>
  isErrorName(words) || ofAnswers.has(words.at(-1) ?? '') || (words.length === 1 && isEnvelope(words.join('')));

const ofAnswers = wordSet(
  'message messages msg description desc detail details reason info hint help note text explanation instruction instructions action suggestion solution resolution title status code',
);

const isTexts = (value: unknown) =>
  Array.isArray(value) && value.length > 0 && value.every((one) => typeof one === 'string');

/** `errors: [{"field": "age", "message": "..."}]`, `detail: [{"loc": ["body", "age"], "msg": "..."}]`. */
function isFieldList(name: string, value: unknown): boolean {
  if (!Array.isArray(value) || value.length === 0 || !/error|detail|violation|invalid/i.test(name)) return false;
  return value.slice(0, 20).every((one: unknown) => {
    if (typeof one !== 'object' || one === null) return false;
    return Object.entries(one).some(([key, member]) => {
      if (key === 'loc') return Array.isArray(member) && (member[0] === 'body' || member[0] === 'query');
      return (
        fieldNames.has(key.toLowerCase()) &&
        typeof member === 'string' &&
        member !== '' &&
        !/auth|key$|header/i.test(member)
      );
    });
  });
}

const longest = 6000;
const fieldNames: ReadonlySet<string> = wordSet(
  'field fieldname propertypath property attribute pointer param parameter',
);
const ofForms: ReadonlySet<string> = new Set([
  'non_field_errors',
  '__all__',
  'base',
  'errors',
  'detail',
  'message',
  'error',
]);
const ofErrors: ReadonlySet<string> = wordSet(
  'code message msg detail details error errors reason type status errorcode errormessage description info base global auth data ' +
    'kod kode codigo codice aciklama mesaj mensaje mensagem messaggio meldung nachricht melding besked bericht descricao descripcion descrizione beschreibung opis komunikat',
);
