import type { CopyStep } from '@/lib/capture/copying/page-copy';
import { blockElements, cellElements } from '@/lib/capture/dom/element-kinds';

const empty = new Set('area base br col embed hr img input link meta source track wbr'.split(' '));
const plainTag = /^[a-z][a-z\d-]{0,60}$/;

const escaped = (text: string) =>
  text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');

function beginning(tag: string, attributes: readonly string[]): string {
  let markup = `<${tag}`;
  for (let at = 0; at < attributes.length; at += 2) {
    const value = attributes[at + 1] ?? '';
    markup += ` ${attributes[at]}`;
    if (value) markup += `="${escaped(value).replace(/"/g, '&quot;')}"`;
  }
  return `${markup}>`;
}

/** A page as HTML. Nothing in it can run: no scripts but data, no code in attributes. */
export function pageMarkup(steps: readonly CopyStep[]): string {
  const open: string[] = [];
  let markup = '<!doctype html>\n';
  for (const step of steps) {
    if (typeof step === 'string')
      markup += open.at(-1) === 'script' ? step.replace(/<\//g, '<\\/') : escaped(step);
    else if (step === 0) {
      const tag = open.pop() ?? 'span';
      if (!empty.has(tag)) markup += `</${tag}>`;
    } else {
      const [written, ...attributes] = step;
      const tag = plainTag.test(written) ? written : 'span';
      open.push(tag);
      markup += beginning(tag, attributes);
    }
  }
  return `${markup}\n`;
}

/** What a page says, to be looked over: a line for each block, no markup. */
export function pageText(steps: readonly CopyStep[]): string {
  const open: string[] = [];
  let text = '';
  for (const step of steps) {
    if (typeof step === 'string') {
      if (open.at(-1) !== 'script') text += step.replace(/\s+/g, ' ');
      continue;
    }
    const tag = step === 0 ? (open.pop() ?? '') : step[0];
    if (step !== 0) open.push(tag);
    if (blockElements.has(tag) || tag === 'br' || tag === 'title') text += '\n';
    else if (cellElements.has(tag)) text += ' ';
  }
  return text
    .split('\n')
    .map((line) => line.replace(/ {2,}/g, ' ').trim())
    .filter(Boolean)
    .join('\n');
}
