import type { Selection } from '../selection.ts';
import { type Html, html, none } from './markup.ts';
import { counted } from './words.ts';

/** All requests faintly and the denials strongly, over the time of the capture; nothing without known times. */
export function timeline({ capture, exchange, denials }: Selection): Html {
  const times = capture.entries.flatMap((_, id) => exchange(id)?.startedAt || []);
  const first = least(times);
  const last = -least(times.map((time) => -time));
  if (times.length < 2 || last <= first) return none;
  const all = binned(times, first, last);
  const refused = binned(
    denials.flatMap((denial) => denial.exchange.startedAt || []),
    first,
    last,
  );
  const highest = -least(all.map((count) => -count));
  const says = `${counted(times.length, 'request')} between ${clock(first)} and ${clock(last)}, ${denials.length} of them denied`;
  return html`<figure><svg class="line" viewBox="0 0 1000 64" preserveAspectRatio="none" role="img" aria-label="${says}"><title>${says}</title>
<line class="axis" x1="0" y1="63.5" x2="1000" y2="63.5"></line>${bars(all, highest, 'all')}${bars(refused, highest, 'denied')}</svg>
<p class="ends" aria-hidden="true"><span>${clock(first)}</span><span class="key"><i class="denied"></i>denied <i></i>other requests</span><span>${clock(last)} UTC</span></p></figure>`;
}

const bins = 125;

function binned(times: readonly number[], first: number, last: number): readonly number[] {
  const counts = new Array<number>(bins).fill(0);
  for (const time of times) {
    const at = Math.min(bins - 1, Math.max(0, Math.floor(((time - first) / (last - first)) * bins)));
    counts[at] = (counts[at] ?? 0) + 1;
  }
  return counts;
}

/** One request can still be seen beside many. */
function bars(counts: readonly number[], highest: number, kind: string): readonly Html[] {
  return counts.flatMap((count, at) => {
    if (count === 0) return [];
    const height = Math.round(6 + (Math.sqrt(count) / Math.sqrt(highest)) * 54);
    return [
      html`<rect class="${kind}" x="${at * 8 + 1}" y="${63 - height}" width="6" height="${height}" rx="1"></rect>`,
    ];
  });
}

const least = (numbers: readonly number[]) =>
  numbers.reduce((one, other) => Math.min(one, other), Number.POSITIVE_INFINITY);
const clock = (time: number) => new Date(time).toISOString().slice(11, 19);
