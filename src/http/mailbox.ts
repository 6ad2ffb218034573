import { wordSet } from './word-set.ts';

/** Whether a mailbox, by the part before the `@`, is a desk that is there to be written to, such as `support` or `no-reply`. */
export function isDesk(name: string): boolean {
  return desks.has(name.toLowerCase().replaceAll('-', ''));
}

/**
 * Whether a mailbox is nobody's own: a desk, what somebody does (`devops`, `hr.berlin`), or that somebody is meant
 * (`firstname`). What follows after a full stop, plus or hyphen does not count.
 */
export function isRoleMailbox(name: string): boolean {
  const parts = name.toLowerCase().split(/[.+_-]/, 3);
  return parts.some((_, at) => isRole(parts.slice(0, at + 1).join('')));
}

/** Whether one word, in lower case, says what somebody does or that somebody is meant. */
export function isRole(word: string): boolean {
  return desks.has(word) || roles.has(word);
}

const desks = wordSet(
  'noreply donotreply support help helpdesk service servicedesk info admin administrator webmaster postmaster hostmaster root security ' +
    'abuse contact sales billing privacy legal office team hello mail git',
);
const roles = wordSet(
  'contato kontakt contacto feedback it noc ops sysadmin system api dev developer developers licensing licence license trust compliance ' +
    'dpo datenschutz hilfe ayuda aide suporte user username name you your yourname email example test someone account accounts access ' +
    'identity iam appeal appeals admins administrators customer customers customercare customerservice care community press media jobs ' +
    'careers hr operations infra platform bot robot legalnotices developersupport tech technik soporte sav reception member members ' +
    'membership subscription subscriptions partner partners notification notifications alert alerts monitoring devops sre soc cert csirt ' +
    'firstname lastname maxmustermann johndoe',
);
