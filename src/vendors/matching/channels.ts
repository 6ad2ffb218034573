import type { Exchange, Field } from '../../http/exchange.ts';
import { json } from '../../http/json.ts';
import type { Channel } from './reading.ts';

/** The channels that an index asks about, by what an exchange must have for them to be heard. */
export interface Channels {
  readonly plain: readonly Channel[];
  /** `field NAME` and `sent NAME`. */
  readonly fields: ReadonlySet<Channel>;
  /** `json PATH`, by the first step of the path; `*` fits whatever is there. */
  readonly members: ReadonlyMap<string, readonly Channel[]>;
}

/** Sorts channels into groups, once for an index. */
export function channelsOf(all: readonly Channel[]): Channels {
  const members = new Map<string, Channel[]>();
  for (const channel of all.filter((one) => one.startsWith('json '))) {
    const first = channel.slice(5).toLowerCase().split('.', 1)[0] ?? '';
    members.set(first, [...(members.get(first) ?? []), channel]);
  }
  const fields = all.filter((one) => one.startsWith('field ') || one.startsWith('sent '));
  return { plain: all.filter((one) => !one.includes(' ')), fields: new Set(fields), members };
}

/** The channels that can have a value in the exchange: how many others the index knows costs nothing. */
export function heardIn({ plain, fields, members }: Channels, { request, response }: Exchange): readonly Channel[] {
  const named = [...namesOf('field', response.fields), ...namesOf('sent', request.fields)];
  const first = firstSteps(json(response.content));
  return [...plain, ...named.filter((name) => fields.has(name)), ...first.flatMap((step) => members.get(step) ?? [])];
}

function namesOf(kind: 'field' | 'sent', fields: readonly Field[]): readonly Channel[] {
  return [...new Set(fields.map(({ name }) => `${kind} ${name.toLowerCase()}`))];
}

function firstSteps(body: unknown): readonly string[] {
  if (typeof body !== 'object' || body === null) return [];
  return [
    '*',
    ...new Set(
      Object.keys(body)
        .slice(0, 1000)
        .map((name) => name.toLowerCase()),
    ),
  ];
}
