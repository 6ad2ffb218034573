import type { ChildProcess } from 'node:child_process';
import type { Readable, Writable } from 'node:stream';
import WebSocket from 'ws';

/** What both remote protocols look like once parsed: answers carry an `id`, events a `method`. */
interface Message {
  readonly id?: number;
  readonly method?: string;
  readonly params?: unknown;
  readonly result?: unknown;
  readonly error?: unknown;
  readonly message?: string;
  readonly sessionId?: string;
}

/** A conversation in JSON with a browser, be it the DevTools protocol or WebDriver BiDi. */
export interface Wire {
  /** Resolves with the `result` of the answer; rejects with the browser's own message. */
  send(method: string, params?: object, sessionId?: string): Promise<unknown>;
  /** Hears every event until the returned function is called. */
  listen(hear: (method: string, params: unknown, sessionId: string) => void): () => void;
  close(): void;
}

/** Opens a WebSocket to the browser, as WebDriver BiDi wants it. */
export async function webSocketWire(url: string): Promise<Wire> {
  const socket = new WebSocket(url, { perMessageDeflate: false, maxPayload: 512 * 1024 * 1024 });
  await new Promise((resolve, reject) => socket.once('open', resolve).once('error', reject));
  const { wire, hear, lost } = conversation(
    (text) => socket.send(text),
    () => socket.close(),
  );
  socket.on('message', (data) => hear(String(data)));
  socket.on('close', lost);
  return wire;
}

/** Speaks over the file descriptors 3 and 4 of a process, each message ended by a NUL, as `--remote-debugging-pipe` wants it. */
export function pipeWire(process: ChildProcess): Wire {
  const output = process.stdio[3] as Writable;
  const input = process.stdio[4] as Readable;
  const { wire, hear, lost } = conversation(
    (text) => output.write(`${text}\0`),
    () => output.end(),
  );
  let rest = '';
  input.setEncoding('utf8');
  input.on('data', (chunk: string) => {
    const messages = (rest + chunk).split('\0');
    rest = messages.pop() ?? '';
    for (const message of messages) hear(message);
  });
  input.on('close', lost);
  output.on('error', lost);
  return wire;
}

function conversation(write: (text: string) => void, close: () => void) {
  const open = new Map<number, { resolve: (value: unknown) => void; reject: (reason: Error) => void }>();
  const listeners = new Set<Parameters<Wire['listen']>[0]>();
  let last = 0;
  let gone = false;
  const wire: Wire = {
    send: (method, params = {}, sessionId) =>
      new Promise((resolve, reject) => {
        if (gone) return reject(new Error(`${method}: the browser is gone`));
        last += 1;
        open.set(last, { resolve, reject: (reason) => reject(new Error(`${method}: ${reason.message}`)) });
        write(JSON.stringify({ id: last, method, params, ...(sessionId ? { sessionId } : {}) }));
      }),
    listen: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    close,
  };
  const hear = (text: string) => {
    const message = JSON.parse(text) as Message;
    const waiting = message.id === undefined ? undefined : open.get(message.id);
    if (message.id !== undefined) open.delete(message.id);
    if (waiting && message.error) return waiting.reject(new Error(reason(message)));
    if (waiting) return waiting.resolve(message.result);
    if (message.method)
      for (const listener of listeners) listener(message.method, message.params, message.sessionId ?? '');
  };
  const lost = () => {
    gone = true;
    for (const { reject } of open.values()) reject(new Error('the browser went away'));
    open.clear();
  };
  return { wire, hear, lost };
}

function reason({ error, message }: Message): string {
  if (typeof error === 'string') return `${error}: ${message ?? ''}`;
  return JSON.stringify(error);
}
