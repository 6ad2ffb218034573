import { urlParts } from '../http/url-pattern.ts';
import { visible } from './visible.ts';

/** Host, and path with query, of a URL, with nothing in them that cannot be seen; the whole text as path if it is no URL. */
export function addressOf(url: string): { readonly host: string; readonly path: string } {
  const parts = urlParts(url);
  if (!parts) return { host: '', path: visible(url) };
  const query = url.indexOf('?');
  return { host: visible(parts.host), path: visible(`${parts.path}${query < 0 ? '' : url.slice(query)}`) };
}
