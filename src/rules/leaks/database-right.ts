/**
 * Says whether a line tells who lacks which right on what, as databases and their kin word it: a statement or a right in
 * capitals, the kind of object and its name. A refusal that names neither is none.
 */
export function tellsDatabaseRight(text: string): boolean {
  return forms.some((form) => form.test(text.slice(0, 2000)));
}

const forms: readonly RegExp[] = [
  // "The SELECT permission was denied on the object 'Catalog'", "permission denied on table 'pay'".
  /\b(?:permissions?|privileges?|access) (?:was |is |were |has been )?(?:denied|refused|missing) (?:on|for|to|in) (?:the )?(?:object|table|view|column|schema|database|relation|warehouse|topic|catalog|collection|index|bucket|keyspace|procedure|function|sequence) ['"`“«[]\S/i,
  // "No SELECT permission for loans", "has no MODIFY permission on <table shop.pay>", "INSERT privilege on relation pay".
  /\b(?:SELECT|INSERT|UPDATE|DELETE|EXECUTE|ALTER|DROP|CREATE|USAGE|REFERENCES|TRUNCATE|MODIFY|CONNECT|SHOW|WRITE|READ)['"\])]{0,2} (?:permission|privilege|access|right|grant)s? (?:on|for|to|in) (?:the )?['"`<[]?[A-Za-z_]\w/,
  // "does not have USE SCHEMA on Schema 'main.pay'", "does not have [SELECT] privilege on [pay]".
  /\b(?:not have|lacks?|without|missing)(?: the)? \[?[A-Z]{3,20}(?:[ _][A-Z]{3,20}){0,3}\]? (?:access |privileges? |permissions? |rights? )?(?:on|to|for) (?:[A-Za-z]{3,20} )?['"`[]?[A-Za-z_]\w*/,
  // Db2: who, what and on which object.
  /\bSQLERRMC[=:] ?[^\s;,]{1,80};[^;,]{1,80};[^\s;,]{1,120}|\bAuthorization ID: ?["'][^"']{1,80}["']|\bperform (?:the )?operation "[A-Z ]{3,40}" on object "/,
  /\bprivileges? to operate on [a-z ]{3,30} ['"]\S/i,
  /\bhave (?:the )?grants? [A-Z]{3,20}(?: [A-Z]{2,20}){0,3}[ (]/,
  /\b(?:command|access|permission) denied (?:to|for) (?:user )?['"`]?[\w.@%'"`-]{1,80}['"`]? (?:to|for|on) (?:table|database|schema|column|view|relation) ['"`]?\S/i,
  /\bnot authori[sz]ed (?:to access|on) (?:topics?|groups?|transactional ids?|clusters?|consumer groups?): ?\[?\w/i,
  /\bnot authori[sz]ed on \w{1,60} to execute command\b|\bAccess Denied: (?:Table|Dataset|Project|View|Routine) [\w.:-]{3,}/,
  /\bCannot (?:select from|insert into|delete from|update|create|drop|show columns of) (?:table|view|columns?|schema) ["'[\w]/i,
  // "access to queue 'berth.in' in vhost 'port' refused for user 'web'"
  /\baccess to (?:[a-z]{3,20} ){1,3}['"`][^'"`]{1,80}['"`].{0,60}\b(?:refused|denied|forbidden) (?:for|to) (?:user|principal|client) ['"`]?\w/i,
  /\bAdd role \w{2,40}_\w{2,40} on \w/,
  /\bNot enough rights for object ["']/,
  // In other languages: the statement, a word for a right, and the object in quotes.
  /\b(?:SELECT|INSERT|UPDATE|DELETE|EXECUTE)\b.{0,60}(?:[Bb]erechtigung|[Aa]utorisation|permis|autorizza|разрешени|прав|权限|権限|權限|권한).{0,60}["'«“„][\w$.]{1,80}/,
  /(?:[Bb]erechtigung|[Aa]utorisation|permis|autorizza|разрешени|прав|权限|権限|權限|권한).{0,60}\b(?:SELECT|INSERT|UPDATE|DELETE|EXECUTE)\b.{0,80}["'«“„][\w$.]{1,80}/,
  /(?:Berechtigung für (?:Tabelle|Relation|Schema|Sicht)|refusé pour (?:la table|la relation|le schéma)|denegado a la (?:tabla|relación|vista)|negato per la (?:tabella|relazione|vista)|negada para a? ?(?:tabela|relação)|доступа к (?:таблице|отношению|схеме)) ["'«„]?\w/,
];
