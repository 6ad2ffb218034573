import { retryAfter } from '../../http/date.ts';
import { span } from '../clock.ts';
import type { Entry } from '../entry.ts';
import { hasFailed, isDelayed, isLimited } from '../login-series.ts';
import type { Ledger } from './ledger.ts';
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
  const wait =
    until && exchange.startedAt && until > exchange.startedAt ? `, to wait ${span(until - exchange.startedAt)}` : '';
  const title = 'The login is slowed down';
  const says = `After ${before.length} failed ${before.length === 1 ? 'login' : 'logins'} the server answered with a limit or a lock (${exchange.response.status})${wait}. Further tries are refused whatever the password is.`;
  return [story('login-throttled', title, says, failed, limit)];
}

function unthrottled(failed: readonly Entry[], first: Entry): readonly Story[] {
  if (failed.length < enough || isDelayed(failed.map(({ exchange }) => exchange))) return [];
  const says = `${failed.length} failed logins met no limit, no lock and no delay.`;
  return [story('login-not-throttled', 'No limit on failed logins was seen', says, failed, first)];
}

function story(kind: Story['kind'], title: string, says: string, failed: readonly Entry[], at: Entry): Story {
  return {
    id: `${kind} ${at.series}`,
    kind,
    title,
    says,
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
