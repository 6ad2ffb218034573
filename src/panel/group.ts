export const groupings = ['cause', 'endpoint', 'time'] as const;
/** What the list is grouped by; `time` shows the requests under the page load they belong to. */
export type Grouping = (typeof groupings)[number];
