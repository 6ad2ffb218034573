import type { AccessCell, AccessMatrix, AccessRow } from '../../engine/access-matrix.ts';
import type { Source } from './denial.ts';
import { type Html, html, none } from './markup.ts';
import { counted } from './words.ts';

/** Who may do what, as far as the capture shows: endpoints against identities. */
export function accessSection(matrix: AccessMatrix, { shown }: Source): Html {
  const { identities, rows, holes, leftOut } = matrix;
  if (rows.length === 0) return none;
  const holed = new Set(holes.flatMap(({ row, identities: who }) => who.map((one) => `${row} ${one}`)));
  const columns = columnsOf(matrix);
  const heads = columns
    .flatMap((at) => identities[at] ?? [])
    .map(({ label, named }) => html`<th scope="col">${named ? shown.text(label) : label}</th>`);
  const lines = rows.map((row, at) => rowLine(row, at, { columns, holed, text: shown.text }));
  const hidden = identities.length - columns.length;
  const says = [...new Set(holes.map(({ says: text }) => text))].map((text) => html`<li>${shown.text(text)}</li>`);
  return html`<h2>Who got what</h2>
<p class="faint">Each endpoint and method against each identity of the capture. An identity is a credential with those that took its place.</p>
<div class="matrix" role="region" tabindex="0" aria-label="Who got what"><table><thead><tr><th scope="col">Endpoint</th>${heads}</tr></thead><tbody>${lines}</tbody></table></div>
${hidden > 0 ? html`<p class="faint">${counted(hidden, 'identity', 'identities')} left out.</p>` : none}
${leftOut > 0 ? html`<p class="faint">${counted(leftOut, 'row')} without denials left out.</p>` : none}
${says.length > 0 ? html`<h3>What should not be so</h3><ul>${says}</ul>` : none}`;
}

/** What a reader can take in, those first that got what they should not. */
function columnsOf({ identities, holes }: AccessMatrix): readonly number[] {
  const wrong = holes.flatMap(({ identities: who }) => who);
  return [...new Set([...wrong, ...identities.keys()])].slice(0, mostColumns).sort((a, b) => a - b);
}

const mostColumns = 40;

interface Columns {
  readonly columns: readonly number[];
  readonly holed: ReadonlySet<string>;
  readonly text: (text: string) => string;
}

function rowLine({ method, origin, pattern, cells }: AccessRow, row: number, { columns, holed, text }: Columns): Html {
  const shown = columns.map((at) => html`<td>${cellText(cells[at], holed.has(`${row} ${at}`))}</td>`);
  return html`<tr><td><code>${method} ${text(pattern)}</code> <span class="faint">${text(origin)}</span></td>${shown}</tr>`;
}

function cellText(cell: AccessCell | undefined, hole: boolean): Html {
  if (!cell) return html`<span class="faint">–</span>`;
  const { allowed, denied, notFound, other, verdict } = cell;
  const counts = [
    [allowed, 'allowed'],
    [denied, 'denied'],
    [notFound, 'not found'],
    [other, 'other'],
  ] as const;
  const text = counts.filter(([count]) => count > 0).map(([count, word]) => `${word} ${count}`);
  return html`<span class="cell ${verdict}${hole ? ' hole' : ''}">${text.join(', ')}</span>`;
}
