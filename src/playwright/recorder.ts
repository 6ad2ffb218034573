import type { APIResponse, BrowserContext, Request, Response } from '@playwright/test';

/** One request and its response as an entry of HAR 1.2. */
export type Entry = Readonly<Record<string, unknown>>;

/** Records what a browser context and its API requests send and get. */
export interface Recorder {
  /** Adds an API request that was made outside of the browser. */
  readonly addApi: (sent: ApiRequest, response: APIResponse) => void;
  /** Stops and gives all entries in the order in which their requests began, once their bodies have arrived. */
  readonly stop: () => Promise<readonly Entry[]>;
}

/** What was asked of Playwright's `request`. */
export interface ApiRequest {
  readonly method: string;
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
  /** Milliseconds since 1970. */
  readonly startedAt: number;
  readonly duration: number;
}

/** Starts to record a context. Bodies longer than a megabyte, and those of media, are left out. */
export function record(context: BrowserContext): Recorder {
  const entries: Promise<Entry | undefined>[] = [];
  // From the start of a request on: a test can be over before its last response is.
  const onRequest = (request: Request) => void entries.push(entryOf(request).catch(() => undefined));
  context.on('request', onRequest);
  return {
    addApi: (sent, response) => void entries.push(apiEntry(sent, response).catch(() => undefined)),
    stop: async () => {
      const all = await Promise.all(entries.map(soon));
      context.off('request', onRequest);
      return all.filter((entry) => entry !== undefined).sort((a, b) => startOf(a) - startOf(b));
    },
  };
}

/** A response that does not come, such as that of a long poll, is not waited for. */
function soon(entry: Promise<Entry | undefined>): Promise<Entry | undefined> {
  return Promise.race([entry, new Promise<undefined>((resolve) => setTimeout(resolve, longestWait))]);
}

const longestWait = 2000;

const startOf = ({ startedDateTime }: Entry) => Date.parse(String(startedDateTime));
const longestBody = 1_000_000;

async function entryOf(request: Request): Promise<Entry> {
  const response = await request.response();
  await response?.finished();
  const { startTime, responseEnd } = request.timing();
  const time = Math.max(0, responseEnd);
  const headers = await request.headersArray();
  return {
    startedDateTime: new Date(startTime > 0 ? startTime : Date.now()).toISOString(),
    time,
    _resourceType: request.resourceType(),
    request: requestPart(request.method(), request.url(), headers, request.postData() ?? ''),
    response: response ? await responsePart(response) : failedPart(request.failure()?.errorText ?? ''),
    cache: {},
    timings: { send: 0, wait: time, receive: 0 },
  };
}

async function apiEntry(sent: ApiRequest, response: APIResponse): Promise<Entry> {
  const headers = Object.entries(sent.headers).map(([name, value]) => ({ name, value }));
  const text = await response.text();
  return {
    startedDateTime: new Date(sent.startedAt).toISOString(),
    time: sent.duration,
    _resourceType: 'fetch',
    request: requestPart(sent.method, response.url(), headers, sent.body),
    response: messagePart(response.status(), response.statusText(), response.headersArray(), text),
    cache: {},
    timings: { send: 0, wait: sent.duration, receive: 0 },
  };
}

interface Header {
  readonly name: string;
  readonly value: string;
}

function requestPart(method: string, url: string, headers: readonly Header[], body: string) {
  const mimeType = headers.find(({ name }) => name.toLowerCase() === 'content-type')?.value ?? '';
  const base = { method, url, httpVersion: 'HTTP/1.1', headers, queryString: [], cookies: [] };
  return { ...base, headersSize: -1, bodySize: -1, ...(body ? { postData: { mimeType, text: body } } : {}) };
}

async function responsePart(response: Response) {
  const headers = await response.headersArray();
  const body = await bodyOf(response);
  return messagePart(response.status(), response.statusText(), headers, body);
}

/** Redirects and bodies that are gone with their page have none. */
async function bodyOf(response: Response): Promise<string> {
  if (response.status() >= 300 && response.status() < 400) return '';
  if (mediaTypes.includes(response.request().resourceType())) return '';
  const bytes = await response.body().catch(() => undefined);
  return bytes && bytes.length <= longestBody ? bytes.toString('utf8') : '';
}

const mediaTypes = ['image', 'media', 'font', 'stylesheet'];

function messagePart(status: number, statusText: string, headers: readonly Header[], text: string) {
  const mimeType = headers.find(({ name }) => name.toLowerCase() === 'content-type')?.value ?? '';
  const redirectURL = headers.find(({ name }) => name.toLowerCase() === 'location')?.value ?? '';
  const content = { size: text.length, mimeType, text };
  return { status, statusText, httpVersion: 'HTTP/1.1', headers, cookies: [], content, redirectURL, ...sizes };
}

function failedPart(error: string) {
  const content = { size: 0, mimeType: '', text: '' };
  const base = { status: 0, statusText: '', httpVersion: '', headers: [], cookies: [], content, redirectURL: '' };
  return { ...base, ...sizes, _error: error };
}

const sizes = { headersSize: -1, bodySize: -1 };
