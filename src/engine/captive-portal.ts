import { type Exchange, fieldValue } from '../http/exchange.ts';
import { wordSet } from '../http/word-set.ts';
import type { Clue } from './clue.ts';
import { shapeClue } from './shape-clue.ts';

/**
 * The portal of a network in the place of what was asked for without TLS: a redirect to another host that takes along the address asked for
 * and who is behind it in the network (`?mac=...&userurl=...`), or a page whose form goes to another host with that address in it.
 */
export function portalClues(exchange: Exchange): readonly Clue[] {
  const { url } = exchange.request;
  if (!url.startsWith('http://') || !URL.canParse(url)) return [];
  const target = fieldValue(exchange.response, 'location');
  const isPortal = target === undefined ? asksToConnect(exchange) : leadsToPortal(target, url);
  return isPortal
    ? [shapeClue(exchange, 'network-filter', target === undefined ? 'body' : 'header:location', because)]
    : [];
}

const because = 'The network answered in the place of the server, with a page of its own that has to be passed first.';

function leadsToPortal(location: string, from: string): boolean {
  if (!URL.canParse(location, from)) return false;
  const target = new URL(location, from);
  if (target.host === new URL(from).host || target.searchParams.size > 40) return false;
  const names = [...target.searchParams.keys()].map((name) => name.toLowerCase());
  const takesAlong = [...target.searchParams.values()].some((value) => value.startsWith(originOf(from)));
  return takesAlong && names.some((name) => ofNetworks.has(name));
}

const originOf = (url: string) => new URL(url).origin;
/** What gateways of networks tell their portal of the device that asks. */
const ofNetworks = wordSet(
  'uamip uamport called mac client_mac clientmac usermac user_mac sta_mac ap ap_mac apmac apname gw_id gw_address gw_sn gw_mac nasid nas_id nasip nas-ip wlanuserip wlanacname wlanacip ' +
    'userip user_ip clientip client_ip ssid vlan switchip switch_url token_mac sip uip umac zoneid',
);

/** A form of another host that carries the very address that was asked for. */
function asksToConnect({ request, response }: Exchange): boolean {
  const { text } = response.content;
  if (text.length > 20_000 || !text.includes(request.url)) return false;
  const page = text.slice(0, 20_000);
  const next = refresh.exec(page)?.[1] ?? '';
  if (next.includes(request.url) && ofPortals.test(next) && isElsewhere(next, request.url)) return true;
  const action = /<form\b[^<>]{0,300}\baction=["']?(https?:\/\/[^"'<>\s]{1,300})/i.exec(page)?.[1];
  if (!action || !isElsewhere(action, request.url)) return false;
  return [...page.matchAll(/<input\b[^<>]{0,120}\bvalue=["']([^"'<>]{8,500})["']/gi)].some(
    ([, value]) => value === request.url,
  );
}

const isElsewhere = (url: string, from: string) => URL.canParse(url) && new URL(url).host !== new URL(from).host;
const refresh = /<meta\b[^<>]{0,100}\bcontent=["']?\d{1,2} ?[;,] ?url=['"]?([^"'<>]{1,1000})/i;
const ofPortals = /login|logon|portal|auth|guest|wi-?fi|hotspot|captive|connect|splash/i;
