import type { CaptureListener } from '../panel/platform.ts';

/** What the devtools page has captured, and goes on capturing, for the panel that takes it over. */
export interface Feed {
  /** Hands over what was kept so far, then everything as it arrives; the last one to ask is served. */
  readonly takeOver: (listener: CaptureListener) => void;
  /** Keeps everything again, because the one who took over has gone. */
  readonly letGo: () => void;
}

declare global {
  interface Window {
    /** Set on the panel's window by the devtools page when the panel is shown; announced by `why-denied-feed`. */
    whyDeniedFeed?: Feed;
  }
}
