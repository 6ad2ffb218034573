import type { CauseId } from '../../engine/taxonomy.ts';
import { likenesses } from './likeness.ts';
import { said } from './said.ts';

/**
 * The cause that a message is like which stands under a status that refuses nothing. Every application fails for reasons of its own, which
 * nothing was learned of: so the message has to speak of logins, rights, members and the like, and all that it is like has to
 * refuse. Undefined where it does not.
 */
export function refusing(text: string): CauseId | undefined {
  if (text.length > 300 || isCode.test(text) || !speaksOfCaller(text)) return undefined;
  const all = likenesses(said(text, false));
  const refused = all.filter(({ meaning }) => refusals.has(meaning));
  if (refused.reduce((sum, { share }) => sum + share, 0) < enough) return undefined;
  const meaning = refused[0]?.meaning;
  return meaning === 'nothing' ? undefined : meaning;
}

/** Of what is learned, the rest is like what fails in the ordinary course of things: a form filled in wrongly, a thing that is closed. */
const refusals: ReadonlySet<string> = new Set<CauseId>([
  'no-credentials',
  'expired-credentials',
  'revoked-credentials',
  'insufficient-permission',
  'insufficient-scope',
  'account-disabled',
  'ip-blocked',
  'geo-blocked',
  'bot-challenge',
  'waf-blocked',
  'step-up-required',
]);
const enough = 0.7;
const isCode = /^[!-~]{1,300}$/;

const speaksOfCaller = (text: string) => (caller.test(text) || onlyRoles.test(text)) && !values.test(text);

/** Logins, rights, roles and members, in twelve languages; each a beginning of a word. */
const caller =
  /(?<!\p{L})(?:log(?:ged|in|on)|log[ -](?:in|on)\b|sign(?:ed)?[ -]?in|session|token|permi[st]|permissão|privileg|right|role|authori[sz]|authenticat|access|admin|member|participant|invited|allowed|account|anmeld|eingeloggt|angemeldet|einlog|sitzung|recht|berechtig|befugt|rolle|zugriff|zugang|konto|benutzerkonto|mitglied|freigeschaltet|verwalter|connect[ée]|identifi[ée]|droits?|autoris|habilit|accès|compte|membre|jeton|administrateur|conectado|identificad|sesión|sesion|permiso|autoriz|acceso|cuenta|miembro|autenticad|sessão|acesso|conta|membro|logad|accesso|sessione|permess|diritti|ammess|consentit|amministrator|ingelogd|aangemeld|inlog|sessie|recht|bevoegd|gemachtigd|toegang|lid|beheerder|zalogowa|sesj|uprawni|dostęp|konta|członk|oturum|yetki|giriş)|авториз|сесси|вход|войд|войти|прав|доступ|участник|администратор|аккаунт|учетн|учётн|登录|登錄|登陆|登入|会话|權限|权限|授权|授權|管理员|管理員|账号|帐号|账户|帐户|成员|以外は|ログイン|サインイン|セッション|権限|アクセス|管理者|メンバー|許可|アカウント|로그인|세션|권한|접근|관리자|회원|계정|인증/iu;

/** "Only the treasurer may open this": whoever it is that may, the caller is none. */
const onlyRoles =
  /\bonly (?:(?:the|an?) )?(?:[a-z]{2,20} ){0,2}?(?!numbers|letters|characters|orders|offers|parameters|containers|papers|integers|headers|folders|vouchers)(?:[a-z]{2,20}(?:er|or|ers|ors)|staff|hosts?|captains?|leads?|teams?|secretar(?:y|ies)|students?|residents?|guardians?|parents?|people|users|accountants?|assistants?)(?: (?:of|in|from|with) (?:[a-z]{1,20} ){1,4}?)? ?(?:may|can|are allowed|is allowed|have access)\b/i;

/** The form of a value, what an account holds, and what was looked for and not found. */
const values =
  /\b(?:pending|waiting|polling|no (?:results?|matches|entries|items|hits)|fields?|arguments?|parameters?|columns?|propert(?:y|ies)|syntax|keine (?:ergebnisse|treffer)|aucun résultat|sin resultados|nenhum resultado|nessun risultato|geen resultaten|characters?|digits?|zeichen|ziffern|caract[eè]res?|caracteres|caratteri|tekens|znak[óo]w|format|balance|credit|guthaben|solde|saldo|funds|iban|e-?mail|username|user name|passwor[td]|kennwort|mot de passe|contraseña|senha|wachtwoord|hasł[oa])\b|余额|餘額|格式|密码|密碼|残高|形式|パスワード|잔액|비밀번호|пароль|символ|баланс/iu;
