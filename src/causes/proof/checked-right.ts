import type { Exchange } from '../../http/exchange.ts';
import type { Place } from '../../http/place.ts';

/**
 * Where a debug page shows, in the source it prints, the check of a right that threw the refusal: `isAllowed(`, `hasRole(`. Undefined
 * for a page without an exception of a refusal, and where the check is of an address or a site and not of a caller.
 */
export function checkedRight({ response }: Exchange): Place | undefined {
  const { content, status } = response;
  if (status !== 403 || content.state !== 'text') return undefined;
  const text = content.text.slice(0, 200_000);
  if (!thrown.test(text) || !printed.test(text)) return undefined;
  const found = check.exec(text);
  if (!found || ofOther.test(text.slice(found.index, found.index + 80))) return undefined;
  return `body@${found.index}..${found.index + found[0].length}`;
}

const thrown =
  /\b(?:Forbidden|AccessDenied|NotAuthorized|Authorization|Unauthorized|NotAllowed|Permission|Http)\w{0,20}(?:Exception|Error|Denied)\b/;
/** Lines of source with their numbers, or the heading above them. */
const printed = /\b\d{1,5}: |class="[^"<>]{0,80}(?:source|code|line)|Source file|Source Error/;
const check =
  /(?<![\w])(?:isAllowed|isGranted|denyAccessUnlessGranted|hasRole|hasAnyRole|hasAuthority|hasPermission(?:To)?|has_perm|has_permission|checkPermission|check_permission|requirePermission|inRole|isInRole|IsInRole|user_can|can_access|Gate::(?:allows|denies|authorize)|authorize!)\s?\(/;
const ofOther = /\b(?:ip|addr(?:ess)?|origin|host|country|method|agent)\b|Ip\b|remoteAddr|getMethod/i;
