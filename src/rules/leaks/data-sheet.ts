import type { Exchange } from '../../http/exchange.ts';
import { formatOf } from '../../http/sniff.ts';

/**
 * What the body of a denial looks like that is neither JSON nor a table with rows: the properties of a person or an order
 * beside their names, a file of values, an XML list of things. Undefined for anything else.
 */
export function sheetOfData({ response }: Exchange): string | undefined {
  const { content } = response;
  const text = content.text.slice(0, 300_000);
  if (content.mediaType === 'text/csv' && isFileOfValues(text)) return 'file of values';
  if (content.mediaType.includes('xml') && !content.mediaType.includes('html') && isListInXml(text))
    return 'list of data';
  return formatOf(content) === 'html' && isSheet(text) ? 'sheet of data' : undefined;
}

/** A first line of names and another line of as many values. */
function isFileOfValues(text: string): boolean {
  const lines = text.split('\n', 50).filter((line) => line.trim() !== '');
  const sign = [',', ';', '\t'].find((each) => (lines[0] ?? '').includes(each));
  if (!sign || lines.length < 2) return false;
  const parts = lines.map((line) => line.split(sign).length);
  return (parts[0] ?? 0) >= 2 && parts[1] === parts[0] && !/error|message|code/i.test(lines[0] ?? '');
}

/** The same element twice or more, each with two elements or more inside, and not for errors. */
function isListInXml(text: string): boolean {
  const counts = new Map<string, number>();
  for (const [, name = ''] of text.matchAll(/<([A-Za-z][\w:.-]{0,60})(?:\s[^<>]{0,300})?>\s{0,40}<[A-Za-z]/g))
    counts.set(name, (counts.get(name) ?? 0) + 1);
  return [...counts].some(([name, count]) => count >= 2 && !notThings.test(name) && isRich(text, name));
}

const notThings = /error|fault|message|detail|reason|status|frame|trace|cause|issue|violation|body|envelope|head|link/i;

function isRich(text: string, name: string): boolean {
  const first = text.split(`<${name}`, 2)[1]?.split(`</${name}`, 1)[0] ?? '';
  return first.split('</').length > 2;
}

/** Three properties or more of a person or an order, each with a value and none of them a field to fill in. */
function isSheet(page: string): boolean {
  const found = new Set<string>();
  for (const [, label = '', value = ''] of page.matchAll(pair)) {
    const name = plain(label).replace(/[\s:]{1,5}$/, '');
    if (properties.test(name) && isValue(plain(value))) found.add(name.toLowerCase());
  }
  return found.size >= 3;
}

const pair =
  /<(?:th|dt|td|b|strong|label)\b[^<>]{0,120}>([^<>]{2,40})<\/(?:th|dt|td|b|strong|label)>\s{0,20}<(?:td|dd|span)\b[^<>]{0,120}>([^<>]{2,200})</gi;
const plain = (text: string) => text.replaceAll('&nbsp;', ' ').trim();
const isValue = (text: string) => text !== '' && !/^(?:-|–|—|n\/a|unknown|none|null|\*+)$/i.test(text);

/** What is known of people and their orders, in the languages that such pages are most often written in. */
const properties =
  /^(?:(?:full |first |last |family )?name|customer|guest|patient|client|owner|e-?mail(?: address)?|phone(?: number)?|mobile|(?:home |postal |shipping |billing )?address|date of birth|birth ?date|born|iban|account number|card number|salary|ssn|passport|insurance|diagnosis|total|amount|order(?:ed)?|price|invoice|kund(?:e|in|ennummer)|vorname|nachname|telefon(?:nummer)?|anschrift|adresse|geburtsdatum|geboren|konto(?:nummer)?|gehalt|summe|betrag|nom|pr[ée]nom|t[ée]l[ée]phone|courriel|date de naissance|montant|salaire|nombre|apellidos?|correo(?: electr[óo]nico)?|tel[ée]fono|direcci[óo]n|fecha de nacimiento|importe|salario|nome|cognome|sobrenome|indirizzo|endere[çc]o|telefone|cpf|data di nascita|data de nascimento|importo|valor|naam|adres|telefoon|geboortedatum|bedrag|namn|adress|personnummer|imi[ęe]|nazwisko|имя|фамилия|телефон|адрес|дата рождения|сумма|姓名|电话|地址|身份证号?|金额|氏名|住所|電話番号|이름|주소|전화번호)$/i;
