import type { AccessCell, AccessMatrix, AccessRow } from '../../engine/access-matrix.ts';
import type { Source } from './denial.ts';
import { type Html, html, none } from './markup.ts';
import { counted } from './words.ts';

/** Who may do what, as far as the capture shows: endpoints against identities. */
export function accessSection(matrix: AccessMatrix, { shown }: Source): Html {
  const { identities, rows, holes, leftOut } = matrix;
  if (rows.length === 0) return none;
  const holed = new Set(holes.flatMap(({ row, identities: who }) => who.map((one) => `${row} ${one}`)));
  const heads = identities.map(({ label, named }) => html`<th scope="col">${named ? shown.text(label) : label}</th>`);
  const lines = rows.map((row, at) => rowLine(row, at, holed, shown.text));
  const says = [...new Set(holes.map(({ says: text }) => text))].map((text) => html`<li>${shown.text(text)}</li>`);
  return html`<h2>Who got what</h2>
<p class="faint">Each endpoint and method against each identity of the capture. An identity is a credential with those that took its place.</p>
<div class="matrix" role="region" tabindex="0" aria-label="Who got what"><table><thead><tr><th scope="col">Endpoint</th>${heads}</tr></thead><tbody>${lines}</tbody></table></div>
${leftOut > 0 ? html`<p class="faint">${counted(leftOut, 'row')} without denials left out.</p>` : none}
${says.length > 0 ? html`<h4>What should not be so</h4><ul>${says}</ul>` : none}`;
}

function rowLine(
  { method, origin, pattern, cells }: AccessRow,
  row: number,
  holed: ReadonlySet<string>,
  text: (text: string) => string,
): Html {
  const shown = cells.map((cell, at) => html`<td>${cellText(cell, holed.has(`${row} ${at}`))}</td>`);
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
