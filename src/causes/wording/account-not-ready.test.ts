import { describe, expect, it } from 'vitest';
import { hear } from './hearing.ts';

const heard = (text: string) => hear(text)[0]?.cause ?? 'nothing';

describe('an account that is not ready yet', () => {
  it.each([
    'Votre compte n’a pas encore été activé',
    "Votre compte n'est toujours pas vérifié",
    "Votre adresse e-mail n'a pas été confirmée",
    'Veuillez confirmer votre adresse e-mail',
    'Su cuenta todavía no está verificada',
    'Debes verificar tu correo electrónico antes de continuar',
    'La cuenta aún no ha sido aprobada',
    'Bitte bestätige zuerst deine E-Mail-Adresse',
    'Ihr Konto ist noch nicht freigegeben',
    'Sie müssen Ihre E-Mail-Adresse erst verifizieren',
    "L'account non è stato ancora verificato",
    'Devi verificare il tuo indirizzo email',
    'A sua conta ainda não está confirmada',
    'Você precisa verificar seu e-mail',
    'Uw account is nog niet geverifieerd',
    'U moet uw e-mailadres eerst bevestigen',
  ])('is known in: %s', (text) => expect(heard(text)).toBe('account-disabled'));
});

describe('something else that is not switched on', () => {
  it.each([
    ["La fonctionnalité n'est pas activée pour votre compte", 'not-entitled'],
    ["Votre abonnement n'est pas encore activé", 'not-entitled'],
    ['Die Schnittstelle ist für Ihr Konto nicht freigeschaltet', 'not-entitled'],
    ['El módulo no está habilitado para su cuenta', 'not-entitled'],
    ['Il modulo non è attivo per il tuo account', 'not-entitled'],
    ['O módulo não está disponível para sua conta', 'not-entitled'],
    ['De module is niet ingeschakeld voor uw account', 'not-entitled'],
    ['Exports have not been activated for your account', 'not-entitled'],
  ])('is not the account: %s', (text, cause) => expect(heard(text)).toBe(cause));

  it.each([
    "Le jeton n'est pas encore valide",
    'Ihr Token ist noch nicht gültig',
    'Tu pedido no ha sido confirmado',
    'Die Bestellung ist noch nicht bestätigt',
    'Il pagamento non è stato confermato',
  ])('leaves the account out of it: %s', (text) => expect(heard(text)).not.toBe('account-disabled'));
});

describe('a key that is bound to a place', () => {
  it.each([
    ['API key does not allow access from this IP', 'ip-blocked'],
    ['The key is not permitted for this network', 'ip-blocked'],
    ['This token is not valid from your IP address', 'ip-blocked'],
    ['This key does not allow requests from this referrer', 'origin-rejected'],
    ['The key is not authorized for this domain', 'origin-rejected'],
    ['The license key is not valid in your country', 'geo-blocked'],
  ])('names the place: %s', (text, cause) => expect(heard(text)).toBe(cause));

  it.each([
    ['API key does not allow access to this endpoint'],
    ['The user is not allowed for this site'],
    ['This method is not allowed for this host'],
  ])('names no place: %s', (text) => expect(heard(text)).not.toMatch(/ip-blocked|origin|geo/));
});
