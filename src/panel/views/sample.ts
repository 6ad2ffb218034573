import type { Desk } from '../desk.ts';

/** Opens the capture that comes with the panel, as a file is opened. Loaded only when it is asked for. */
export async function openSample(desk: Desk): Promise<void> {
  const { sampleHar } = await import('../sample/sample-har.ts');
  desk.open(new File([JSON.stringify(sampleHar())], 'sample.har'));
}
