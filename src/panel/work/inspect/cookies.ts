import { whyLeftBehind } from '../../../causes/proof/cookie-travel.ts';
import { faultOf } from '../../../engine/cookie-kept.ts';
import type { Session } from '../../../engine/session.ts';
import { cookies, type SetCookie, setCookies } from '../../../http/cookie.ts';
import { isSessionCookie } from '../../../http/credential-name.ts';
import type { Exchange } from '../../../http/exchange.ts';
import { urlParts } from '../../../http/url-pattern.ts';
import type { CookieView } from '../../inspect-view.ts';
import { cutEnd, visible } from '../../visible.ts';
import type { TextKey } from '../../words/t.ts';
import type { Said } from '../../words/told.ts';
import { mention } from '../related.ts';
import type { CookieJar, Setting } from './cookie-jar.ts';

/** Cookies that were sent, and those that the capture saw being set and that were not, each with the reason. */
export function cookiesOf(exchange: Exchange, session: Session, jar: CookieJar): readonly CookieView[] {
  const settings = jar.before(exchange);
  const sent = cookies(exchange.request).slice(0, most);
  const names = sent.map(({ name }) => name);
  const before = (name: string) => settings.findLast(({ cookie }) => cookie.name === name);
  const view = (
    name: string,
    setting: Setting | undefined,
    own: Omit<CookieView, 'name' | 'attributes' | 'setBy'>,
  ) => ({
    name: visible(cutEnd(name, 80)),
    attributes: setting ? attributesOf(setting.cookie) : '',
    setBy: setting && mention(setting.setBy, session, exchange),
    ...own,
  });
  return [
    ...settings
      .filter(({ cookie }) => !names.includes(cookie.name))
      .slice(-most)
      .map((setting) => view(setting.cookie.name, setting, heldBack(setting, exchange))),
    ...sent.map(({ name }, at) => view(name, before(name), sentWords(name, names.indexOf(name) < at))),
    ...setCookies(exchange.response)
      .filter(({ deletes, name }) => deletes && names.includes(name))
      .map((cookie) => view(cookie.name, { cookie, setBy: exchange }, takenNow)),
  ];
}

const most = 60;

const takenNow: Pick<CookieView, 'sent' | 'says' | 'tone'> = {
  sent: true,
  says: { key: 'cookie.takenNow' },
  tone: 'look',
};

function sentWords(name: string, again: boolean): Pick<CookieView, 'sent' | 'says' | 'tone'> {
  if (again) return { sent: true, says: { key: 'cookie.twice' }, tone: 'look' };
  return { sent: true, says: { key: isSessionCookie(name) ? 'cookie.sentSession' : 'cookie.sent' }, tone: 'plain' };
}

function heldBack({ cookie, setBy }: Setting, exchange: Exchange): Pick<CookieView, 'sent' | 'says' | 'tone'> {
  const tone = isSessionCookie(cookie.name) ? 'bad' : 'plain';
  const says = (said: Said) => ({ sent: false, says: said, tone }) as const;
  const refused = refusal(cookie, setBy);
  if (cookie.deletes) return says({ key: 'cookie.deleted' });
  if (refused) return says(refused);
  const why = whyLeftBehind(cookie, setBy, exchange);
  return says(why ? capital(why) : { key: 'cookie.notSent' });
}

/** A reason as a sentence of its own. */
function capital(why: string): string {
  return `${why.charAt(0).toUpperCase()}${why.slice(1)}.`;
}

/** Why browsers do not even store a cookie, where the catalogue has words for it. */
function refusal(cookie: SetCookie, setBy: Exchange): Said | undefined {
  const from = urlParts(setBy.request.url);
  const key = from && refusals[faultOf(cookie, from) ?? ''];
  return key && { key };
}

const refusals: Readonly<Record<string, TextKey>> = {
  none: 'cookie.refused.none',
  secure: 'cookie.refused.secure',
  'secure-prefix': 'cookie.refused.prefix',
  'host-prefix': 'cookie.refused.prefix',
};

function attributesOf(cookie: SetCookie): string {
  const { domain, path, maxAge, expires, secure, httpOnly, sameSite, partitioned } = cookie;
  const named = [
    ...(domain ? [`Domain=${domain}`] : []),
    ...(path ? [`Path=${path}`] : []),
    ...(maxAge === undefined ? [] : [`Max-Age=${maxAge}`]),
    ...(maxAge === undefined && expires !== undefined ? [`Expires=${new Date(expires).toUTCString()}`] : []),
    ...(sameSite ? [`SameSite=${sameSite.charAt(0).toUpperCase()}${sameSite.slice(1)}`] : []),
    ...(secure ? ['Secure'] : []),
    ...(httpOnly ? ['HttpOnly'] : []),
    ...(partitioned ? ['Partitioned'] : []),
  ];
  return visible(cutEnd(named.join('; '), 300));
}
