import type { Denial } from '../engine/judge.ts';
import { readFilter } from '../report/filter.ts';
import { filterableOf } from '../report/filterable-of.ts';
import type { Selection } from '../report/selection.ts';

/** The denials that none of the filters expects; steps of a handshake are always expected. Throws on a bad filter. */
export function unexpected(selection: Selection, expected: readonly string[]): readonly Denial[] {
  const filters = ['cause:auth-handshake', ...expected].map(filterOf);
  return selection.denials.filter((denial) => {
    const row = filterableOf(denial, selection);
    return !filters.some(({ passes }) => passes(row));
  });
}

function filterOf(text: string) {
  const filter = readFilter(text);
  const [fault] = filter.faults;
  if (fault)
    throw new Error(`The filter "${text}" names ${fault.key}:${fault.value}; there is ${fault.known.join(', ')}.`);
  return filter;
}

/** What a failed test says: each denial with its cause and the first thing to do. */
export function complaintAbout(denials: readonly Denial[], selection: Selection): string {
  const shown = denials.slice(0, most).map((denial) => lines(denial, selection));
  const more = denials.length > most ? [`and ${denials.length - most} more.`] : [];
  const count = denials.length === 1 ? '1 request was' : `${denials.length} requests were`;
  return [`${count} refused that this test does not expect.`, ...shown, ...more, hint].join('\n\n');
}

const most = 5;
const hint =
  'If that is meant to happen, say so before it does: denials.expect("cause:...") with the words of the panel\'s filter.';

function lines(denial: Denial, selection: Selection): string {
  const { diagnosis, exchange, fixes } = denial;
  const { url } = filterableOf(denial, selection);
  const fix = fixes.find((each) => each.for === 'caller') ?? fixes[0];
  return [
    `  ${exchange.request.method} ${url} -> ${exchange.response.status}`,
    `  ${diagnosis.cause} (${diagnosis.confidence}): ${diagnosis.headline}`,
    ...(fix ? [`  To do: ${fix.text}`] : []),
  ].join('\n');
}
