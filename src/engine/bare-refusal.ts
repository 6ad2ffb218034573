import { nameWords } from '../http/member-name.ts';
import type { Statement } from '../http/statement.ts';
import { wordSet } from '../http/word-set.ts';

/**
 * What a statement says if it is a refusal of access and nothing more: `401` for "Not authenticated", `403` for "Access
 * denied" or `FORBIDDEN`. Undefined if it says less, or more that would tell what was refused.
 */
export function bareRefusal({ kind, text }: Statement): 401 | 403 | undefined {
  if (text.length > 120) return undefined;
  const words = kind === 'code' ? nameWords(text) : wordsOf(text);
  if (words.length > 14) return undefined;
  const plain = ` ${words.join(' ')} `;
  if (saysOnly(plain, unknownCaller)) return 401;
  if (saysOnly(plain, forbidden)) return 403;
  return foreignRefusal(text);
}

/**
 * Whether a message speaks of what the caller may do, with more words than a bare refusal: for answers that say by their
 * form that they failed.
 */
export function speaksOfAccess(text: string): boolean {
  return text.length <= 600 && accessWords.test(text.replaceAll('\u2019', "'"));
}

const accessWords =
  /\b(?:you|user|caller|client|account|token|key|session|app|application|bot)\b[^.]{0,60}\b(?:can't|cannot|can not|not|n't|lacks?|without|requires?|needs?)\b[^.]{0,60}\b(?:access|permissions?|privileges?|rights?|roles?|authori[sz]ed|allowed|permitted)\b|\b(?:access|permission|security) (?:control )?(?:exception|violation|error|restricted|required)\b|\bprotected (?:from|against|to prevent)\b|\bpermission denied (?:for|to|on)\b|\b(?:requires?|needs?|no|missing|lacks?|without|insufficient) (?:[^\s.]{1,40} ){0,6}(?:privileges?|permissions?|access rights?)\b|\b(?:un|not )authori[sz]ed to (?:access|call|use|view|read|perform|execute)\b|\brow-level security\b|^only (?:the |an? )?[a-z ]{3,60} (?:may|can|(?:are|is) allowed to) (?:open|see|view|read|edit|change|delete|create|use|enter|access|manage|do)\b/i;

function wordsOf(text: string): readonly string[] {
  return text
    .toLowerCase()
    .replace(/['\u2019]/g, '')
    .split(/[^\p{L}\d]+/u)
    .filter((word) => word !== '');
}

/** The phrase, and beside it nothing but words that tell nothing. */
function saysOnly(plain: string, phrase: RegExp): boolean {
  if (!phrase.test(plain)) return false;
  const rest = plain.replace(phrase, ' ').split(' ');
  return rest.every((word) => word === '' || fillers.has(word) || /^\d{1,8}$/.test(word));
}

const unknownCaller =
  / (?:unauthori[sz]ed|unauthenticated|not (?:yet )?authenticated|(?:authentication|authorization|authorisation|auth|login) (?:has )?(?:failed|failure|error|required|needed|invalid)|failed (?:authentication|login)|(?:not|isnt|arent) (?:logged|signed) in|login required) /;
const forbidden =
  / (?:(?:access|permission|permissions|privilege) (?:is |was |has been )?(?:denied|forbidden|refused|restricted|rejected|disallowed)|(?:denied|forbidden) access|forbidden|not (?:authori[sz]ed|permitted|allowed|entitled)|(?:no|insufficient|without|lacks?|hasnt|have no|has no|dont have|do not have|does not have|doesnt have)(?: the| any| sufficient| enough)? (?:permissions?|privileges?|rights?|access)) /;

const fillers = wordSet(
  'error errors err exception fault fail failed failure http https status code the a an to this that of for on in by at be been is are was were you your user client caller account api app application request requests server service services page resource resources method call operation action url endpoint please sorry oops and access token with has have do perform use view see exec execute invalid due it its me we our from rest web wsse soap env',
);

/** The same in other languages; short texts alone, since the longer ones tell more. */
function foreignRefusal(text: string): 401 | 403 | undefined {
  if (text.length > 70) return undefined;
  const lower = text.toLowerCase();
  if (!/[^\x20-\x7e]/.test(lower) && !/^[a-z .!:\d-]{6,70}$/.test(lower)) return undefined;
  if (foreign401.some((words) => lower.includes(words))) return 401;
  return foreign403.some((words) => lower.includes(words)) ? 403 : undefined;
}

const listed = (text: string) =>
  text
    .split(/[,\n]/)
    .map((words) => words.trim())
    .filter((words) => words !== '');
const foreign401 = listed(`
  no autorizado, no autenticado, não autorizado, não autenticado, non autorisé, non authentifié, nicht angemeldet, nicht authentifiziert,
  non autorizzato, non autenticato, niet ingelogd, niet aangemeld, nie zalogowan, brak autoryzacji, не авторизован, неавторизован, вы не вошли,
  giriş yapılmamış, yetkisiz erişim, nepřihlášen, neprihlásen, inte inloggad, ikke logget ind, ikke logget inn, et ole kirjautunut, не авторизован,
  chưa đăng nhập, belum login, tidak terautentikasi, ไม่ได้เข้าสู่ระบบ, غير مصرح, לא מחובר, 未登录, 未登入, 未登錄, 未认证, 未授权, 未授權, 未被授权, 未被授權, 请先登录, 請先登入, 認証に失敗, 認証エラー, 未認証, 로그인이 필요, 인증 실패, 인증에 실패`);
const foreign403 = listed(`
  acceso denegado, acceso prohibido, sin permiso, acesso negado, sem permissão, accès refusé, accès interdit, accès non autorisé, zugriff verweigert, zugriff nicht gestattet, kein zugriff, kein zugang, keine berechtigung, keine zugriffsrechte,
  accesso negato, permesso negato, toegang geweigerd, geen toegang, odmowa dostępu, brak dostępu, brak uprawnień, доступ запрещен, доступ запрещён, отказано в доступе, нет доступа, недостаточно прав,
  erişim engellendi, erişim reddedildi, yetkiniz yok, přístup odepřen, přístup zamítnut, prístup zamietnut, prístup odmietnut, prístup odopret, prístup zakázan, přístup zakázán, nemáte oprávn, nemáte prístup, nemáte přístup, nedostatečná oprávnění, nedostatočné oprávneni, åtkomst nekad, behörighet saknas, adgang nægtet, ingen adgang, ingen tilgang, tilgang nektet, pääsy estetty, pääsy evätty,
  доступ заборонено, truy cập bị từ chối, không có quyền, akses ditolak, tidak memiliki akses, ไม่มีสิทธิ์, ปฏิเสธการเข้าถึง, تم رفض الوصول, ليس لديك صلاحية, גישה נדחתה, אין הרשאה, अनुमति नहीं, पहुँच अस्वीकृत,
  アクセス拒否, アクセスが拒否, アクセス権がありません, 権限がありません, 无权限, 无权访问, 没有权限, 權限不足, 权限不足, 無權限, 沒有權限, 拒绝访问, 拒絕存取, 접근 거부, 접근이 거부, 권한이 없, 권한 없음`);
