import type { JSX } from 'preact';
import { counted } from '../format.ts';
import type { Store } from '../store.ts';

/** What stands there before anything was denied: what the panel waits for, and what else can be done. */
export function Empty({ store }: { readonly store: Store }): JSX.Element {
  const live = store.platform.capture !== undefined && store.recording.value;
  const requests = store.times.value.length;
  return (
    <main class="empty">
      <h1>{title(live, requests)}</h1>
      <p>{live ? liveHint(requests) : fileHint(requests)}</p>
      <ul>
        <li>
          <b>What counts as a denial:</b> every 401 and 403, and refusals that wear another status, such as a redirect
          of a script to a login page, or a 200 whose content says “access denied”.
        </li>
        <li>
          <b>Import a HAR file</b> from any browser or proxy with the Import button, or drop it here.
        </li>
        <li>
          <b>Everything stays here.</b> The panel makes no request of its own; nothing leaves this browser.
        </li>
      </ul>
    </main>
  );
}

function title(live: boolean, requests: number): string {
  if (requests > 0) return 'No request was denied.';
  return live ? 'Waiting for a request to be denied' : 'Open a capture to see what was denied in it';
}

function liveHint(requests: number): string {
  const seen = requests > 0 ? `${counted(requests, 'request')} seen so far, none refused.` : 'Recording.';
  return `${seen} Use the page, or reload it: requests made before DevTools opened are not known to them.`;
}

function fileHint(requests: number): string {
  if (requests > 0) return `The capture holds ${counted(requests, 'request')}; none of them was refused.`;
  return 'Drop a HAR file here, or choose one with Import.';
}
