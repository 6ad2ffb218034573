import type { AccessMatrix, AccessRow } from '../../engine/access-matrix.ts';
import { loginAttempt } from '../../engine/login.ts';
import type { Source } from './denial.ts';
import { type Html, html, none } from './markup.ts';
import { counted } from './words.ts';

/** What the capture shows and what it cannot show, so that silence is not taken for health. */
export function coverageSection({ identities, rows }: AccessMatrix, { selection, shown }: Source): Html {
  const asked = rows.reduce((sum, { cells }) => sum + cells.filter(Boolean).length, 0);
  const all = rows.length * identities.length;
  const anonymous = identities.some(({ id }) => id === 'anonymous');
  const known = identities.length - (anonymous ? 1 : 0);
  const logins = selection.capture.entries.filter((_, id) => {
    const exchange = selection.exchange(id);
    return exchange && loginAttempt(exchange.request);
  }).length;
  const lines = [
    `${counted(selection.capture.entries.length, 'request')} to ${counted(rows.length, 'endpoint')} by ${identityWords(known, anonymous)}.`,
    ...(all > asked ? [`${all - asked} of ${all} combinations of endpoint and identity were never tried.`] : []),
    ...(anonymous ? [] : ['Nothing was asked for without a credential, so it is not known what anybody can see.']),
    ...(known < 2
      ? ['Fewer than two identities were used: whether one can reach what belongs to another was not tested.']
      : []),
    logins < 2
      ? `${logins === 0 ? 'No login was' : 'One login was'} captured: whether answers tell existing accounts from others was not tested.`
      : `${logins} attempts to log in, to reset a password or to sign up were compared.`,
  ];
  const onlyDenied = rows.filter(
    ({ cells }) => cells.some((cell) => cell?.denied) && !cells.some((cell) => cell?.allowed),
  );
  return html`<h2>What was tested, and what was not</h2><ul>${lines.map((line) => html`<li>${line}</li>`)}</ul>${neverAllowed(onlyDenied, shown.text)}`;
}

function identityWords(known: number, anonymous: boolean): string {
  const people = counted(known, 'identity', 'identities');
  return anonymous ? `${people} and without a credential` : people;
}

function neverAllowed(rows: readonly AccessRow[], text: (text: string) => string): Html {
  if (rows.length === 0) return none;
  const lines = rows
    .slice(0, most)
    .map(({ method, origin, pattern }) => html`<li><code>${method} ${text(`${origin}${pattern}`)}</code></li>`);
  const rest = rows.length > most ? html`<p class="faint">and ${rows.length - most} more</p>` : none;
  return html`<details><summary>${counted(rows.length, 'endpoint')} that nobody was ever let into</summary><ul>${lines}</ul>${rest}</details>`;
}

const most = 100;
