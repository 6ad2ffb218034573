import AxeBuilder from '@axe-core/playwright';
import type { Page } from 'playwright';

/**
 * What axe finds wrong in the page, or in the part that the selector names: the rule, the first element and what is wrong
 * with it. All rules are run; what is right is not brought over, which would take longer than the search itself, and nor is
 * a second page opened, which only frames of other origins need.
 */
export async function axeFaults(page: Page, part?: string): Promise<readonly string[]> {
  const axe = new AxeBuilder({ page }).options({ resultTypes: ['violations'] }).setLegacyMode();
  const { violations } = await (part ? axe.include(part) : axe).analyze();
  return violations.map(({ id, nodes }) => `${id} ${nodes[0]?.html} ${nodes[0]?.failureSummary}`);
}
