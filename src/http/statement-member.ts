import { isIdentifier, type MemberContext, memberKind } from './member-name.ts';
import type { Statement } from './statement.ts';

export interface Member {
  /** The name that tells what it is; for an item of a list, the list's. */
  readonly name: string;
  /** Dotted path of the whole. */
  readonly path: string;
  readonly value: string;
  readonly start: number;
  readonly end: number;
}

/** The statement that a member of a JSON or XML body makes; undefined if it makes none. */
export function memberStatement(member: Member, context: MemberContext): Statement | undefined {
  const kind = memberKind(member.name, member.value, context);
  if (!kind) return undefined;
  return {
    kind,
    text: statementText(member.value),
    name: member.path || 'text',
    place: `body@${member.start}..${member.end}`,
  };
}

/** White space folded, a stack trace after the first line cut off, at most 600 characters. */
export function statementText(value: string): string {
  const head = value.slice(0, 4000);
  const trace = head.search(/\n\s{0,20}at \S/);
  return (trace > 0 ? head.slice(0, trace) : head).replace(/\s+/g, ' ').trim().slice(0, 600);
}

/** Kind of a statement that stands alone, without a name that tells. */
export function textKind(text: string): 'code' | 'message' {
  return isIdentifier(text) ? 'code' : 'message';
}
