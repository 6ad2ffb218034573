import type { RawContent, RawEntry } from './entry.ts';

const largestDenial = 4_000_000;
const largestOther = 1_000_000;

/** Whether a body can say anything about a refusal: of a refused request always, of another only if people or scripts read it. */
export function wantsBody(entry: RawEntry): boolean {
  const status = Number(entry.response?.status ?? 0);
  const size = Number(entry.response?.content?.size ?? 0);
  if (status >= 400) return size <= largestDenial;
  return status >= 200 && size <= largestOther && isWording(mediaType(entry.response?.content));
}

/**
 * The entry with its body. The label beside a body is its encoding in Chromium and its media type in Firefox, where
 * base64 has to be told from the media type.
 */
export function withBody(entry: RawEntry, body: string, label: string): RawEntry {
  const content = entry.response?.content ?? {};
  const base64 = label.includes('/') ? isBase64(body, label, content) : label === 'base64';
  const { encoding: _, ...rest } = content;
  const read = base64 ? { ...rest, text: body, encoding: 'base64' } : { ...rest, text: body };
  return { ...entry, response: { ...entry.response, content: read } };
}

function isBase64(body: string, type: string, content: RawContent): boolean {
  if (content.encoding === 'base64') return true;
  return !isText(type) && body.length % 4 === 0 && /^[A-Za-z0-9+/]*={0,2}$/.test(body);
}

function isText(type: string): boolean {
  const essence = type.split(';', 1)[0]?.trim().toLowerCase() ?? '';
  return (
    essence.startsWith('text/') || ['json', 'xml', 'javascript', 'ecmascript'].some((word) => essence.includes(word))
  );
}

/** Types in which a soft denial can be worded; scripts, styles, fonts and media hold none. */
function isWording(type: string): boolean {
  if (type.includes('script') || type === 'text/css') return false;
  return (
    type === '' || type.startsWith('text/') || type.includes('json') || type.includes('xml') || type.includes('unknown')
  );
}

function mediaType(content: RawContent | undefined): string {
  return (
    String(content?.mimeType ?? '')
      .split(';', 1)[0]
      ?.trim()
      .toLowerCase() ?? ''
  );
}
