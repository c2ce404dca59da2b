import { describe, expect, it } from 'vitest';
import {
  attribute,
  childElements,
  lastText,
  localName,
  parentElementOf,
  query,
  queryAll,
  rawText,
} from '@/lib/capture/dom/node-access';
import { openPage } from '../support/open-page';

const members = ['parentElement', 'localName', 'textContent', 'firstElementChild', 'closest'];

/** Browsers let fields replace members of their form; happy-dom does not, so it is done here. */
function clobberedForm(): { document: Document; form: Element } {
  const fields = members.map((name) => `<input name="${name}">`).join('');
  const document = openPage(`<body><form lang="cs">${fields}text</form></body>`);
  const form = document.forms[0];
  if (!form) throw new Error('no form');
  for (const [at, name] of members.entries())
    Object.defineProperty(form, name, { value: form.elements[at] });
  Object.defineProperty(document, 'querySelectorAll', { value: form.elements[0] });
  return { document, form };
}

describe('node access', () => {
  it('is not misled by form fields and images named like members', () => {
    const { document, form } = clobberedForm();
    expect(localName(form)).toBe('form');
    expect(attribute(form, 'lang')).toBe('cs');
    const parent = parentElementOf(form);
    expect(parent && localName(parent)).toBe('body');
    expect(rawText(form)).toBe('text');
    expect(childElements(form)).toHaveLength(members.length);
    expect(queryAll(document, 'input')).toHaveLength(members.length);
  });

  it('says undefined for what is not there', () => {
    const document = openPage('<p>a</p>');
    const [paragraph] = queryAll(document, 'p');
    expect(paragraph && attribute(paragraph, 'class')).toBeUndefined();
    expect(query(document, 'h1')).toBeUndefined();
  });

  it('finds the last text below a node', () => {
    const last = (html: string) => {
      const element = query(openPage(`<body>${html}<p>after</p></body>`), 'div');
      return element && lastText(element);
    };
    expect(last('<div><b>Firmy</b> › <i>Brázda <u>Brno</u></i> <b> </b>› </div>')).toBe('Brno');
    expect(last('<div><i></i> <b> </b></div>')).toBe('');
    expect(last('<div></div>')).toBe('');
    expect(last(`<div>first${'<i></i>'.repeat(1000)}</div>`)).toBe('');
  });
});
