import { refusingTarget } from '../../../engine/refusing-redirect.ts';
import { type Exchange, fieldValue } from '../../../http/exchange.ts';
import { spelledWords } from '../abbreviations.ts';
import type { Reading } from './reading.ts';
import { causeOfTopic, type Topic, topicIn } from './topic.ts';

/** What the address of a page that refuses says of the reason in its parameters: `/no-access?role=auditor`. */
export function redirectGrounds(exchange: Exchange): readonly Reading[] {
  const { request, response } = exchange;
  const location = response.status >= 300 && response.status < 400 ? fieldValue(response, 'location') : undefined;
  if (!location || refusingTarget(location, request.url)?.cause !== 'unspecified-403') return [];
  const params = [...new URL(location, request.url).searchParams].filter(([, value]) => value !== '');
  return params.slice(0, 10).flatMap(([name]) => {
    const topic = topicIn(spelledWords(name));
    if (!topic || !telling.has(topic)) return [];
    const because = 'sends the caller to a page that refuses, and names what is lacking in its address';
    return [{ cause: causeOfTopic[topic], confidence: 'likely', because, place: 'header:location' }];
  });
}

const telling: ReadonlySet<Topic> = new Set<Topic>(['permission', 'scope', 'plan', 'terms', 'factor', 'country']);
