import { render } from 'preact';
import type { Platform } from './platform.ts';

/** Opens the panel on a page. */
export function openPanel(platform: Platform, root: HTMLElement): void {
  platform.theme((theme) => {
    document.documentElement.dataset.theme = theme;
  });
  render(<h1>Why Denied</h1>, root);
}
