import type { Exchange } from '../http/exchange.ts';
import { lazy } from '../http/lazy.ts';
import { formatOf } from '../http/sniff.ts';
import { type Statement, statements } from '../http/statement.ts';
import { visibleText } from '../http/text.ts';

/**
 * What a guard in front of an application says on its page, whatever its product and the status: that the request was blocked,
 * that it protects the site or took the request for an attack, and under which number to ask about it. Undefined where one of
 * the three is missing, and for long pages.
 */
export const blockPage: (exchange: Exchange) => Statement | undefined = lazy((exchange: Exchange) => {
  const { content } = exchange.response;
  if (content.text.length > 20_000 || (content.text.length > longestPlain && formatOf(content) !== 'html'))
    return undefined;
  if (!guards.test(content.text) || !blocked.test(content.text)) return undefined;
  const shown = visibleText(content);
  if (shown.length > 900 || !guards.test(shown) || !caseNumber.test(shown)) return undefined;
  return statements(exchange).find(({ text }) => text.length <= 400 && blocked.test(text));
});

/** Without markup, a longer one shows more than such a page does. */
const longestPlain = 2000;
const blocked =
  /\b(?:request|access|visit|connection|you|ip|page|action)\b[^.<>]{0,60}\b(?:blocked|rejected|denied|stopped|intercepted|refused|prevented)\b|\b(?:blocked|rejected|denied|stopped|intercepted)\b[^.<>]{0,40}\b(?:request|access|visit)\b|阻断|阻斷|拦截|攔截|屏蔽|차단|ブロック|遮断|заблокир|gesperrt|blockiert|abgewiesen|bloqu[éeai]|bloccat|geblokkeerd|zablokowan/i;
const guards =
  /\b(?:security|secured|firewall|waf|suspicious|malicious|attacks?|threats?|intrusion|hack(?:ing|ers?)|abnormal|unusual)\b|攻击|攻擊|防护|防護|防火墙|防火牆|安全|공격|보안|방화벽|攻撃|セキュリティ|атак|защит|безопасност|angriff|sicherheits|attaque|sécurité|ataque|seguridad|segurança|attacco|sicurezza|aanval|beveiliging|bezpiecze/i;
/** `Incident ID: ...`, `Event ID 4711`, `Reference #18.2f`; the value holds a digit. */
const caseNumber =
  /\b(?:incident|event|support|reference|ref|attack|block|violation|transaction|request|trace|case|log|session)[ -]?(?:id|no|number|code|#)?\.? ?[:#=]? ?(?=[^\s]{0,30}\d)[\w.@-]{4,80}|(?:编号|編號|事件|참조|식별|番号|номер|код|vorgangs?|kennung|kennnummer|référence|identifiant|referencia|referência|riferimento|kenmerk|numer)[^\d<>]{0,20}\d[\w.@-]{3,80}/i;
