import type { Exchange } from '../../http/exchange.ts';
import type { Place } from '../../http/place.ts';
import { statements } from '../../http/statement.ts';

/**
 * Where an answer says that a file on the server's own disk may not be read: a path of the machine beside the words of an
 * operating system. Undefined for a path that the caller asked for, and for a store of files that names its own users.
 */
export function fileKeptFromServer(exchange: Exchange): Place | undefined {
  const url = exchange.request.url.slice(0, 2000);
  const said = statements(exchange)
    .slice(0, 10)
    .find(({ text }) => {
      const path = text.length <= 600 && refused.test(text) && !ofUsers.test(text) ? pathOfMachine(text) : undefined;
      return path !== undefined && !url.includes(path);
    });
  return said?.place;
}

const pathOfMachine = (text: string) => machinePath.exec(text)?.[0];

const machinePath =
  /(?<![\w/.:%@-])\/(?:usr|srv|var|opt|etc|data\/www|home\/\w{1,40}\/(?:public_html|www|htdocs))\/[\w.@+/-]{2,200}|(?<![\w/])[A-Za-z]:\\{1,2}(?:inetpub|www\w{0,10}|websites?|sites)\\[\w.$ \\-]{2,200}/i;
const refused =
  /\bpermission denied\b|\b(?:EACCES|EPERM)\b|\berrno 13\b|\bnot readable\b|\bcan(?:not|'t) (?:read|open|access)\b|\baccess to (?:the )?(?:file|path|folder|directory)\b.{0,250}?\b(?:not permitted|denied|forbidden|not allowed)\b|\bfile is not permitted\b|nio\.file\.AccessDenied/i;
/** `user=etl, access=READ, inode="/var/lake"`: the rights of a user of the store. */
const ofUsers = /\binode\b|\buser ?[=:]|\bprincipal\b|\byou\b|\byour\b/i;
