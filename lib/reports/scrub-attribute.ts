import {
  cardProperties,
  classicProperties,
  classicRoots,
  relations,
  roots,
} from '@/lib/capture/microformats/class-names';
import { decodeCloudflareEmail } from '@/lib/capture/visible/protected-email';
import { addressAttributes, markupWords, namingAttributes, termAttributes } from './markup-words';
import { scrubJson } from './scrub-json';
import type { Scrubber } from './scrubber';

const term =
  /^(?:[a-z][\w-]{0,20}:)?[A-Za-z][\w-]{0,40}$|^[a-z]{1,20}\/[a-z.+-]{1,40};?$|^\d{1,4}$|^display:$/;
const language = /^[a-z]{2,3}(?:[-_][a-z\d]{1,8}){0,3}$/i;
const namesOfParts =
  /^data-(?:testid|test|qa|test-id|field|item-id|icon|view-name|control-name|section|component|type)$/;
const protectedLink = /^(.{0,200}\/cdn-cgi\/l\/email-protection#)([0-9a-f]{6,400})$/i;
const ownClasses: ReadonlySet<string> = new Set([
  ...roots,
  ...classicRoots.keys(),
  ...classicProperties.keys(),
  ...relations.keys(),
]);

function isMicroformat(name: string): boolean {
  return ownClasses.has(name) || cardProperties.has(name.replace(/^(?:p|u|dt|e)-/, ''));
}

/** The name that an author gave to a part: its words are replaced but for the usual ones. */
export function scrubName(name: string, scrubber: Scrubber): string {
  if (isMicroformat(name)) return name;
  return scrubber.plain(name, /\p{Lu}?\p{Ll}+|\p{Lu}+|\p{Lo}+|\d+/gu, (part) =>
    markupWords.has(part.toLowerCase()),
  );
}

/** Cloudflare's encoding, with a key of its own: https://developers.cloudflare.com/waf/tools/scrape-shield/email-address-obfuscation/ */
function encodeEmail(email: string): string {
  const key = 0x2a;
  const bytes = [...new TextEncoder().encode(email)].map((byte) => byte ^ key);
  return [key, ...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

function reprotected(hex: string, scrubber: Scrubber): string {
  const email = decodeCloudflareEmail(hex);
  return email ? encodeEmail(scrubber.email(email)) : '';
}

function scrubAddress(value: string, scrubber: Scrubber): string {
  const [, link, hex] = protectedLink.exec(value) ?? [];
  if (link && hex) return `/cdn-cgi/l/email-protection#${reprotected(hex, scrubber)}`;
  return scrubber.url(value);
}

function scrubTerms(value: string, scrubber: Scrubber): string {
  return value
    .split(/\s+/)
    .map((each) => {
      if (term.test(each) || !each) return each;
      return each.includes('/') ? scrubber.url(each) : scrubName(each, scrubber);
    })
    .join(' ');
}

/** Whether people read what stands in an attribute, as far as its name tells. */
export function isSpokenAttribute(name: string): boolean {
  return /^(?:alt|title|content|aria-label|placeholder|label|summary|value)$/.test(name);
}

/**
 * The value of an attribute with invented text. Terms of vocabularies stay, names of parts become
 * other names, the same each time; addresses, JSON and texts are replaced as such.
 */
export function scrubAttribute(
  tag: string,
  name: string,
  value: string,
  scrubber: Scrubber,
): string {
  if (!value) return value;
  if (name === 'lang' || name === 'hreflang') return language.test(value) ? value : '';
  if (termAttributes.has(name) || (name === 'name' && tag === 'meta'))
    return scrubTerms(value, scrubber);
  if (namingAttributes.has(name) || namesOfParts.test(name))
    return value.replace(/\S+/g, (each) => scrubName(each, scrubber));
  if (addressAttributes.has(name))
    return name === 'itemtype' || name === 'vocab'
      ? value.replace(/\S+/g, (each) => scrubber.url(each))
      : scrubAddress(value, scrubber);
  if (name === 'data-cfemail') return reprotected(value, scrubber);
  const start = value.trimStart();
  if (/^(?:\{|\[\s*[{"[])/.test(start)) return scrubJson(value, scrubber);
  if (/^(?:(?:https?:)?\/\/|mailto:|tel:|\/\S*$)/i.test(start)) return scrubber.url(start);
  return scrubber.text(value);
}
