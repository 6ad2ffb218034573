import type { News, Order } from '../messages.ts';
import { createAnalyst } from './analyst.ts';
import { knowledge } from './knowledge.ts';

// The types of a page and of a worker exclude each other; these two are all that is needed of a worker's.
const analyst = createAnalyst(knowledge, (news: News) => postMessage(news));

addEventListener('message', (event: MessageEvent<Order>) => analyst(event.data));
