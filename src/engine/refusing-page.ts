import type { Exchange } from '../http/exchange.ts';
import { formatOf } from '../http/sniff.ts';
import { statements } from '../http/statement.ts';
import { visibleText } from '../http/text.ts';
import { urlParts } from '../http/url-pattern.ts';
import { bareRefusal } from './bare-refusal.ts';
import type { Clue } from './clue.ts';
import { shapeClue, unspecified } from './shape-clue.ts';

/** A page that shows hardly more than "Access denied" as its heading, and explains nothing as a manual would. */
export function refusalPage(exchange: Exchange): readonly Clue[] {
  const { content } = exchange.response;
  if (content.text.length > 4000 || formatOf(content) !== 'html') return [];
  if (!refusing.test(content.text) || /<input\b/i.test(content.text)) return [];
  const shown = visibleText(content);
  if (shown.length > 250 || manual.test(shown)) return [];
  const heading = statements(exchange).find((one) => one.kind === 'heading' && bareRefusal(one) !== undefined);
  return heading
    ? [
        shapeClue(
          exchange,
          unspecified(bareRefusal(heading) === 401 ? 401 : 403),
          heading.place,
          'The page says that access was refused, and no more.',
        ),
      ]
    : [];
}

/**
 * A page whose script sets a cookie of a value that was made for this caller and loads the address again: whoever runs no
 * script never gets further. A page that stores a setting of the browser in such a way writes no ready value.
 */
export function reloadCheck(exchange: Exchange): readonly Clue[] {
  const { content } = exchange.response;
  if (content.text.length > 8000 || formatOf(content) !== 'html') return [];
  if (!readyCookie.test(content.text) || !reloads.test(content.text) || /<input\b/i.test(content.text)) return [];
  if (visibleText(content).length > 400) return [];
  const because = 'In place of the answer stands a script that sets a cookie and loads the address again.';
  return [shapeClue(exchange, 'bot-challenge', 'body', because)];
}

/** The value is a long number of the server's, or is worked out of one by a cipher. */
const readyCookie = /document\.cookie ?= ?["'][\w-]{1,40}=(?:(?=[a-z\d]{0,40}\d)[a-z\d]{16,128}|["'] ?\+ ?toHex\()/i;
const reloads = /location\.(?:href ?=|reload\(|replace\(|assign\()|\blocation ?= ?["']/i;

/**
 * A page that asks its reader to confirm that no robot is asking, in whatever language: it shows a puzzle and little else, and
 * its title, its heading or its address speaks of robots or of such a puzzle. A form that is guarded by a puzzle asks for
 * other things as well.
 */
export function robotCheck(exchange: Exchange): readonly Clue[] {
  const { content } = exchange.response;
  if (content.text.length > 60_000 || formatOf(content) !== 'html') return [];
  const page = content.text.slice(0, 60_000);
  if (checksBrowser(exchange)) return [shapeClue(exchange, 'bot-challenge', 'body', checked)];
  if (!puzzle.test(page) || entry.test(page) || visibleText(content).length > 600) return [];
  const told = statements(exchange).find(({ kind, text }) => kind === 'heading' && robotWords.test(text));
  const isAddressed = /captcha|robot-?check|challenge/i.test(urlParts(exchange.request.url)?.path.slice(0, 300) ?? '');
  if (!told && !isAddressed) return [];
  const because = 'The page asks its reader to confirm that no robot is asking, and shows nothing else.';
  return [shapeClue(exchange, 'bot-challenge', told?.place ?? 'body', because)];
}

/** "Checking your browser", in whatever language, on a page that shows nothing else; a page that helps with a browser shows more. */
function checksBrowser(exchange: Exchange): boolean {
  const { content } = exchange.response;
  if (content.text.length > 20_000 || !browserWords.test(content.text)) return false;
  const shown = visibleText(content);
  if (shown.length > 300 || !robotWords.test(shown) || entry.test(content.text)) return false;
  return statements(exchange).some(({ text }) => text.length <= 80 && browserWords.test(text) && checking.test(text));
}

const checked = 'The page says that the browser is being checked, and shows nothing else.';
const browserWords = /browser|navigateur|navegador|przeglądark|браузер|浏览器|瀏覽器|ブラウザ|브라우저|متصفح|tarayıcı/i;
const checking =
  /check|verif|prüf|überprüf|vérif|comprob|controll?|sprawdz|weryfik|провер|检查|檢查|验证|驗證|確認|検証|확인|검사|kontrol|التحقق/i;

/** An element that shows it; a script that only loads a library for such may guard anything. */
const puzzle =
  /<(?:div|form|iframe|img|span|section|label|input|button)\b[^<>]{0,300}(?:captcha|turnstile|robot-?check|human-?(?:check|verification))/i;
/** What somebody fills in who wants something else than to pass. */
const entry = /<input\b[^<>]{0,300}\btype=["']?(?:password|email|tel|search|file)|<textarea\b(?![^<>]{0,300}captcha)/i;
const robotWords =
  /robot|roboter|\bbots?\b|\bhuman\b|captcha|\bmensch|humain|human[oa]\b|umano|mens\b|człowiek|člověk|robô|робот|человек|людин|ロボット|人間|机器人|機器人|真人|로봇|사람|روبوت|רובוט|ρομπότ|insan/i;

const refusing =
  /denied|forbid|unauthor|refus|not allowed|zugriff|interdit|negado|denegad|negato|toegang|odmowa|adgang|tilgang|akses|[\u0080-\uffff]/i;
/** What somebody writes who explains such a page, and the marks between which its words are cited. */
const manual =
  /\b(?:when|how|why|means?|example|docs|documentation|erscheint|bedeutet|beheben|hilfe|aide|ayuda|ajuda|aiuto|appara[iî]t|signifie|aparece|significa|verschijnt|betekent|oznacza|pojawia)\b|[„“«「『]|появляется|означает|出现|表示される|意味|나타/i;
