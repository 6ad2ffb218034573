import type { CauseId, Confidence } from '../../engine/taxonomy.ts';

/** What Active Directory means by the sub-code of a refused bind. */
export interface BindRefusal {
  readonly cause: CauseId;
  readonly confidence: Confidence;
  /** Completes "The directory's sub-code ...". */
  readonly means: string;
}

/**
 * The sub-code in a message of Active Directory that an application passed on, such as "AcceptSecurityContext error, data
 * 52e": the Windows error behind the LDAP result "invalid credentials". Undefined for any other text or sub-code.
 */
export function bindRefusal(text: string): BindRefusal | undefined {
  if (!text.includes('AcceptSecurityContext') && !text.includes('LdapErr')) return undefined;
  const code = /\bdata ([0-9a-f]{3,4})\b/i.exec(text)?.[1]?.toLowerCase() ?? '';
  return Object.hasOwn(subCodes, code) ? subCodes[code] : undefined;
}

const subCodes: Readonly<Record<string, BindRefusal>> = {
  '525': sure('invalid-credentials', 'says that there is no such user'),
  '52e': sure('invalid-credentials', 'says that the name or the password is wrong'),
  '530': restricted('says that the account may not log on at this time'),
  '531': restricted('says that the account may not log on from this computer'),
  '532': sure('expired-credentials', 'says that the password has expired'),
  '533': sure('account-disabled', 'says that the account is disabled'),
  '534': restricted('says that the account has not been granted this kind of logon'),
  '701': sure('account-disabled', 'says that the account has expired'),
  '773': sure('expired-credentials', 'says that the password has to be changed before the next logon'),
  '775': sure('account-disabled', 'says that the account is locked'),
};

function sure(cause: CauseId, means: string): BindRefusal {
  return { cause, confidence: 'certain', means };
}

/** The password was right and the account is in order: its logon is restricted. */
function restricted(means: string): BindRefusal {
  return { cause: 'insufficient-permission', confidence: 'likely', means };
}
