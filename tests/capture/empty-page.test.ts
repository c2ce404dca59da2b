import { describe, expect, it } from 'vitest';
import { isEmptyPage } from '@/lib/capture/empty-page';
import { createPageContext } from '@/lib/capture/page-context';
import { openPage } from './support/open-page';

const isEmpty = (html: string) =>
  isEmptyPage(createPageContext(openPage(html), 'https://a.example/x'));
const text = (words: number) => `<p>${'slovo '.repeat(words)}</p>`;
const login = '<form><input name="user"><input type="password"><button>Přihlásit</button></form>';

describe('isEmptyPage', () => {
  it.each([
    ['an error page by its title', `<title>404 Not Found</title><h1>Not Found</h1>${text(20)}`],
    [
      'an error page by its heading',
      `<title>Katalog</title><h1>Stránka nenalezena</h1>${text(20)}`,
    ],
    ['an error page in Russian', '<title>Страница не найдена | Каталог</title>'],
    ['a challenge', '<title>Just a moment...</title><form id="challenge-form"></form>'],
    [
      'a challenge to type an answer to',
      `<title>Katalog</title><iframe src="https://captcha.example/captcha"></iframe><input>${text(30)}`,
    ],
    ['a log-in wall', `<title>Katalog</title><main>${login}${text(20)}</main>`],
  ])('is true of %s', (_, html) => {
    expect(isEmpty(html)).toBe(true);
  });

  it.each([
    ['a company page', `<title>Kovárna</title><h1>Kovárna</h1>${text(5)}`],
    ['a company of that name', `<title>404 Not Found s.r.o.</title><h1>404</h1>${text(900)}`],
    [
      'a page with a log-in box in its header',
      `<title>Firma</title><header>${login}</header>${text(5)}`,
    ],
    ['a page with a log-in box and much text', `<title>Firma</title>${login}${text(500)}`],
    [
      'a contact page with a log-in box',
      `<title>Firma</title>${login}<a href="tel:+420541000001">541 000 001</a>`,
    ],
    [
      'a form to write by that a captcha guards',
      `<title>Kovárna</title><iframe src="https://captcha.example/captcha"></iframe><form>
        <input name="name"><input type="email"></form>${text(30)}`,
    ],
    ['a page whose log-in box is hidden', `<title>F</title><div hidden>${login}</div>${text(5)}`],
  ])('is false of %s', (_, html) => {
    expect(isEmpty(html)).toBe(false);
  });
});
