import { wordSet } from '../../http/word-set.ts';

/**
 * Whether the words of a database say that a value stands in a column already that names accounts (`email`, `user_name`,
 * `login`), or that the very name that was sent does; false for other columns, and for other errors.
 */
export function isNameTaken(text: string, identity: string): boolean {
  const said = text.slice(0, 1000).toLowerCase();
  if (!unique.test(said)) return false;
  if (identity.length > 2 && quotes.some((quote) => said.includes(quote + identity))) return true;
  return columnWords(text.slice(0, 1000)).some((word, at, all) => namesAccount(word, all[at + 1] ?? ''));
}

/** A violated rule of uniqueness, in the words of PostgreSQL, MySQL, SQLite, SQL Server, Oracle, MongoDB and their libraries. */
const unique =
  /\bunique[ _]?(?:key|index|constraint|violation)|\b(?:violat\w{1,4}|must be|not|isn't|non-) ?unique\b|\bduplicate[ _]?(?:key|entry|value|record)|\be11000\b|\bora-00001\b|\bp2002\b/;
const quotes = ["'", '"', '`', '('];

/** The words that names of columns, indexes and constraints are made of, without the values beside them. */
function columnWords(text: string): readonly string[] {
  return text
    .split(/[\s=:]/)
    .filter((piece) => !piece.includes('@'))
    .flatMap((piece) =>
      piece
        .replace(/([a-z])([A-Z])/g, '$1 $2')
        .toLowerCase()
        .split(/[^a-z\d]+/),
    )
    .filter((word) => word !== '');
}

function namesAccount(word: string, next: string): boolean {
  return accountColumns.has(word) || (word === 'user' && next === 'name') || (word === 'e' && next === 'mail');
}

const accountColumns = wordSet(
  'email emailaddress mail username login loginname nickname handle phone phonenumber mobile usuario correo benutzername utilisateur courriel',
);
