import type { APIRequestContext, APIResponse } from '@playwright/test';
import type { ApiRequest, Recorder } from './recorder.ts';

const methods = ['get', 'post', 'put', 'patch', 'delete', 'head', 'fetch'] as const;
type Method = (typeof methods)[number];
const isMethod = (name: unknown): name is Method => methods.some((method) => method === name);

/** The same API request context, whose requests are recorded too. */
export function recorded(context: APIRequestContext, recorder: Recorder): APIRequestContext {
  return new Proxy(context, {
    get(target, name) {
      if (!isMethod(name)) {
        const member: unknown = Reflect.get(target, name, target);
        return typeof member === 'function' ? member.bind(target) : member;
      }
      return async (url: string, options?: Options) => {
        const startedAt = Date.now();
        const response: APIResponse = await target[name](url, options);
        recorder.addApi(sentBy(name, url, options, startedAt), response);
        return response;
      };
    },
  });
}

type Options = Parameters<APIRequestContext['fetch']>[1];

function sentBy(name: Method, url: string, options: Options, startedAt: number): ApiRequest {
  const method = name === 'fetch' ? (options?.method ?? 'GET') : name;
  const headers = { ...options?.headers, ...typeOf(options) };
  return {
    method: method.toUpperCase(),
    url,
    headers,
    body: bodyOf(options),
    startedAt,
    duration: Date.now() - startedAt,
  };
}

function typeOf(options: Options): Readonly<Record<string, string>> {
  if (options?.form) return { 'content-type': 'application/x-www-form-urlencoded' };
  return typeof options?.data === 'object' ? { 'content-type': 'application/json' } : {};
}

function bodyOf(options: Options): string {
  if (options?.form && !(options.form instanceof FormData))
    return new URLSearchParams(Object.entries(options.form).map(([name, value]) => [name, String(value)])).toString();
  if (typeof options?.data === 'string') return options.data;
  return options?.data === undefined ? '' : JSON.stringify(options.data);
}
