import type { Story } from '../../engine/stories/story.ts';
import type { Source } from './denial.ts';
import { entryLink } from './findings.ts';
import { type Html, html, none } from './markup.ts';

/** What several exchanges tell together. */
export function storiesSection({ stories, shown, anchor }: Source): Html {
  if (stories.length === 0) return none;
  const rest = stories.length > most ? html`<p class="faint">and ${stories.length - most} more</p>` : none;
  return html`<h2>What happened, step by step</h2>${stories.slice(0, most).map((story) => one(story, shown.text, anchor))}${rest}`;
}

const most = 50;

function one({ title, says, steps }: Story, text: (text: string) => string, anchor: Source['anchor']): Html {
  const lines = steps.map(({ entry, role }) => html`<li>entry ${entryLink(entry, anchor)} ${text(role)}</li>`);
  return html`<article><h3>${text(title)}</h3><p>${text(says)}</p><details><summary>The requests</summary><ol>${lines}</ol></details></article>`;
}
