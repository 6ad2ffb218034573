import { describe, expect, test } from 'vitest';
import { hear } from '../hearing.ts';

const causes = (text: string) => hear(text).map(({ cause }) => cause);

describe('what is over by a name of its own', () => {
  test.each([
    'Quayside CTF has ended',
    'Lanternfest has ended',
    'Harbour Cup 2026 has ended',
    'Bake-off Berlin has concluded',
    'Cyber Gym Finals is over',
    'The Spring Hackathon has ended.',
  ])('%s: is a thing in its state', (text) => expect(causes(text)).not.toContain('expired-credentials'));
  test.each(['Quayside CTF has ended', 'Harbour Cup 2026 has ended'])('%s: and refuses for that', (text) =>
    expect(causes(text)).toContain('resource-state'),
  );

  test.each([
    'Your session has ended',
    'Session has ended',
    'Login has ended',
    'It has ended',
    'Access has ended',
    'The link has ended',
  ])('%s: may be what was sent', (text) => expect(causes(text)).toContain('expired-credentials'));
});
