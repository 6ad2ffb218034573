import type { JSX } from 'preact';
import type { Store } from '../store.ts';
import { Detail } from './detail.tsx';
import { Empty } from './empty.tsx';
import { useFileDrop } from './file-drop.ts';
import { List } from './list.tsx';
import { Splitter } from './splitter.tsx';
import { Strip } from './strip.tsx';
import { Toolbar } from './toolbar.tsx';

/** The whole panel. */
export function App({ store }: { readonly store: Store }): JSX.Element {
  const dropping = useFileDrop(store.openFile);
  const empty = store.rows.value.size === 0;
  return (
    <div class="panel">
      <Toolbar store={store} />
      {store.times.value.length > 0 && <Strip store={store} />}
      <Progress store={store} />
      <Notice store={store} />
      {empty ? <Empty store={store} /> : <Panes store={store} />}
      {dropping.value && <div class="drop">Drop the HAR file to see what was denied in it</div>}
    </div>
  );
}

function Panes({ store }: { readonly store: Store }): JSX.Element {
  return (
    <div class="panes" data-page={store.narrowPage.value} style={{ '--split': `${store.settings.value.split}%` }}>
      <List store={store} />
      <Splitter store={store} />
      <Detail store={store} />
    </div>
  );
}

function Progress({ store }: { readonly store: Store }): JSX.Element | null {
  const progress = store.progress.value;
  if (!progress) return null;
  return <progress class="progress" aria-label="Reading the file" max={progress.total} value={progress.done} />;
}

function Notice({ store }: { readonly store: Store }): JSX.Element {
  const text = store.notice.value;
  return (
    <div role="status" class={text ? 'notice' : 'off-screen'}>
      <span>{text}</span>
      {text && (
        <button
          type="button"
          onClick={() => {
            store.notice.value = '';
          }}
        >
          Dismiss
        </button>
      )}
    </div>
  );
}
