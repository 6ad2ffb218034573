/**
 * Of which environment a key says that it is, by its first letters: `SB-...`, `..._sandbox_...`, `..._live_...`. Undefined where
 * they say nothing. The alias of a redacted key says it too. A test key says nothing, because many services take these and live
 * ones at one host.
 */
export function keyEnvironment(key: string): 'sandbox' | 'live' | undefined {
  const start = key.slice(0, 60);
  if (sandboxKey.test(start)) return 'sandbox';
  return liveKey.test(start) ? 'live' : undefined;
}

const sandboxKey =
  /^(?:SB-|\[?sandbox[-_]|sbx[-_]|sbox[-_])|^[a-z]{1,16}[-_](?:sandbox|sbox|sdbx|sbx)[-_]|\$sandbox\$|-SBX-/i;
const liveKey = /^(?:\[?live|prod|production)[-_]|^[a-z]{1,16}[-_](?:live|prod|production)[-_]|\$production\$|-PRD-/i;
