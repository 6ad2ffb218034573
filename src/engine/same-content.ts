import type { Content, Exchange } from '../http/exchange.ts';
import { remembered } from '../http/remembered.ts';

/**
 * Gives errors of equal content one record for it, so that what was read of the first is known of the others: servers
 * refuse in the same few words again and again. Only the latest contents are known; all others stay as they are.
 */
export function sameContents(): (exchange: Exchange) => Exchange {
  const withText = remembered((): Content[] => []);
  return (exchange) => {
    const { response } = exchange;
    if (response.status < 400 || response.content.text === '') return exchange;
    const content = same(withText(response.content.text), response.content);
    return content === response.content ? exchange : { ...exchange, response: { ...response, content } };
  };
}

function same(known: Content[], content: Content): Content {
  const { state, mediaType, size } = content;
  const found = known.find((one) => one.state === state && one.mediaType === mediaType && one.size === size);
  if (!found && known.length < most) known.push(content);
  return found ?? content;
}

/** Contents of one text that differ in what the server calls them. */
const most = 8;
