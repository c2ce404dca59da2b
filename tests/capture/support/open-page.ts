import { Window } from 'happy-dom';

/** A document with a window of its own, at an address, with its scripts off; as the reader meets it. */
export function openPage(html: string, url = 'https://www.example.com/'): Document {
  const window = new Window({ url, settings: { enableJavaScriptEvaluation: false } });
  window.document.write(html);
  // What browsers have in their own style sheet and happy-dom has not.
  const style = window.document.createElement('style');
  style.textContent = '[hidden] { display: none }';
  window.document.head.append(style);
  return window.document as unknown as Document;
}
