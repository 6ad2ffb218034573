import type { Entry } from '../entry.ts';
import { cookieStories } from './cookie-stories.ts';
import { corsChain } from './cors-chain.ts';
import { droppedAuthorization } from './dropped-authorization.ts';
import { handshakeStory } from './handshake-story.ts';
import type { Ledger } from './ledger.ts';
import type { Story } from './story.ts';

/** The stories that a denial and its neighbourhood tell. */
export function localStories(entry: Entry, ledger: Ledger): readonly Story[] {
  return [corsChain, handshakeStory, droppedAuthorization, cookieStories].flatMap((tell) => tell(entry, ledger));
}
