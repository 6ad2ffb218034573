import { test as base, type TestInfo } from '@playwright/test';
import { examine } from '../index.ts';
import { formats } from '../report/formats.ts';
import type { Selection } from '../report/selection.ts';
import { recorded } from './api-requests.ts';
import { type Recorder, record } from './recorder.ts';
import { complaintAbout, unexpected } from './unexpected.ts';

export { expect } from '@playwright/test';

/** How denials are treated; set with `test.use({ whyDenied: { ... } })`. */
export interface WhyDeniedOptions {
  /** Fails a test in which a request was refused that it does not expect. Default: true. */
  readonly failOnUnexpected?: boolean;
  /** Filters, in the words of the panel's filter, of denials that belong to the tests: `status:401 path:/api/login`. */
  readonly expected?: readonly string[];
  /** When to attach the report to the test: where something was denied (default), or never. */
  readonly attach?: 'denials' | 'never';
}

/** What a test can ask and say about the denials in it. */
export interface Denials {
  /** Says that denials which pass this filter belong to this test. */
  readonly expect: (filter: string) => void;
}

interface Fixtures {
  readonly whyDenied: WhyDeniedOptions;
  readonly denials: Denials;
}

interface Internal {
  readonly whyDeniedRecorder: Recorder;
}

/**
 * Playwright's `test`, which records the network of each test, attaches an explanation of what was denied, secrets
 * replaced, and fails a test on denials that it does not expect.
 */
export const test = base.extend<Fixtures & Internal>({
  whyDenied: [{}, { option: true }],
  whyDeniedRecorder: async ({ context }, use) => use(record(context)),
  request: async ({ request, whyDeniedRecorder }, use) => use(recorded(request, whyDeniedRecorder)),
  denials: [
    async ({ whyDenied, whyDeniedRecorder }, use, testInfo) => {
      const expected = [...(whyDenied.expected ?? [])];
      await use({ expect: (filter) => void expected.push(filter) });
      const selection = examine({ log: { entries: await whyDeniedRecorder.stop() } }, { file: testInfo.title });
      if (selection.denials.length === 0) return;
      if (whyDenied.attach !== 'never') await attach(selection, testInfo);
      const wrong = unexpected(selection, expected);
      if (wrong.length > 0 && whyDenied.failOnUnexpected !== false) throw new Error(complaintAbout(wrong, selection));
    },
    { auto: true },
  ],
});

async function attach(selection: Selection, testInfo: TestInfo): Promise<void> {
  for (const id of ['markdown', 'har'] as const) {
    const { part, whole, mediaType, extension } = formats[id];
    const body = whole([part(selection, {})]);
    await testInfo.attach(`why-denied.${extension}`, { body, contentType: mediaType });
  }
}
