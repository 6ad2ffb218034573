import { bodyFields } from '../http/body-fields.ts';
import type { Exchange } from '../http/exchange.ts';
import { fingerprintOf } from '../http/fingerprint.ts';
import { urlParts } from '../http/url-pattern.ts';

/**
 * Fingerprints of the values in a list of the organizations, tenants, accounts or the like that a caller may use; empty for
 * every other answer, and for a list of which more pages follow.
 */
export function listedBy({ request, response }: Exchange): readonly string[] {
  const { status, content } = response;
  if (request.method !== 'GET' || status !== 200 || content.text.length > longest) return [];
  if (!listPath.test(urlParts(request.url)?.path.toLowerCase().slice(-200) ?? '')) return [];
  const values = bodyFields(content);
  if (values.length >= most || values.some(tellsOfMore)) return [];
  return [
    ...new Set(
      values.filter(({ value }) => value !== '' && value.length <= 80).map(({ value }) => fingerprintOf(value)),
    ),
  ];
}

const longest = 40_000;
/** As many as `bodyFields` gives. */
const most = 200;
const listPath =
  /\/(?:connections|(?:accessible[-_]?)?(?:organi[sz]ations|orgs|tenants|companies|workspaces|accounts|sites|teams|projects|stores|shops|merchants|businesses|resources|subscriptions))(?:\.json)?\/?$/;

const tellsOfMore = ({ name, value }: { readonly name: string; readonly value: string }) =>
  /^(?:next|has_?more|next_?page(?:_?token)?|next_?link|cursor)$/i.test(name) && !/^(?:|false|null|0)$/i.test(value);
