import { effect } from '@preact/signals';
import { groupKey, type Line } from '../lines.ts';
import type { Store } from '../store.ts';

/** Arrows, Home, End and Enter in the list of denials, as in any tree. */
export function onListKey(event: KeyboardEvent, store: Store): void {
  if (event.altKey || event.ctrlKey || event.metaKey) return;
  // A heading's own keys are its own: it is a button.
  if (event.target instanceof HTMLButtonElement) return;
  const action = actions[event.key];
  const lines = store.lines.value;
  if (!action || lines.length === 0) return;
  event.preventDefault();
  const at = lines.indexOf(store.active.value);
  action(store, at, lines.at(at));
}

type Action = (store: Store, at: number, line: Line | undefined) => void;

const actions: Readonly<Record<string, Action>> = {
  ArrowDown: (store, at) => moveTo(store, at + 1),
  ArrowUp: (store, at) => moveTo(store, Math.max(at - 1, 0)),
  PageDown: (store, at) => moveTo(store, Math.min(at + 15, store.lines.value.length - 1)),
  PageUp: (store, at) => moveTo(store, Math.max(at - 15, 0)),
  Home: (store) => moveTo(store, 0),
  End: (store) => moveTo(store, store.lines.value.length - 1),
  ArrowRight: (store, at, line) => {
    if (line?.open === undefined) return;
    if (line.open) moveTo(store, at + 1);
    else toggle(store, line);
  },
  ArrowLeft: (store, _at, line) => {
    if (line?.open) toggle(store, line);
    else if (line?.kind === 'denial') store.active.value = parentOf(line);
  },
  Enter: (store, _at, line) => {
    if (line?.kind === 'group') return store.toggleGroup(line.group.key);
    if (line) openDenial(store, line.row.id, line.key);
  },
  ' ': (store, _at, line) => line && toggle(store, line),
};

function toggle(store: Store, line: Line): void {
  if (line.kind === 'group') store.toggleGroup(line.group.key);
  else if (line.open !== undefined) store.toggleFold(line.fold.key);
}

function parentOf({ level, group, fold }: Line & { readonly kind: 'denial' }): string {
  return level === 3 ? `denial-${fold.rows[0].id}` : groupKey(group.key);
}

function moveTo(store: Store, index: number): void {
  const line = store.lines.value.at(index);
  if (!line) return;
  if (line.kind === 'denial') store.select(line.row.id);
  store.active.value = line.key;
}

function openDenial(store: Store, id: number, key: string): void {
  store.select(id);
  store.active.value = key;
  store.narrowPage.value = 'detail';
  focusHeadline(store, id);
}

/** Once the pane has been drawn for this denial, unless another one was chosen before it was. */
function focusHeadline(store: Store, id: number): void {
  const stop = effect(() => {
    const [wanted, shown] = [store.selected.value === id, store.denial.value?.id === id];
    if (wanted && !shown) return;
    requestAnimationFrame(() => {
      stop();
      if (wanted) document.getElementById('headline')?.focus();
    });
  });
}
