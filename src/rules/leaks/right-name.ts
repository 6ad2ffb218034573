import type { Exchange } from '../../http/exchange.ts';

/** A piece of a text, by where it begins and how long it is. */
export interface Piece {
  readonly at: number;
  readonly length: number;
}

/**
 * Where a sentence names a right as programs do (`orders.read`, `hr/payslip:read`, `DOC_READ`) beside the word for it, or
 * lists who wanted what (`user=etl, access=WRITE`); undefined if it does not. Names of hosts, files, exceptions and scopes
 * are none, nor is what the caller asked for in the address.
 */
export function rightNamed(text: string, exchange: Exchange): Piece | undefined {
  if (isListed(text)) return { at: 0, length: text.length };
  const deed = refusedDeed.exec(text) ?? (ofRight.test(text) ? deedNeeded.exec(text) : null);
  if (deed) return pieceOf(deed);
  for (const form of [behindWord, behindColon, beforeWord]) {
    const found = form.exec(text);
    if (found?.[1] && isInternal(found[1], exchange)) return pieceOf(found);
  }
  return undefined;
}

const pieceOf = (found: RegExpExecArray): Piece => ({ at: found.index, length: found[0].length });

/** "Permission check failed (/vms/1, VM.Audit)", "no permissions for [indices:data/read]", "lacks right DOC_READ". */
const behindWord =
  /\b(?:[Pp]ermissions?|[Pp]rivileges?|[Rr]ights?|[Gg]rants?|[Cc]apabilit(?:y|ies)|[Aa]uthorit(?:y|ies)|[Ee]ntitlements?|[Pp]olic(?:y|ies)|[Rr]oles?|authori[sz]ed to|allowed to|[Ff]orbidden:|[Dd]enied:)(?![\w-])[^.\n]{0,40}?(?<![\w./@-])([A-Za-z][\w-]{1,40}(?:[.:][A-Za-z][\w/-]{1,60}){1,6}|[A-Z][A-Z\d]{1,20}(?:_[A-Z\d]{1,20}){1,5})(?![\w@(-]|\/\/)/;
/** "missing one or more roles: CanGetAnyUser", "Permission(s) required: manageBerths": one word of several, of a deed or a rank. */
const behindColon =
  /\b(?:[Pp]ermission|[Pp]rivilege|[Rr]ight|[Gg]rant|[Cc]apabilit|[Aa]uthorit|[Ee]ntitlement|[Rr]ole)(?:s|\(s\)|y|ies)?(?: (?:needed|required|missing|is|are))?: ?['"`[(]{0,2}((?:(?:[Cc]an|[Mm]ay|[Aa]llow|[Dd]o|[Gg]et|[Ll]ist|[Rr]ead|[Ww]rite|[Vv]iew|[Cc]reate|[Uu]pdate|[Ee]dit|[Dd]elete|[Rr]emove|[Mm]anage|[Aa]dminister|[Ee]xecute|[Uu]se|[Aa]pprove|[Pp]ublish|[Ii]nvite)[A-Z][A-Za-z]{1,40}|[A-Za-z][a-z]{1,20}(?:[A-Z][a-z]{1,20}){0,2}(?:Admin|Administrator|Manager|Owner|Editor|Writer|Reader|Viewer|Operator|Auditor|Approver|Contributor))(?![\w@(-]))/;
/** "Required Describe on named_packages", "lacks ALTER on `pay`": which deed on which thing, where the sentence is about rights. */
const deedNeeded =
  /\b(?:[Rr]equire[sd]?|[Nn]eed(?:s|ed)?|[Mm]issing|[Ll]acks?|[Ll]acking|[Ww]ithout):? ['"`[]?(?:describe|select|insert|alter|drop|read|write|create|update|delete|list|view|edit|modify|manage|execute|use|usage|associate|grant|super|admin)['"`\]]? (?:on|for) (?:[a-z]{3,12} )?(?:['"`][^'"`]{2,60}['"`]|[a-z][\w-]{0,40}[_.:/][\w.:/-]{1,60})/i;
const ofRight = /permission|privilege|\bgrant|\brights?\b|not authori[sz]ed/i;
/** "the orders.refund permission", "VM.Audit privilege". */
const beforeWord =
  /(?<![\w./@-])([A-Za-z][\w-]{1,40}(?:[.:][A-Za-z][\w/-]{1,60}){1,6}|[A-Z][A-Z\d]{1,20}(?:_[A-Z\d]{1,20}){1,5})['"`\]]? (?:permissions?|privileges?|rights?|grants?|capabilit(?:y|ies)|authorit(?:y|ies)|entitlements?|polic(?:y|ies)|roles?)\b/;
/** `user "ann" cannot list users.directory.io`: who, which deed, on what kind of thing. */
const refusedDeed =
  /\b(?:user|principal|subject|account|identity|client) ["'`[][^"'`\]]{1,80}["'`\]] (?:cannot|can not|may not|must not|is not (?:allowed|permitted|authorized) to) [a-z]{2,20} (?:resource )?["'`]?[A-Za-z][\w-]{1,40}(?:[./:][A-Za-z][\w-]{1,60}){1,6}/i;

/** Two members or more that say who wanted what: `user=etl, access=WRITE`, `[name=ann, backend_roles=[ro]]`. */
function isListed(text: string): boolean {
  if (!text.includes('=') || !refused.test(text)) return false;
  const names = [...text.slice(0, 1000).matchAll(listedName)].map(([, name]) => name?.toLowerCase());
  return new Set(names).size >= 2;
}

const listedName =
  /(?<![\w?&.-])(user|username|principal|subject|roles?|backend_roles|groups?|owner|access|action|privilege|permission|policy|resource|inode|tenant|operation|table|topic)=["'[]{0,2}[\w/*]/gi;
const refused = /denied|forbid|not (?:allowed|permitted|authori[sz]ed)|no permission|lacks?\b|missing|cannot|refused/i;

/** Named inside, by programs, and not by the caller. */
function isInternal(name: string, { request }: Exchange): boolean {
  if (request.url.toLowerCase().includes(name.toLowerCase()) || notRights.test(name)) return false;
  return name !== name.toUpperCase() || !statusWords.test(name);
}

const notRights =
  /(?:Exception|Error|Denied|Fault)$|[.](?:com|org|net|io|dev|app|example|test|cloud|de|fr|uk|eu|us|co|html?|php|js|json|xml|aspx?|png|md|txt|conf|ya?ml)$|^(?:https?|mailto|urn|tel):/;
/** Codes of errors in capitals, which name no right. */
const statusWords =
  /DENIED|FORBIDDEN|UNAUTHORI[SZ]ED|INSUFFICIENT|INVALID|REQUIRED|ERROR|FAIL|EXPIRED|MISSING|NOT_|NO_|EXCEEDED|TOKEN|API_KEY/;
