import type { Platform, TextFile } from '../platform.ts';

/** A platform that keeps everything in lists, for tests. */
export function testPlatform(saved: TextFile[] = [], kept = new Map<string, unknown>()): Platform {
  return {
    capture: () => undefined,
    settings: { read: async () => ({}), write: async () => undefined },
    memory: {
      read: async (name) => kept.get(name),
      write: async (name, value) => {
        if (value === undefined) kept.delete(name);
        else kept.set(name, value);
        return true;
      },
    },
    download: (file) => saved.push(file),
    copy: async () => true,
    showInNetwork: undefined,
    theme: () => undefined,
  };
}
