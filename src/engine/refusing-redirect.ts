import type { CauseId } from './taxonomy.ts';

/** What the address of a redirect says about the reason of a refusal. */
export interface RefusingTarget {
  readonly cause: CauseId;
  readonly because: string;
}

/**
 * What a redirect means whose target is there to refuse: `/403`, `/Account/AccessDenied`, `/error?reason=access_denied`,
 * `/session-expired`, `/captcha`, `/geo-blocked`. Only the last step of the path counts, and only where the request did not
 * ask for such a page itself. Undefined for every other target.
 */
export function refusingTarget(location: string, from: string): RefusingTarget | undefined {
  if (!URL.canParse(location, from)) return undefined;
  const target = new URL(location, from);
  if (target.searchParams.size > 20) return undefined;
  const steps = stepsOf(target.pathname);
  const asked = new Set(stepsOf(new URL(from).pathname));
  const last = steps.at(-1) ?? '';
  const mayBeList = steps.length > 1 && !/^(?:errors?|account|static|public)$/.test(steps.at(-2) ?? '');
  const isPage = steps.length <= 4 && !asked.has(last) && !(mayBeList && states.has(last));
  const found = isPage ? targets.find(({ step }) => step.test(last)) : undefined;
  if (found) return found;
  if (/error/i.test(target.pathname) && queryDenies(target)) return denied;
  return failsCheck(target) ? forged : undefined;
}

/** The steps of a path in lower case, joined words parted alike, the ending of a file left out. */
function stepsOf(path: string): readonly string[] {
  return path
    .slice(-300)
    .replace(/([a-z])([A-Z])/g, '$1-$2')
    .toLowerCase()
    .split('/')
    .map((step) => step.replace(/\.(?:html?|php|aspx?|jsp|jsf|do|cgi)$/, '').replaceAll('_', '-'))
    .filter((step) => step !== '');
}

/** `/users/blocked` lists those that are blocked; `/blocked` alone is said to the caller. */
const states: ReadonlySet<string> = new Set([
  'blocked',
  'rejected',
  'suspended',
  'deactivated',
  'banned',
  'captcha',
  '403',
]);

function queryDenies({ searchParams }: URL): boolean {
  return ['error', 'reason', 'code', 'status', 'message', 'err'].some((name) =>
    /^(?:access[-_ ]?denied|forbidden|unauthori[sz]ed|permission[-_ ]?denied|no[-_ ]?permission|40[13])$/i.test(
      searchParams.get(name) ?? '',
    ),
  );
}

/** "signin?csrf=true", "/login?error=MissingCSRF": the check for forged requests failed. */
function failsCheck({ searchParams }: URL): boolean {
  if (/^(?:true|1|failed|invalid|missing|error)$/i.test(searchParams.get('csrf') ?? '')) return true;
  return ['error', 'reason', 'code', 'err'].some((name) =>
    /^(?=.{0,40}(?:csrf|xsrf))(?=.{0,40}(?:missing|invalid|fail|mismatch|error|expired))[\w-]{4,40}$/i.test(
      searchParams.get(name) ?? '',
    ),
  );
}

const forged: RefusingTarget = {
  cause: 'csrf-rejected',
  because: 'The server sent the request on, and says in the address that the check for forged requests failed.',
};

const denied: RefusingTarget = {
  cause: 'unspecified-403',
  because: 'The server sent the request on to a page that says that access is refused.',
};

const targets: readonly (RefusingTarget & { readonly step: RegExp })[] = [
  {
    ...denied,
    step: /^(?:error-?)?(?:access-?denied|access-?forbidden|forbidden|no-?(?:access|permissions?|rights?|privileges?)|insufficient-?(?:permissions?|rights?|privileges?)|permission-?denied|not-?(?:authori[sz]ed|allowed)|unauthori[sz]ed|(?:request-?)?(?:blocked|rejected)|403|error-?403)$/,
  },
  {
    cause: 'bot-challenge',
    because: 'The server sent the request on to a puzzle for people.',
    step: /^(?:(?:re|h)?captcha(?:-?(?:challenge|check|page))?|(?:bot|browser|human)-?(?:check|challenge|verification)|validate-?captcha|are-?you-?(?:human|a-?robot)|verify-?(?:human|you-?are-?human))$/,
  },
  {
    cause: 'geo-blocked',
    because: 'The server sent the request on to a page for countries that it does not serve.',
    step: /^(?:geo-?(?:block(?:ed)?|restrict(?:ed|ion)?|fence)|(?:country|region)-?(?:blocked|restricted|not-?(?:supported|available|allowed))|(?:not|un)-?available-?in-?(?:your|this)-?(?:country|region|location)|unsupported-?(?:country|region)|not-?available-?(?:country|region))$/,
  },
  {
    cause: 'expired-credentials',
    because: 'The server sent the request on to a page for sessions that have ended.',
    step: /^(?:session|login|token|link)-?(?:expired|timeout|timed-?out|ended)$/,
  },
  {
    cause: 'account-disabled',
    because: 'The server sent the request on to a page for accounts that are locked.',
    step: /^(?:account-?(?:suspended|disabled|locked|banned|blocked|deactivated)|(?:suspended|deactivated|banned))$/,
  },
  {
    cause: 'content-restricted',
    because: 'The server sent the request on to a page that asks for the age.',
    step: /^(?:age-?(?:gate|check|verif(?:y|ication)|restricted|confirmation)|verify-?age)$/,
  },
];
