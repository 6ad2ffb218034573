import type { JSX } from 'preact';
import type { Desk } from '../desk.ts';
import type { Store } from '../store.ts';
import { t } from '../words/t.ts';
import { Captures } from './captures.tsx';
import { Detail } from './detail.tsx';
import { Empty } from './empty.tsx';
import { useFileDrop } from './file-drop.ts';
import { LearningView } from './learning-view.tsx';
import { List } from './list.tsx';
import { MatrixView } from './matrix/matrix-view.tsx';
import { Notice, OpeningFile, Repairs } from './messages.tsx';
import { SessionView } from './session-view.tsx';
import { SettingsView } from './settings-view.tsx';
import { Splitter } from './splitter.tsx';
import { Strip } from './strip.tsx';
import { Toolbar } from './toolbar.tsx';

type Props = { readonly store: Store };

/** The whole panel. */
export function App({ desk }: { readonly desk: Desk }): JSX.Element {
  const dropping = useFileDrop(desk.open);
  const store = desk.current.value;
  return (
    <div class="panel">
      <Toolbar key={`bar ${store.key}`} store={store} />
      <Captures desk={desk} />
      <OpeningFile desk={desk} />
      <Notice desk={desk} />
      <Repairs key={`repairs ${store.key}`} store={store} />
      <CurrentView key={store.key} store={store} />
      <div role="status" class="off-screen">
        {store.announced.value}
      </div>
      {dropping.value && <div class="drop">{t('import.drop')}</div>}
    </div>
  );
}

/** One of the big parts of the panel. A new one is named in `desk.ts` and gets its button in `toolbar.tsx`. */
function CurrentView({ store }: Props): JSX.Element {
  const view = store.desk.view.value;
  if (view === 'matrix') return <MatrixView store={store} />;
  if (view === 'session') return <SessionView store={store} />;
  if (view === 'learning') return <LearningView store={store} />;
  if (view === 'settings') return <SettingsView store={store} />;
  return <Denials store={store} />;
}

function Denials({ store }: Props): JSX.Element {
  const listed = store.rows.value.length > 0;
  return (
    <>
      {store.times.value.length > 0 && <Strip store={store} />}
      {listed ? <Panes store={store} /> : <Empty store={store} />}
    </>
  );
}

function Panes({ store }: Props): JSX.Element {
  return (
    <main class="panes" data-page={store.narrowPage.value} style={{ '--split': `${store.settings.value.split}%` }}>
      <h1 class="off-screen">{t('list.label')}</h1>
      <List store={store} />
      <Splitter store={store} />
      <Detail store={store} />
    </main>
  );
}
