import type { Vendor } from '../engine/vendor.ts';

/** Redmine: its own refusals, from its documentation and source. */
export const redmine: Vendor = {
  id: 'redmine',
  name: 'Redmine',
  layer: 'framework',
  marks: [],
  denials: [
    {
      when: {
        status: [200, 401],
        body: ['<div class="flash error" id="flash_error">'],
        text: [
          'Invalid user or password',
          'Benutzer oder Passwort ist ungültig.',
          'Identifiant ou mot de passe invalide.',
          'Usuario o contraseña inválido.',
          'Nome utente o password non validi.',
          'Utilizador ou palavra-chave inválidos.',
          'Usuário ou senha inválido.',
          'Incorrecte gebruikersnaam of wachtwoord',
          'Nieprawidłowy użytkownik lub hasło',
          'Неправильное имя пользователя или пароль',
          'ユーザー名もしくはパスワードが無効です',
          '잘못된 계정 또는 비밀번호',
          '无效的用户名或密码',
          '帳戶或密碼不正確',
          'Geçersiz kullanıcı ya da parola',
          'Chybné jméno nebo heslo',
          'Fel användarnamn eller lösenord',
          "Неправильне ім'я користувача або пароль.",
        ],
      },
      cause: 'invalid-credentials',
      says: 'name and password do not belong together.',
      confidence: 'certain',
      source: 'https://github.com/redmine/redmine/blob/HEAD/config/locales/en.yml',
      sample: `HTTP/1.1 200 OK
Content-Type: text/html; charset=utf-8

<div class="flash error" id="flash_error">Invalid user or password</div>`,
    },
    {
      when: { status: 403, text: ["The project you're trying to access has been archived."] },
      cause: 'resource-state',
      says: 'the project is archived.',
      confidence: 'certain',
      source: 'https://github.com/redmine/redmine/blob/HEAD/config/locales/en.yml',
      sample: `HTTP/1.1 403 Forbidden
Content-Type: text/html; charset=utf-8

<h2>403</h2><p id="errorExplanation">The project you're trying to access has been archived.</p>`,
    },
    {
      when: { status: 403, body: '<p id="errorExplanation">', text: ['You are not authorized to access this page.'] },
      cause: 'insufficient-permission',
      says: 'the role of the user does not allow this.',
      confidence: 'certain',
      source: 'https://github.com/redmine/redmine/blob/HEAD/config/locales/en.yml',
      sample: `HTTP/1.1 403 Forbidden
Content-Type: text/html; charset=utf-8

<h2>403</h2><p id="errorExplanation">You are not authorized to access this page.</p>`,
    },
  ],
};
