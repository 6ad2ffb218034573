import type { Exchange } from '../http/exchange.ts';
import { formatOf } from '../http/sniff.ts';
import { type Statement, statements } from '../http/statement.ts';
import { visibleText } from '../http/text.ts';
import type { Clue } from './clue.ts';
import { shapeClue } from './shape-clue.ts';

/**
 * The page that a filter between browser and server shows in the place of a site: short, with a heading or a sentence that says that
 * the site is blocked, and with the category, the policy or the kind of filter. Empty for pages that show more, such as an article.
 */
export function filterPage(exchange: Exchange): readonly Clue[] {
  const { content } = exchange.response;
  if (content.text.length > 30_000 || formatOf(content) !== 'html') return [];
  const page = content.text.slice(0, 30_000);
  if (!filter.test(page) || !blocked.test(page)) return [];
  const shown = visibleText(content);
  if (shown.length > 700 || !filter.test(shown) || manual.test(shown)) return [];
  const told = statements(exchange).find(saysBlocked);
  return told ? [shapeClue(exchange, 'network-filter', told.place, because)] : [];
}

/** A short heading, or a sentence about this very page; what is blocked elsewhere is news. */
function saysBlocked({ kind, text }: Statement): boolean {
  if (text.length > 200 || !blocked.test(text) || !site.test(text)) return false;
  return kind === 'heading' ? text.length <= 60 && !asks.test(text) : thisOne.test(text);
}

const asks =
  /\b(?:what|how|why|when|if|was tun|wie|warum|que faire|comment|pourquoi|qué|cómo|come|wat|hoe|jak|co zrobić)\b|как |что |怎么|如何|どう|어떻게/iu;
const thisOne =
  /\b(?:this|requested|your|you|diese[rs]?|cette|ce|votre|esta|este|su|sua|questa|questo|deze|dit|uw|ta|tej|ten|twoja)\b|этот|эта|этой|данн|ресурс|您|本|此|该|該|この|이 /iu;

const because = 'In the place of the site stands the page of a filter, which says that the site is blocked.';

const site =
  /\b(?:sites?|website|web ?page|page|pages|url|address|domain|access|aufruf|seite|webseite|zugriff|zugang|accès|página|sitio|acceso|acesso|sito|pagina|accesso|toegang|strona|strony|dostęp)\b|сайт|страниц|доступ|ресурс|网站|網站|网页|網頁|页面|访问|サイト|ページ|アクセス|사이트|페이지|접속/iu;
const blocked =
  /\b(?:blocked|denied|restricted|filtered|prohibited|forbidden|not (?:allowed|permitted|available|on the list)|gesperrt|blockiert|unterbunden|untersagt|verweigert|nicht (?:erlaubt|gestattet|zulässig)|bloqu|interdit|refus|filtr[ée]|prohibid|no (?:está )?permitid|não permitid|restringid|bloccat|vietat|non consentit|geblokkeerd|geweigerd|niet toegestaan|zablokowan|zabronion|niedozwolon)|блокирован|запрещ|ограничен|拦截|攔截|屏蔽|封锁|封鎖|阻止|禁止|限制|ブロック|遮断|制限|차단|금지|제한/iu;
/** Who or what blocks, and the kind of what is blocked. */
const filter =
  /\b(?:(?:web|content|url|internet|family|safe|network|school|youth) ?filter(?:ing)?|parental controls?|(?:internet|acceptable|web|network|company|school|browsing|usage|access) (?:use )?polic(?:y|ies)|categor(?:y|ies|ized|ised)|for pupils|for students|jugendschutz\w{0,12}|internet-?richtlinien?|nutzungsrichtlinien?|webfilter|inhaltsfilter|kategorien?|contr[ôo]le parental|cat[ée]gories?|politique (?:d.utilisation|internet|de sécurité)|filtrage|control parental|categor[íi]as?|pol[íi]tica (?:de|da)|controllo parentale|categori[ae]|politica|filtro|ouderlijk toezicht|categorie|beleid|kontrola rodzicielska|kategoria|polityk[ai])(?![\p{L}])|категори|родительск|политик|фильтр|家长控制|家長控制|类别|類別|分类|分類|上网策略|上网行为|ペアレンタル|フィルタ|カテゴリ|ポリシー|필터|카테고리|유해|정책/iu;
/** A manual tells when such a page appears. */
const manual =
  /\b(?:how to|what (?:is|are|does)|means that|appears when|erscheint, wenn|so (?:beheben|entsperren)|learn more about)\b/i;
