import { describe, expect, test } from 'vitest';
import { hear } from './hearing.ts';

const causes = (text: string) => hear(text).map(({ cause }) => cause);

describe('what the owner of a token may not do', () => {
  test.each([
    'The user who created this token lacks permission',
    "Le propriétaire du jeton API utilisé n'a pas la permission de passer des requêtes API",
    "Le titulaire de la clé n'a pas le droit d'écrire",
    'Der Besitzer des verwendeten API-Tokens hat keine Berechtigung für API-Anfragen',
    'Il proprietario del token API utilizzato non ha il permesso di eseguire chiamate API',
    'De eigenaar van de gebruikte API-token heeft geen machtiging om API-verzoeken te maken',
    'Właściciel użytego tokena API nie ma uprawnień do wykonywania zapytań API',
    'У владельца используемого API токена нет прав на выполнение запросов',
    'Ägaren av den använda API-token har inte behörighet att göra API-anrop',
    '使用された API トークンの所有者には、API コールを行う権限がありません',
  ])('is a right of the person: %s', (text) => {
    expect(causes(text)).toContain('insufficient-permission');
    expect(causes(text)).not.toContain('insufficient-scope');
  });

  test.each([
    "Le jeton API utilisé n'a pas la permission de passer des requêtes API",
    "Le jeton n'a pas la permission du propriétaire",
    'Das Token hat keine Berechtigung',
    'The token lacks permission for this',
    'The owner has not granted this token the scope',
    'Der Besitzer hat dem Token keine Berechtigung erteilt',
    'De token van de eigenaar heeft geen machtiging',
  ])('and not of the token: %s', (text) => expect(causes(text)).toContain('insufficient-scope'));
});
