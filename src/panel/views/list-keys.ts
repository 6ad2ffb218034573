import { groupKey, type Item } from '../items.ts';
import type { Store } from '../store.ts';

/** Arrows, Home, End and Enter in the list of denials, as in any tree. */
export function onListKey(event: KeyboardEvent, store: Store): void {
  if (event.altKey || event.ctrlKey || event.metaKey) return;
  const items = store.items.value;
  const at = items.findIndex((item) => item.key === store.active.value);
  const item = items[at];
  const action = actions[event.key];
  if (!action || items.length === 0) return;
  event.preventDefault();
  action(store, at, item);
}

type Action = (store: Store, at: number, item: Item | undefined) => void;

const actions: Readonly<Record<string, Action>> = {
  ArrowDown: (store, at) => moveTo(store, at + 1),
  ArrowUp: (store, at) => moveTo(store, Math.max(at - 1, 0)),
  PageDown: (store, at) => moveTo(store, Math.min(at + 15, store.items.value.length - 1)),
  PageUp: (store, at) => moveTo(store, Math.max(at - 15, 0)),
  Home: (store) => moveTo(store, 0),
  End: (store) => moveTo(store, store.items.value.length - 1),
  ArrowRight: (store, at, item) => {
    if (item?.kind !== 'group') return;
    if (item.open) moveTo(store, at + 1);
    else store.toggleGroup(item.group.key);
  },
  ArrowLeft: (store, _at, item) => {
    if (item?.kind === 'group' && item.open) store.toggleGroup(item.group.key);
    if (item?.kind === 'denial') store.active.value = groupKey(item.group);
  },
  Enter: (store, _at, item) => {
    if (item?.kind === 'group') return store.toggleGroup(item.group.key);
    if (item) openDenial(store, item.row.id);
  },
};

function moveTo(store: Store, index: number): void {
  const item = store.items.value[index];
  if (!item) return;
  store.active.value = item.key;
  if (item.kind === 'denial') store.select(item.row.id);
}

function openDenial(store: Store, id: number): void {
  store.select(id);
  store.narrowPage.value = 'detail';
  // The heading exists once the pane has been drawn for this denial.
  requestAnimationFrame(() => document.getElementById('headline')?.focus());
}
