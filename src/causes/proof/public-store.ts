import type { Clue } from '../../engine/clue.ts';
import type { Neighbourhood } from '../../engine/neighbourhood.ts';
import { type Exchange, fieldValue } from '../../http/exchange.ts';
import { statements } from '../../http/statement.ts';
import { folderOf, isAnonymous, isStaticFile, pathOf } from '../facts/caller.ts';
import { answered, asked, clue } from '../facts/evidence.ts';
import { isServed } from '../facts/outcome.ts';

/** Object stores hide that an object is missing from callers that may not list, even where its neighbours are public. */
export function absentAmongPublic(exchange: Exchange, around: Neighbourhood): readonly Clue[] {
  const { request, response } = exchange;
  if (response.status !== 403 || request.method !== 'GET' || !isAnonymous(exchange)) return [];
  const code = statements(exchange).find(({ text, kind }) => kind === 'code' && /^Access_?Denied$/i.test(text));
  const isStored = response.content.mediaType.endsWith('xml') && code !== undefined;
  if (!isStored && !isFromStore(exchange)) return [];
  const open = around.sameOrigin.filter((other) => isServed(other) && isAnonymous(other) && isFile(other));
  const near = open.find((other) => folderOf(other) === folderOf(exchange));
  const alike = open.filter((other) => kindOfPath(other) === kindOfPath(exchange));
  const sibling = near ?? (alike.length > 1 ? alike[0] : undefined);
  if (!sibling) return [];
  const because = `Other objects of the same ${near ? 'folder' : 'kind'} are public; an object store answers like this for one that is missing.`;
  const means =
    'The code in the response is also what an object store says of a missing object to callers that may not list.';
  return [
    clue('wrong-route', ['neighbours', 'likely'], because, [asked(sibling, 'url'), answered(sibling, 'status')]),
    ...(code ? [clue('wrong-route', ['stated', 'likely'], means, [answered(exchange, code.place)])] : []),
  ];
}

function isFromStore({ response }: Exchange): boolean {
  const named = storeNames.has((fieldValue(response, 'server') ?? '').toLowerCase());
  return named || storeFields.some((name) => fieldValue(response, name) !== undefined);
}

const storeFields = ['x-amz-request-id', 'x-guploader-uploadid', 'x-ms-request-id', 'x-oss-request-id'] as const;
const storeNames: ReadonlySet<string> = new Set(['amazons3', 'uploadserver', 'aliyunoss', 'tencent-cos', 'minio']);

const isFile = (exchange: Exchange) => isStaticFile(exchange) || endingOf(exchange) !== '';
const endingOf = (exchange: Exchange) =>
  /\.([a-z0-9]{1,8})$/i.exec(pathOf(exchange).slice(-40))?.[1]?.toLowerCase() ?? '';

/** `/crates/glib/glib-1.crate` and `/crates/serde/serde-2.crate` are of one kind: first folder, depth and ending. */
function kindOfPath(exchange: Exchange): string {
  const steps = pathOf(exchange).split('/', 20);
  return `${steps[1] ?? ''} ${steps.length} ${endingOf(exchange)}`;
}
