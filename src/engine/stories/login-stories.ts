import { retryAfter } from '../../http/date.ts';
import type { Entry } from '../entry.ts';
import { hasFailed, isDelayed, isLimited } from '../login-series.ts';
import type { Ledger } from './ledger.ts';
import { type Sentence, saying, sentence } from './sentence.ts';
import type { Story } from './story.ts';
import { answered, ascending, shortened, step } from './tell.ts';

/** Failed logins at one endpoint in time order: where the server began to slow them down, or that it never did. */
export function loginStories(series: readonly Entry[], ledger: Ledger): readonly Story[] {
  const logins = series.filter(({ trace }) => trace.act === 'login');
  const failed = logins.filter(({ exchange }) => hasFailed(exchange));
  const [first] = failed;
  if (!first || failed.length < fewest) return [];
  const limit = failed.find((entry) => isLimited(entry.exchange, ledger.diagnosis(entry)?.cause));
  return limit ? throttled(failed, limit) : unthrottled(failed, first);
}

const fewest = 3;
const enough = 10;

function throttled(failed: readonly Entry[], limit: Entry): readonly Story[] {
  const before = failed.slice(0, failed.indexOf(limit));
  const { exchange } = limit;
  const until = retryAfter(exchange.response, exchange.startedAt);
  const wait = until && exchange.startedAt ? until - exchange.startedAt : 0;
  const values = { count: before.length, status: exchange.response.status, span: { span: wait } };
  const limited = limits[before.length === 1 ? 'one' : 'several'][wait > 0 ? 'timed' : 'bare'];
  const title = 'The login is slowed down';
  const says = [sentence(limited, values), sentence('Further tries are refused whatever the password is.')];
  return [story('login-throttled', title, says, failed, limit)];
}

const limits = {
  one: {
    bare: 'After {count} failed login the server answered with a limit or a lock ({status}).',
    timed: 'After {count} failed login the server answered with a limit or a lock ({status}), to wait {span}.',
  },
  several: {
    bare: 'After {count} failed logins the server answered with a limit or a lock ({status}).',
    timed: 'After {count} failed logins the server answered with a limit or a lock ({status}), to wait {span}.',
  },
} as const;

function unthrottled(failed: readonly Entry[], first: Entry): readonly Story[] {
  if (failed.length < enough || isDelayed(failed.map(({ exchange }) => exchange))) return [];
  const says = [sentence('{count} failed logins met no limit, no lock and no delay.', { count: failed.length })];
  return [story('login-not-throttled', 'No limit on failed logins was seen', says, failed, first)];
}

function story(
  kind: Story['kind'],
  title: string,
  sentences: readonly Sentence[],
  failed: readonly Entry[],
  at: Entry,
): Story {
  return {
    id: `${kind} ${at.series}`,
    kind,
    title,
    ...saying(sentences),
    steps: shortened(
      failed.map((entry) =>
        step(entry, entry === at && kind === 'login-throttled' ? 'the limit' : 'a failed login', answered('status')),
      ),
    ),
    denials: ascending(failed.filter(({ denial }) => denial).map(({ id }) => id)),
    lookAt: at.id,
    credential: '',
  };
}
