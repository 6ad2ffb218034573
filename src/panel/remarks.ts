import { effect, type ReadonlySignal, signal } from '@preact/signals';
import {
  type Annotations,
  noAnnotations,
  type Remark,
  readAnnotations,
  type SessionName,
} from '../report/annotations.ts';
import type { Memory } from './platform.ts';

/** What testers say: the session, and verdicts and notes by the key of the entry. */
export interface Remarks {
  readonly annotations: ReadonlySignal<Annotations>;
  readonly nameSession: (change: Partial<SessionName>) => void;
  /** Says something of several denials at once: of one and its repeats. */
  readonly remark: (keys: readonly string[], change: Partial<Remark>) => void;
  readonly nameIdentity: (fingerprint: string, name: string) => void;
  /** Takes what a report brought with it; what was said here stays. */
  readonly addAnnotations: (more: Annotations) => void;
  readonly forgetRemarks: () => void;
}

const memoryName = 'annotations';

/** Remarks that outlive the panel, in memory only. */
export function createKeptRemarks(memory: Memory): Remarks {
  const annotations = signal<Annotations>(noAnnotations);
  const change = (changes: Partial<Annotations>): void => {
    annotations.value = { ...annotations.value, ...changes };
  };
  keep();

  async function keep(): Promise<void> {
    const before = readAnnotations(await memory.read(memoryName));
    add(before);
    effect(() => {
      memory.write(memoryName, annotations.value === noAnnotations ? undefined : annotations.value);
    });
  }

  function add(more: Annotations): void {
    const { session, remarks, identities } = annotations.value;
    const named = Object.values(session).some(Boolean) ? session : more.session;
    const changes = {
      session: named,
      remarks: { ...more.remarks, ...remarks },
      identities: { ...more.identities, ...identities },
    };
    if (more !== noAnnotations) change(changes);
  }

  return {
    annotations,
    nameSession: (changes) => change({ session: { ...annotations.value.session, ...changes } }),
    remark: (keys, changes) => change({ remarks: withRemark(annotations.value.remarks, keys, changes) }),
    nameIdentity: (fingerprint, name) =>
      change({ identities: { ...annotations.value.identities, [fingerprint]: name } }),
    addAnnotations: add,
    forgetRemarks: () => {
      annotations.value = noAnnotations;
    },
  };
}

function withRemark(
  remarks: Annotations['remarks'],
  keys: readonly string[],
  changes: Partial<Remark>,
): Annotations['remarks'] {
  const next: Record<string, Remark> = { ...remarks };
  for (const key of keys) {
    const remark = { ...(next[key] ?? { verdict: '' as const, note: '' }), ...changes };
    if (remark.verdict || remark.note) next[key] = remark;
    else delete next[key];
  }
  return next;
}
