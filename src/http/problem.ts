import type { Response } from './exchange.ts';
import { json } from './json.ts';
import { lazy } from './lazy.ts';

/** Problem details (RFC 9457 section 3); members of the wrong type are left out. */
export interface Problem {
  /** `about:blank` if absent. */
  readonly type: string;
  readonly title?: string;
  readonly status?: number;
  readonly detail?: string;
  readonly instance?: string;
  readonly extensions: Readonly<Record<string, unknown>>;
}

/**
 * The problem details of a response, labelled so or, as many servers do, sent as plain JSON of the same form;
 * undefined if it has none.
 */
export const problemDetails: (response: Response) => Problem | undefined = lazy((response: Response) => {
  const value = json(response.content);
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined;
  const members = new Map<string, unknown>(Object.entries(value));
  return response.content.mediaType === 'application/problem+json' || hasForm(members) ? problem(members) : undefined;
});

function hasForm(members: ReadonlyMap<string, unknown>): boolean {
  const type = members.get('type');
  const isType = typeof type === 'string' && (URL.canParse(type) || type.startsWith('/'));
  return (
    typeof members.get('title') === 'string' &&
    (isType || (typeof members.get('status') === 'number' && typeof members.get('detail') === 'string'))
  );
}

function problem(members: ReadonlyMap<string, unknown>): Problem {
  const text = (name: string) => {
    const value = members.get(name);
    return typeof value === 'string' ? { [name]: value } : {};
  };
  const status = members.get('status');
  return {
    type: 'about:blank',
    ...text('type'),
    ...text('title'),
    ...(typeof status === 'number' ? { status } : {}),
    ...text('detail'),
    ...text('instance'),
    extensions: Object.fromEntries([...members].filter(([name]) => !standard.has(name))),
  };
}

const standard = new Set(['type', 'title', 'status', 'detail', 'instance']);
