import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import parsePhoneNumber from 'libphonenumber-js/max';
import { stdnum } from 'stdnum';
import { describe, expect, it } from 'vitest';
import type { DemoAddress, DemoPage, DemoPhone, DemoRecord } from './demo-page';
import { demoTruth } from './truth';

const siteRoot = fileURLToPath(new URL('./site', import.meta.url));

function fileOf(page: DemoPage): string | undefined {
  const url = new URL(page.url);
  const folder = join(siteRoot, url.hostname);
  const exact = join(folder, url.pathname);
  const candidates = url.pathname.endsWith('/') ? [join(exact, 'index.html')] : [exact];
  if (page.status === 404) candidates.push(join(folder, '404.html'));
  else candidates.push(join(folder, '200.html'));
  return candidates.find((file) => existsSync(file));
}

const escapes: Record<string, string> = { nbsp: ' ', amp: '&', lt: '<', gt: '>', quot: '"' };

/** The page's source without tags' punctuation: entities resolved, written-around e-mails restored. */
function sourceOf(page: DemoPage): string {
  return readFileSync(fileOf(page) ?? '', 'utf8')
    .replace(/&(nbsp|amp|lt|gt|quot);/g, (_, name: string) => escapes[name] ?? '')
    .replace(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)))
    .replace(/\s*[([](?:zavináč|kukac|at)[)\]]\s*/g, '@')
    .replace(/\s*\[dot\]\s*/g, '.')
    .replace(/\u200b/g, '')
    .replace(/<[^>]{0,20}>/g, ' ')
    .normalize('NFC');
}

const folded = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
const withoutSeparators = (text: string): string => text.replace(/[\s().\-–‑/]/g, '');

function phonesOf(record: DemoRecord): DemoPhone[] {
  return [...record.phones, ...record.people.flatMap((person) => person.phones)];
}

function emailsOf(record: DemoRecord): string[] {
  return [...record.emails, ...record.people.flatMap((person) => person.emails)];
}

function addressParts(address: DemoAddress): string[] {
  return [address.street, address.locality, address.postalCode].filter(
    (part) => part !== undefined,
  );
}

function textsOf(record: DemoRecord): string[] {
  return [
    record.name,
    record.jobTitle,
    record.headline,
    record.organization,
    record.industry,
    ...[record.address, ...(record.branches ?? [])].flatMap((a) => (a ? addressParts(a) : [])),
    ...record.registrationNumbers.map((number) => number.value.replace(/^RO(?=\d)/, '')),
    ...record.people.flatMap((person) => [person.name, person.jobTitle]),
  ].filter((text) => text !== undefined);
}

/** Host and path without scheme; the page's own address counts as shown. */
function bareAddress(address: string): string {
  return address.replace(/^https?:\/\/(www\.)?/, '').replace(/\/$/, '');
}

const kindsByType: Record<string, DemoPhone['kind']> = { FIXED_LINE: 'landline', MOBILE: 'mobile' };

describe.each(demoTruth.map((page) => [page.url, page] as const))('%s', (_, page) => {
  it('exists', () => expect(fileOf(page)).toBeDefined());

  if (page.view === 'unreadable') return;

  it('has its language and title', () => {
    const source = sourceOf(page);
    expect(readFileSync(fileOf(page) ?? '', 'utf8')).toMatch(
      new RegExp(`<html lang="${page.language}"`),
    );
    const written = folded(source);
    for (const part of page.title.split(' – ')) expect(written).toContain(folded(part));
  });

  it('shows every value', () => {
    const source = sourceOf(page);
    const letters = folded(source);
    const digits = withoutSeparators(source);
    const shown = `${source} ${page.url}`.toLowerCase();
    for (const record of page.records) {
      for (const text of textsOf(record)) expect(letters, text).toContain(folded(text));
      for (const { e164, extension, kind } of phonesOf(record)) {
        const national = parsePhoneNumber(e164)?.nationalNumber ?? 'not a number';
        expect(digits, e164).toContain(national);
        const before = digits.slice(0, digits.indexOf(national)).slice(-40);
        if (kind === 'fax') expect(before, e164).toMatch(/fax|факс/i);
        else expect(before, e164).not.toMatch(/(?:fax|факс)[^\p{L}]{0,6}$/iu);
        if (extension !== undefined) expect(source).toContain(`ext. ${extension}`);
      }
      for (const email of emailsOf(record)) expect(shown).toContain(email);
      const addresses = [record.website, record.detailUrl, ...record.socialProfiles];
      for (const address of addresses) {
        if (address === undefined) continue;
        const path = bareAddress(address);
        const onThisHost = path.replace(/^linkedin\.test|^katalog\.firmy-demo\.test/, '');
        expect(shown.includes(path) || shown.includes(onThisHost), address).toBe(true);
      }
    }
    for (const text of page.mustNotTake) expect(letters, text).toContain(folded(text));
  });
});

describe('the truth', () => {
  const records = demoTruth.flatMap((page) => page.records);

  it('names valid phones of the right kind', () => {
    for (const { e164, kind } of records.flatMap(phonesOf)) {
      const parsed = parsePhoneNumber(e164);
      expect(parsed?.isValid(), e164).toBe(true);
      if (kind !== 'fax')
        expect(kindsByType[parsed?.getType() ?? ''] ?? 'unknown', e164).toBe(kind);
    }
  });

  it('names registration numbers whose checksums hold', () => {
    const checks: Record<string, (value: string) => boolean | undefined> = {
      'CZ-ICO': (v) => stdnum.CZ?.dic?.validate(v).isValid,
      'CZ-DIC': (v) => stdnum.CZ?.dic?.validate(v).isValid,
      'EE-REG': (v) => stdnum.EE?.registrikood?.validate(v).isValid,
      'EE-KMKR': (v) => stdnum.EE?.kmkr?.validate(v).isValid,
      'HU-ANUM': (v) => stdnum.HU?.anum?.validate(v.slice(0, 8)).isValid,
      'RO-CUI': (v) => stdnum.RO?.cui?.validate(v).isValid,
      'RO-RC': (v) => stdnum.RO?.onrc?.validate(v).isValid,
      'RU-INN': (v) => stdnum.RU?.inn?.validate(v).isValid,
      'RU-OGRN': (v) => Number(BigInt(v.slice(0, 12)) % 11n) % 10 === Number(v[12]),
      'EU-VAT-DE': (v) => stdnum.DE?.vat?.validate(v).isValid,
      'GB-VAT': (v) => stdnum.GB?.vat?.validate(v).isValid,
      'HU-CJ': (v) => /^\d{2}-\d{2}-\d{6}$/.test(v),
      'RU-KPP': (v) => /^\d{4}[\dA-Z]{2}\d{3}$/.test(v),
      'DE-HRB': (v) => /^HRB \d{1,6}( [A-Z])?$/.test(v),
      'GB-CRN': (v) => /^\d{8}$/.test(v),
    };
    const numbers = records.flatMap((record) => record.registrationNumbers);
    expect(new Set(numbers.map((number) => number.scheme))).toEqual(new Set(Object.keys(checks)));
    for (const { scheme, value, valid } of numbers) {
      expect(checks[scheme]?.(value), `${scheme} ${value}`).toBe(valid);
    }
  });

  it('has forty entries in the directory and ten people in the search', () => {
    const lists = demoTruth.filter((page) => page.view === 'list');
    expect(lists.map((page) => page.records.length)).toEqual([40, 10]);
    for (const page of lists) {
      expect(new Set(page.records.map((record) => record.detailUrl)).size).toBe(
        page.records.length,
      );
    }
  });

  it('gives each page once, and the start page links to every featured one', () => {
    expect(new Set(demoTruth.map((page) => page.url)).size).toBe(demoTruth.length);
    const start = readFileSync(join(siteRoot, 'demo.test/index.html'), 'utf8');
    for (const page of demoTruth.filter((one) => one.featured)) {
      expect(start).toContain(`href="${page.url.replaceAll('&', '&amp;')}"`);
    }
  });
});

describe('the site', () => {
  const files = readdirSync(siteRoot, { recursive: true, encoding: 'utf8' }).filter((name) =>
    /\.(html|css|svg)$/.test(name),
  );

  it.each(files)('%s loads nothing from elsewhere and names no real mailbox', (name) => {
    const text = readFileSync(join(siteRoot, name), 'utf8');
    const loaded = [
      ...text.matchAll(/<(?:img|script|iframe|source|embed|video|audio)\b[^>]*?\ssrc="([^"]*)"/g),
      ...text.matchAll(/<link\b[^>]*?rel="(?:stylesheet|icon|preload)"[^>]*?href="([^"]*)"/g),
      ...text.matchAll(/url\(([^)]*)\)|@import\s+["']([^"']+)/g),
    ].map((match) => match[1] ?? match[2] ?? '');
    for (const address of loaded) {
      const host = new URL(address, 'http://demo.test/').hostname;
      expect(host === '' || host.endsWith('.test'), address).toBe(true);
      if (address.startsWith('/')) {
        const folder = join(siteRoot, name.split('/')[0] ?? '');
        expect(existsSync(join(folder, address)), address).toBe(true);
      }
    }
    for (const [mailbox] of text.matchAll(/[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,4}/g)) {
      if (mailbox.endsWith('.')) continue;
      expect(mailbox.toLowerCase(), dirname(name)).toMatch(/\.test$|\.c$/);
    }
  });

  it('links only to pages that exist or are meant to be missing', () => {
    const missing = files
      .filter((name) => name.startsWith('demo.test') || name.startsWith('katalog'))
      .filter((name) => name.endsWith('.html'))
      .flatMap((name) => {
        const folder = join(siteRoot, name.split('/')[0] ?? '');
        const text = readFileSync(join(siteRoot, name), 'utf8');
        return [...text.matchAll(/href="(\/[^"?#]*)/g)]
          .map((match) => match[1] ?? '')
          .filter((path) => !existsSync(join(folder, path)));
      });
    expect(missing).toEqual([]);
  });
});
