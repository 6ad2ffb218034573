import { type Exchange, fieldValue } from '../../http/exchange.ts';

/**
 * How long the server says that it worked on the answer, in milliseconds: by Server-Timing, or by fields of frameworks and
 * proxies. Undefined where no field says so in a form that leaves no doubt of its unit.
 */
export function toldTime({ response }: Exchange): number | undefined {
  const timing = inTiming(fieldValue(response, 'server-timing') ?? '');
  if (timing !== undefined) return timing;
  const seconds = plainNumber(fieldValue(response, 'x-runtime'));
  if (seconds !== undefined) return seconds * 1000;
  for (const name of spokenFields) {
    const told = withUnit(fieldValue(response, name) ?? '', name);
    if (told !== undefined) return told;
  }
  return undefined;
}

/** Metrics of Server-Timing that stand for the whole; of others, the longest. */
function inTiming(value: string): number | undefined {
  const metrics = [
    ...value
      .slice(0, 2000)
      .matchAll(/([\w-]{1,60})(?:;desc=(?:"[^"]{0,100}"|[^;,]{0,100}))?;dur=(\d{1,7}(?:\.\d{1,6})?)/g),
  ].map(([, name = '', length = '']) => ({ name: name.toLowerCase(), length: Number(length) }));
  const whole = metrics.find(({ name }) =>
    /^(?:total|app|request|server|handler|origin|controller|processing)$/.test(name),
  );
  if (whole) return whole.length;
  const own = metrics.filter(({ name }) => !/^(?:cdn|edge|cache|dns|tls|ssr-cache|rtt)/.test(name));
  return own.length > 0 ? Math.max(...own.map(({ length }) => length)) : undefined;
}

const spokenFields = [
  'x-response-time',
  'x-envoy-upstream-service-time',
  'x-processing-time',
  'x-process-time',
  'x-elapsed-time',
  'x-request-duration',
  'x-execution-time',
] as const;

/** `12.5ms`, `0.29s`; a bare number is of milliseconds, but of seconds in the fields of Python's frameworks. */
function withUnit(value: string, name: string): number | undefined {
  const [, amount = '', unit = ''] =
    /^\s{0,3}(\d{1,7}(?:\.\d{1,9})?) ?(ms|s|sec|seconds|us|µs)?\s{0,3}$/.exec(value) ?? [];
  if (amount === '') return undefined;
  if (unit === 'us' || unit === 'µs') return Number(amount) / 1000;
  return Number(amount) * (unit.startsWith('s') || (unit === '' && name === 'x-process-time') ? 1000 : 1);
}

const plainNumber = (value: string | undefined) =>
  value !== undefined && /^\d{1,4}(?:\.\d{1,9})?$/.test(value.trim()) ? Number(value) : undefined;
