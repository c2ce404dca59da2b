import { isFreeMailDomain } from '@/lib/domain/normalize/email';
import { findHostKind } from '@/lib/domain/normalize/known-hosts';
import { registrableDomain } from '@/lib/domain/normalize/web-domain';
import { addressWords } from './markup-words';
import type { NumberMap } from './number-map';
import type { WordMap } from './word-map';

/** Hosts of vocabularies, which name what a value is. */
const vocabularyHosts =
  /^(?:www\.)?(?:schema\.org|w3\.org|ogp\.me|purl\.org|gmpg\.org|microformats\.org|xmlns\.com|rdfs\.org|data-vocabulary\.org|rdf\.data-vocabulary\.org)$/;
const parts = /^([a-z][a-z0-9+.-]{0,30}:)?(\/\/[^/?#]*)?([^?#]*)(\?[^#]*)?(#.*)?$/is;
const longest = 2048;

export function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

interface Maps {
  words: WordMap;
  numbers: NumberMap;
  /** What is said in an address is replaced as everywhere. */
  text(text: string): string;
}

/** Invented addresses in place of a page's: hosts, e-mails, paths, all by the words they are made of. */
export class AddressMap {
  private readonly domains = new Map<string, string>();
  private readonly given = new Set<string>();
  private readonly own: string | undefined;

  constructor(
    pageUrl: string,
    private readonly maps: Maps,
  ) {
    this.own = URL.canParse(pageUrl) ? this.domainOf(new URL(pageUrl).hostname) : undefined;
  }

  /** An address in any of its forms: whole, of the site, a fragment, `mailto:`, `tel:`. */
  url(address: string): string {
    const trimmed = address.trim().slice(0, longest);
    const [, scheme = '', authority = '', path = '', query = '', fragment = ''] =
      parts.exec(trimmed) ?? [];
    const name = scheme.toLowerCase();
    if (name === 'mailto:') return `mailto:${this.mailto(path)}`;
    if (/^(?:tel|fax|sms|smsto|callto|skype|viber|whatsapp):$/.test(name))
      return name + this.maps.text(decoded(path + query).replace(/^\/+/, ''));
    if (name === 'javascript:') return 'javascript:void(0)';
    if (name && !/^(?:https?|geo|maps|fb|urn):$/.test(name)) return '#';
    const host = authority
      .slice(2)
      .replace(/^[^@]*@/, '')
      .replace(/:\d*$/, '')
      .toLowerCase();
    if (vocabularyHosts.test(host) && /^[\w/.-]{0,60}$/.test(path) && !query)
      return scheme + authority + path + (/^#\w{0,40}$/.test(fragment) ? fragment : '');
    const shown = authority ? `//${this.host(host)}` : '';
    return scheme + shown + this.path(path) + this.query(query) + this.fragment(fragment);
  }

  email(address: string): string {
    const at = address.lastIndexOf('@');
    const domain = address.slice(at + 1).toLowerCase();
    const mail = isFreeMailDomain(domain) ? 'mail.example' : this.host(domain, false);
    return `${this.pieces(address.slice(0, at))}@${mail}`;
  }

  /** `keepsKnown`: a network or a directory that everybody knows stays; not where somebody writes from it. */
  host(host: string, keepsKnown = true): string {
    const plain = host.toLowerCase().replace(/\.$/, '');
    if (!plain || /^(?:localhost|[\d.]+|\[.*)$/.test(plain)) return plain ? 'site.test' : '';
    if (vocabularyHosts.test(plain)) return plain;
    if (keepsKnown && findHostKind(plain)) return plain;
    const domain = this.domainOf(plain);
    const below = plain.slice(0, Math.max(0, plain.length - domain.length)).replace(/\.$/, '');
    const mapped = this.domain(domain);
    return below ? `${this.pieces(below)}.${mapped}` : mapped;
  }

  private domainOf(host: string): string {
    return registrableDomain(host) ?? host.split('.').slice(-2).join('.');
  }

  private domain(domain: string): string {
    const before = this.domains.get(domain);
    if (before !== undefined) return before;
    const label = domain.split('.')[0] ?? '';
    const spoken = /^[a-z\d-]+$/.test(label) && this.isSpoken(label);
    const said = spoken ? this.pieces(label) : label;
    // Made of known words alone it would be the same site.
    let name = said === label ? this.numbered(domain) : said;
    if (this.given.has(name)) name += `-${this.domains.size + 1}`;
    this.given.add(name);
    const mapped = `${name}.test`;
    this.domains.set(domain, mapped);
    return mapped;
  }

  private numbered(domain: string): string {
    return domain === this.own ? 'site' : `other-${this.domains.size + 1}`;
  }

  private isSpoken(label: string): boolean {
    const runs = label.match(/[a-z]{4,}/g) ?? [];
    return runs.some((run) => this.maps.words.isSpoken(run));
  }

  /** Letters and digits, each by their maps; what is between them stays. */
  private pieces(text: string): string {
    return text.replace(/\p{L}[\p{L}\p{M}]*|\d+/gu, (piece) => {
      if (/^\d/.test(piece)) return this.maps.numbers.linked(piece);
      return addressWords.has(piece.toLowerCase()) ? piece : this.maps.words.joined(piece);
    });
  }

  private mailto(path: string): string {
    return decoded(path)
      .split(/[,;]/)
      .map((each) => (each.includes('@') ? this.email(each.trim()) : this.maps.text(each)))
      .join(',');
  }

  private path(path: string): string {
    return path
      .split('/')
      .map((segment) => {
        const plain = decoded(segment);
        const mapped = this.segment(plain);
        return plain === segment ? mapped : encodeURIComponent(mapped);
      })
      .join('/');
  }

  private segment(segment: string): string {
    if (segment.includes('@')) return this.maps.text(segment);
    return this.pieces(segment);
  }

  private query(query: string): string {
    if (query.length < 2) return query;
    const pairs = query.slice(1, 500).split('&').slice(0, 12);
    const mapped = pairs.map((pair) => {
      const [name = '', ...value] = pair.split('=');
      const key = this.pieces(decoded(name)).replace(/[^\w.[\]-]/g, '');
      if (value.length === 0) return key;
      const plain = decoded(value.join('=').replace(/\+/g, ' '));
      const said = /^(?:https?:)?\/\//i.test(plain)
        ? this.url(plain)
        : /^\d+$/.test(plain)
          ? this.maps.numbers.linked(plain)
          : this.maps.text(plain);
      return `${key}=${encodeURIComponent(said)}`;
    });
    return `?${mapped.join('&')}`;
  }

  private fragment(fragment: string): string {
    return fragment.length < 2 ? fragment : `#${this.pieces(decoded(fragment.slice(1, 200)))}`;
  }
}
