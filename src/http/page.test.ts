import { describe, expect, test } from 'vitest';
import { pageBlocks } from './page.ts';

/** What a page says beside its frame. */
const said = (page: string) =>
  pageBlocks(page)
    .filter((block) => !block.furniture)
    .map(({ text }) => text);

describe('the frame of a page', () => {
  test.each([
    ['a consent box by its mark', '<div id="cmp"><p>Your consent ends in May.</p></div><h1>403</h1>'],
    ['a consent box of a product', '<div class="onetrust-pc-dark"><p>Blocked countries</p></div><h1>403</h1>'],
    ['a cookie bar', '<section class="site cookie_bar">Access to your data is limited.</section><h1>403</h1>'],
    [
      'words about cookies without any mark',
      '<div>We use cookies. Your choice expires after a year.</div><h1>403</h1>',
    ],
    ['words about cookies in German', '<p>Diese Seite verwendet technisch notwendige Cookies.</p><h1>403</h1>'],
    ['a menu in a list', '<ul class="menu"><li>Account locked? Ask here</ul><h1>403</h1>'],
    ['a side bar', '<div class="sidebar"><p>Rate limits explained</p></div><h1>403</h1>'],
  ])('%s', (_title, page) => expect(said(page)).toEqual(['403']));

  test('a link that stands alone behind a sentence', () => {
    expect(said('<p>Access denied. <a href="/l">Restrictions by country</a></p>')).toEqual(['Access denied.']);
  });
});

describe('what a page says itself', () => {
  test.each([
    ['a browser without cookies', 'This site uses cookies. Enable them to go on.'],
    ['a refusal that names cookies', 'We use cookies to protect this site; your request was blocked.'],
    ['a check of the browser', 'Cookies are needed to show that you are no robot.'],
  ])('%s', (_title, text) => expect(said(`<p>${text}</p>`)).toEqual([text]));

  test.each([
    ['Your session ended. <a href="/l">Log in</a> to go on.', ['Your session ended.', 'Log in to go on.']],
    ['See <a href="/l">who may read this</a>.', ['See who may read this.']],
    ['You need <a href="/r">another role</a>', ['You need another role']],
  ])('a sentence with a link: %s', (page, expected) => expect(said(`<p>${page}</p>`)).toEqual(expected));

  test.each(['footer-note', 'message', 'menu-card-denied', 'recompose'])('a box called %s', (name) => {
    expect(said(`<div class="${name}">Access denied</div>`)).toEqual(['Access denied']);
  });
});
