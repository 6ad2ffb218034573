import { type AdvisedFix, advised } from '../../engine/fix.ts';
import type { Knowledge } from '../../engine/knowledge.ts';
import type { Session } from '../../engine/session.ts';
import type { StoryKind } from '../../engine/stories/story.ts';
import type { CauseId } from '../../engine/taxonomy.ts';
import { urlPattern } from '../../http/url-pattern.ts';
import { entryKey } from '../../report/annotations.ts';
import { addressOf } from '../address.ts';
import type { NoticedView, Row } from '../denial-view.ts';
import { flagsOf } from '../flags.ts';
import { inOwnTime } from '../format.ts';
import type { InspectView } from '../inspect-view.ts';
import { brief } from '../quote.ts';
import { visible } from '../visible.ts';
import { mainCredential } from './credential-log.ts';
import type { CookieJar } from './inspect/cookie-jar.ts';
import { corsOf } from './inspect/cors.ts';
import { inspected } from './inspect/inspect.ts';
import type { Noticed } from './noticed.ts';
import { foundIn, maskedUrl } from './row.ts';
import { findingView, seenIn } from './view.ts';

/** A noticed request as one line of the list. The URL is masked. */
export function noticedRow(noticed: Noticed): Row {
  const { exchange, stories, findings } = noticed;
  const { request, response, id, startedAt } = exchange;
  const url = visible(maskedUrl(exchange));
  const { host, path } = addressOf(url);
  const [title, says, found] = [titleOf(noticed), sayingOf(noticed), foundIn(findings)];
  return {
    id,
    key: entryKey(startedAt, request.method, request.url),
    at: startedAt,
    status: response.status,
    method: request.method,
    url,
    host,
    path,
    endpoint: visible(`${request.method} ${urlPattern(url)} ${host}`),
    cause: '',
    causeTitle: title,
    headline: inOwnTime(visible(stories[0]?.says ?? findings[0]?.message ?? ''), startedAt),
    confidence: '',
    vendor: '',
    resourceType: exchange.resourceType,
    story: stories[0]?.kind ?? '',
    says,
    ...flagsOf(found),
    found,
    verdict: '',
    note: '',
    repeats: [response.status, request.method, host, path.split('?', 1).join(''), title, says].join(' '),
    credential: mainCredential(exchange) ?? '',
  };
}

/** The same in full; its stories follow as they do for a denial. */
export function noticedView(noticed: Noticed, knowledge: Knowledge, session: Session, jar: CookieJar): NoticedView {
  const { exchange, findings } = noticed;
  return {
    denied: false,
    id: exchange.id,
    exchange,
    also: seenIn(findings, exchange.id, session),
    headline: titleOf(noticed),
    fixes: fixesOf(noticed, knowledge),
    findings: findings.map((finding) => findingView(finding, knowledge, exchange, session)),
    related: [],
    inspect: { ...inspected(noticed, session, jar), ...corsOfPreflight(noticed, session) },
  };
}

/** What helps where the same happens with a refusal. */
function fixesOf({ stories }: Noticed, { causes }: Knowledge): readonly AdvisedFix[] {
  const like = stories.map(({ kind }) => likeness[kind]).find(Boolean);
  const cause = causes.find(({ id }) => id === like);
  return cause ? advised(cause.fixes, undefined) : [];
}

const likeness: Readonly<Partial<Record<StoryKind, CauseId>>> = { 'cors-chain': 'preflight-rejected' };

/** A request that was never sent has no answer to look at; that to its preflight says why. */
function corsOfPreflight({ exchange, stories }: Noticed, session: Session): Pick<Partial<InspectView>, 'cors'> {
  const preflight = exchange.response.status === 0 && session.exchange(stories[0]?.lookAt ?? -1);
  return preflight ? { cors: corsOf(preflight) } : {};
}

const titleOf = ({ stories, findings }: Noticed): string => stories[0]?.title ?? findings[0]?.title ?? '';

/** Its own part in the story, or what was found. */
function sayingOf({ exchange, stories, findings }: Noticed): string {
  const role = stories[0]?.steps.find(({ entry }) => entry === exchange.id)?.role;
  return visible(role ?? brief(findings[0]?.message ?? ''));
}
