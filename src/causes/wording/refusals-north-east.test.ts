import { describe, expect, it } from 'vitest';
import { hear } from './hearing.ts';
import { type Labelled, plainest, rows } from './testdata/plainest.ts';

const northEast: Readonly<Record<string, Labelled>> = {
  German: {
    'insufficient-permission': [
      'Du darfst dieses Projekt nicht löschen.',
      'Sie sind nicht berechtigt, API-Schlüssel zu erstellen.',
      'Nur der Eigentümer kann Mitglieder einladen.',
    ],
    'resource-state': ['Der Beitrag kann nicht mehr bearbeitet werden.'],
    'account-disabled': ['Ihr Kundenkonto wurde vorübergehend deaktiviert.'],
    nothing: ['Kein Zugriff', 'Bitte warten Sie 5 Sekunden'],
  },
  Dutch: {
    'insufficient-permission': [
      'Je mag dit project niet verwijderen.',
      'Alleen de eigenaar kan leden uitnodigen.',
      'Je bent geen lid van deze groep.',
    ],
    'resource-state': ['Het bericht kan niet meer worden bewerkt.'],
    'account-disabled': ['Je e-mailadres is nog niet bevestigd.'],
    nothing: ['Geen toegang'],
  },
  Russian: {
    'insufficient-permission': ['Вы не можете удалить этот проект.', 'Только владелец может приглашать участников.'],
    'resource-state': ['Заказ не может быть изменён.'],
    'csrf-rejected': ['Неверный токен CSRF'],
    'invalid-credentials': ['Неверный логин или пароль'],
    nothing: ['Пожалуйста, подождите 5 секунд'],
  },
  Polish: {
    'insufficient-permission': ['Nie możesz usunąć tego projektu.', 'Nie jesteś członkiem tej grupy.'],
    'resource-state': ['Komentarz nie może zostać usunięty.'],
    'account-disabled': ['Twoje konto nie zostało jeszcze potwierdzone.'],
    nothing: ['Brak dostępu'],
  },
};

describe('refusals in the languages of the north and east', () => {
  for (const [language, labelled] of Object.entries(northEast))
    it.each(rows(labelled))(`${language}: "%s" means %s`, (sentence, cause) => {
      expect(plainest(hear(sentence))).toBe(cause);
    });
});
