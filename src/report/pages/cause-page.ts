import type { Cause } from '../../engine/cause.ts';
import { audiences, examples, page, referenceList } from './page.ts';

/** All that is known of a cause, as Markdown. */
export function causePage(cause: Cause): string {
  return page(
    `# ${cause.title}`,
    `\`${cause.id}\``,
    cause.headline,
    cause.meaning,
    `## What to do\n\n${audiences(cause.fixes)}`,
    `## How to tell it apart\n\n${cause.tellApart}`,
    examples('## Looks like this', cause.examples),
    examples('## Looks alike, and is something else', cause.notExamples),
    referenceList(cause.references),
  );
}
