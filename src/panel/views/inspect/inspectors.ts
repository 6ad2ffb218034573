import type { CauseId } from '../../../engine/taxonomy.ts';
import type { Chip, RequestView } from '../../denial-view.ts';

export const inspectorIds = ['challenge', 'token', 'cookies', 'cors', 'compare'] as const;
/** What can be looked at closer. */
export type InspectorId = (typeof inspectorIds)[number];

/** Those that have something to say about a denial or a noticed request. */
export function inspectorsOf({ inspect }: RequestView): readonly InspectorId[] {
  const { challenges, token, cookies, cors, comparisons } = inspect;
  const has: Readonly<Record<InspectorId, boolean>> = {
    challenge: challenges !== undefined,
    token: token !== undefined,
    cookies: cookies.length > 0,
    cors: cors !== undefined,
    compare: comparisons.length > 0,
  };
  return inspectorIds.filter((id) => has[id]);
}

/** The one to begin with: that of the cause, else the first in which something is wrong, else the first of all. */
export function firstOf(denial: RequestView): InspectorId | undefined {
  const all = inspectorsOf(denial);
  const apt = denial.denied ? byCause[denial.cause.id] : undefined;
  return all.find((id) => id === apt) ?? all.find((id) => isWrong(denial, id)) ?? all[0];
}

/** What a cause is best looked at in. */
const byCause: Readonly<Partial<Record<CauseId, InspectorId>>> = {
  'cookies-not-sent': 'cookies',
  'csrf-rejected': 'cookies',
  'preflight-rejected': 'cors',
  'origin-rejected': 'cors',
  'expired-credentials': 'token',
  'wrong-audience': 'token',
  'clock-skew': 'token',
  'insufficient-scope': 'token',
  'no-credentials': 'challenge',
  'wrong-scheme': 'challenge',
};

/** Whether something in it is wrong; its tab says so. */
export function isWrong({ inspect }: RequestView, id: InspectorId): boolean {
  const { challenges, token, cookies, cors } = inspect;
  if (id === 'challenge')
    return challenges !== undefined && challenges.faults.length + challenges.challenges.flatMap(faults).length > 0;
  if (id === 'cookies') return cookies.some(({ tone }) => tone === 'bad');
  if (id === 'cors') return cors !== undefined && [cors.sees, ...cors.rows].some(({ tone }) => tone === 'bad');
  if (id === 'compare') return true;
  return token !== undefined && [...token.notes, ...token.header, ...token.claims].some(({ tone }) => tone === 'bad');
}

const faults = ({ faults: all }: { readonly faults: readonly unknown[] }) => all;

/** Whether evidence lies in the token of the denied request, which is shown taken apart. */
export function isOfToken(chip: Chip | undefined, denial: RequestView): boolean {
  return chip?.place.startsWith('claim:') === true && chip.exchange === denial.id && denial.inspect.token !== undefined;
}
