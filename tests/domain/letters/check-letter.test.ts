import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkLetter, type FindingRule, mostWords } from '@/lib/domain/letters/check-letter';
import { checkedLanguages } from '@/lib/domain/letters/check-words';
import { plainForm } from '@/lib/domain/letters/plain-form';
import { inventedSender } from '../../support/invented-sender';

const good = {
  en: 'Dear Jana Brázdová,\n\nYour offers go out in one day instead of three.',
  cs: 'Dobrý den, paní Brázdová,\n\nnabídky odešlete za jeden den místo tří.',
  de: 'Sehr geehrte Frau Brázdová,\n\nIhre Angebote gehen in einem Tag statt in drei hinaus.',
};
const subjects = { en: 'New hall in Brno', cs: 'Nová hala v Brně', de: 'Neue Halle in Brno' };
type Language = keyof typeof good;
const check = (language: Language, body: string, subject: string = subjects[language]) =>
  checkLetter({ subject, body }, { language, sender: inventedSender });
const behind = (language: Language, more: string) =>
  check(language, `${good[language]}\n\n${more}`);

/** Sentences that fail, by rule, behind a good beginning. */
const failing: [Language, FindingRule, string, string][] = [
  ['en', 'how-are-you', 'How are you?', 'How are you'],
  ['en', 'how-are-you', 'I hope this email finds you well.', 'I hope this email finds you'],
  [
    'en',
    'praises-oneself',
    'Our firm is the leading European supplier.',
    'leading European supplier',
  ],
  ['en', 'praises-oneself', 'With 30 years of experience.', 'years of experience'],
  [
    'en',
    'lists-big-names',
    'Our clients include Alfa Motors, Beta Steel and Gama.',
    'clients include Alfa Motors, Beta Steel and Gama',
  ],
  ['en', 'lists-big-names', 'Trusted by Alfa, Beta, Gama.', 'Trusted by Alfa, Beta, Gama'],
  ['en', 'asks-for-minutes', 'Could you spare me just 20 minutes?', 'spare me just 20 minutes'],
  ['en', 'asks-for-minutes', 'I suggest a twenty-minute call.', 'twenty-minute call'],
  ['en', 'asks-for-minutes', 'It takes 15 minutes of your time.', '15 minutes of your time'],
  ['en', 'if-questions-call', 'If you have any questions, call me.', 'If you have any questions'],
  ['en', 'if-questions-call', 'Don’t hesitate to call.', 'Don’t hesitate to'],
  ['cs', 'how-are-you', 'Jak se máte?', 'Jak se máte'],
  ['cs', 'how-are-you', 'Doufam, ze se vam dari.', 'Doufam, ze se vam dari'],
  ['cs', 'praises-oneself', 'Firma je předním českým dodavatelem.', 'předním českým dodavatelem'],
  ['cs', 'praises-oneself', 'Máme třicet let zkušeností.', 'let zkušeností'],
  [
    'cs',
    'lists-big-names',
    'Mezi naše zákazníky patří Alfa, Beta a Gama.',
    'Mezi naše zákazníky patří Alfa, Beta a Gama',
  ],
  ['cs', 'asks-for-minutes', 'Mohli byste mi věnovat 20 minut?', 'věnovat 20 minut'],
  ['cs', 'asks-for-minutes', 'Navrhuji 20minutovou schůzku.', '20minutovou schůzku'],
  ['cs', 'asks-for-minutes', 'Zabere to dvacet minut vašeho času.', 'dvacet minut vašeho času'],
  ['cs', 'if-questions-call', 'V případě dotazů mi zavolejte.', 'V případě dotazů'],
  ['cs', 'if-questions-call', 'Neváhejte se ozvat.', 'Neváhejte'],
  ['cs', 'if-questions-call', 'Jsem vám plně k dispozici.', 'Jsem vám plně k dispozici'],
  ['de', 'how-are-you', 'Wie geht es Ihnen?', 'Wie geht es Ihnen'],
  ['de', 'praises-oneself', 'Die Firma ist Marktführer.', 'Marktführer'],
  ['de', 'praises-oneself', 'Die Firma ist ein fuehrender Hersteller.', 'fuehrender Hersteller'],
  [
    'de',
    'lists-big-names',
    'Zu unseren Kunden gehören Alfa, Beta und Gama.',
    'Zu unseren Kunden gehören Alfa, Beta und Gama',
  ],
  ['de', 'asks-for-minutes', 'Schenken Sie mir 20 Minuten.', 'Schenken Sie mir 20 Minuten'],
  ['de', 'asks-for-minutes', 'Ein 20-minütiges Gespräch genügt.', '20-minütiges Gespräch'],
  ['de', 'if-questions-call', 'Bei Fragen rufen Sie an.', 'Bei Fragen'],
  [
    'de',
    'if-questions-call',
    'Gern stehe ich Ihnen jederzeit zur Verfügung.',
    'stehe ich Ihnen jederzeit zur Verfügung',
  ],
];

/** First sentences about the writer. */
const oneself: [Language, string][] = [
  ['en', 'We are a family firm that saves you 14 %.'],
  ['en', 'We’re the people who cut scrap.'],
  ['en', 'Our company saves you time.'],
  ['en', 'My name is Alice and I save you time.'],
  ['en', 'Let me introduce a way to save 14 %.'],
  ['en', 'At Northmill, we cut scrap by half.'],
  ['en', 'Northmill Tools cuts scrap by half.'],
  ['cs', 'jsme rodinná firma a ušetříme vám 14 %.'],
  ['cs', 'Naše společnost vám ušetří čas.'],
  ['cs', 'jmenuji se Alice a ušetřím vám čas.'],
  ['cs', 'dovolte, abych vám představila úsporu 14 %.'],
  ['cs', 'ráda bych vám nabídla úsporu 14 %.'],
  ['cs', 'nabízíme úsporu 14 %.'],
  ['de', 'wir sind ein Familienbetrieb und sparen Ihnen 14 %.'],
  ['de', 'unser Unternehmen spart Ihnen Zeit.'],
  ['de', 'mein Name ist Alice, Sie sparen 14 %.'],
  ['de', 'als führender Anbieter sparen wir Ihnen Zeit.'],
];

const harmless: [Language, string][] = [
  ['en', 'How are you planning to fill the new hall?'],
  ['en', 'Three forges save 20 minutes per shift.'],
  ['en', 'Companies in Brno, Ostrava and Zlín do it.'],
  ['en', 'The leading edge of the blade stays sharp.'],
  ['en', 'Your experience with it would help. Feel free to say no.'],
  ['cs', 'Kontrola zabere 20 minut místo hodiny.'],
  ['cs', 'Jak se daří nové hale?'],
  ['cs', 'Firmy v Brně, Ostravě a Zlíně to mají.'],
  ['cs', 'Přední náprava vydrží déle.'],
  ['de', 'Die Prüfung dauert 20 Minuten statt einer Stunde.'],
  ['de', 'Betriebe in Brünn, Ostrau und Zlín haben es.'],
  ['de', 'Wie geht es mit der neuen Halle voran?'],
];

describe('a letter that fails', () => {
  it.each(failing)('%s, %s: %s', (language, rule, sentence, found) => {
    const findings = behind(language, sentence);
    expect(findings.map((each) => [each.rule, each.part, each.found])).toEqual([
      [rule, 'body', found],
    ]);
    const text = `${good[language]}\n\n${sentence}`;
    expect(findings[0]?.at).toBe(text.indexOf(found));
  });

  it.each(oneself)('%s, opens with oneself: %s', (language, sentence) => {
    const [greeting = ''] = good[language].split('\n');
    for (const body of [`${greeting}\n\n${sentence}`, `${greeting} ${sentence}`, sentence]) {
      const findings = check(language, body).filter(({ rule }) => rule === 'opens-with-oneself');
      expect(
        findings.map(({ at }) => at),
        body,
      ).toEqual([body.indexOf(sentence)]);
    }
  });

  it.each([
    ['en', 'Introducing Nova'],
    ['en', 'Offer from a tool shop'],
    ['en', 'Alice Novotná about your hall'],
    ['en', 'NORTHMILL TOOLS and you'],
    ['en', 'News from {myCompany}'],
    ['en', '{ me | x } writes'],
    ['cs', 'Nabídka spolupráce'],
    ['cs', 'Představení společnosti'],
    ['de', 'Unser Angebot'],
    ['de', 'Firmenvorstellung'],
  ] as const)('%s, with a subject that names the sender: %s', (language, subject) => {
    expect(check(language, good[language], subject).map(({ rule, part }) => [rule, part])).toEqual([
      ['subject-names-sender', 'subject'],
    ]);
  });

  it.each(checkedLanguages)('%s, without a subject', (language) => {
    expect(check(language, good[language], ' ').map(({ rule }) => rule)).toEqual(['no-subject']);
  });

  it.each([
    [
      'en',
      'Dear Jana,\n\nI read that you opened a hall. It must be a good time.',
      'I read that you opened a hall.',
    ],
    ['cs', 'Dobrý den,\n\nčetla jsem o nové hale. Gratuluji.', 'četla jsem o nové hale.'],
    [
      'de',
      'Guten Tag,\n\nich habe von der Halle gelesen. Glückwunsch.',
      'ich habe von der Halle gelesen.',
    ],
  ] as const)('%s, with no benefit in the first lines', (language, body, found) => {
    expect(check(language, body).map((each) => [each.rule, each.found])).toEqual([
      ['no-benefit-first', found],
    ]);
  });

  it('says nothing of a benefit that comes too late', () => {
    const late = `Dear Jana,\n\n${'a word '.repeat(30)}. You save 14 %.`;
    expect(check('en', late).map(({ rule }) => rule)).toEqual(['no-benefit-first']);
  });

  it('is too long from the word on that is one too many', () => {
    const most = mostWords.letter ?? 0;
    const just = `You save ${'word '.repeat(most - 2)}`;
    expect(check('en', just)).toEqual([]);
    expect(check('en', `${just}more, and more`)).toEqual([
      {
        rule: 'too-long',
        part: 'body',
        at: just.length,
        found: 'more, and more',
        words: { count: most + 3, most },
      },
    ]);
  });
});

describe('a letter that is right', () => {
  it.each(checkedLanguages)('%s, has no finding', (language) => {
    expect(check(language, good[language])).toEqual([]);
  });

  it.each(harmless)('%s: %s', (language, sentence) => {
    expect(behind(language, sentence)).toEqual([]);
  });

  it('may say "we" of what was noticed about the reader', () => {
    expect(check('en', 'Dear Jana,\n\nWe read of your hall: it saves you 14 % of heat.')).toEqual(
      [],
    );
  });
});

describe('other channels and languages', () => {
  it('a call begins with who calls, and may not be answered by a flat no', () => {
    const call = {
      subject: '',
      body: 'My name is Alice. Are you interested?',
      channel: 'call',
    } as const;
    expect(checkLetter(call, { language: 'en' }).map((each) => [each.rule, each.found])).toEqual([
      ['flat-no', 'Are you interested'],
    ]);
    const cs = { subject: '', body: 'Máte o to zájem?', channel: 'call' } as const;
    expect(checkLetter(cs, { language: 'cs' }).map(({ rule }) => rule)).toEqual(['flat-no']);
    const de = { subject: '', body: 'Haben Sie kurz Zeit?', channel: 'call' } as const;
    expect(checkLetter(de, { language: 'de' }).map(({ rule }) => rule)).toEqual(['flat-no']);
  });

  it('a message needs no subject, a visit no words at all', () => {
    const message = { subject: '', body: good.en, channel: 'message' } as const;
    expect(checkLetter(message, { language: 'en' })).toEqual([]);
    const visit = { subject: '', body: 'word '.repeat(400), channel: 'visit' } as const;
    expect(checkLetter(visit, { language: 'en' })).toEqual([]);
  });

  it('takes the words of "de-AT" for German, and only what needs no words for others', () => {
    const body = 'Wie geht es Ihnen?';
    const at = checkLetter({ subject: 'x', body, channel: 'letter' }, { language: 'de-AT' });
    expect(at.map(({ rule }) => rule)).toContain('how-are-you');
    const hungarian = { subject: 'Northmill Tools', body: 'szó '.repeat(200) };
    expect(
      checkLetter(hungarian, { language: 'hu', sender: inventedSender }).map(({ rule }) => rule),
    ).toEqual(['subject-names-sender', 'too-long']);
  });
});

describe('whatever is checked', () => {
  it('every place is a place of the letter, and in its order', () => {
    const pieces = fc.constantFrom(
      ...failing.map(([, , sentence]) => sentence),
      ...oneself.map(([, sentence]) => sentence),
      'Dear Jana,\n\n',
      '{me}',
      '{news|How are you?}',
      '\u0041\u030a \u0130 ﬁ 𝔘',
    );
    const texts = fc
      .array(fc.oneof(pieces, fc.string({ unit: 'binary', maxLength: 8 })), { maxLength: 8 })
      .map((all) => all.join(' '));
    fc.assert(
      fc.property(texts, texts, fc.constantFrom(...checkedLanguages), (subject, body, language) => {
        const sender = { name: '(.*', company: '[a-' };
        const findings = checkLetter({ subject, body }, { language, sender });
        const letter = { subject: subject.normalize('NFC'), body: body.normalize('NFC') };
        for (const { part, at, found } of findings)
          expect(letter[part].slice(at, at + found.length)).toBe(found);
        const places = findings.map(({ part, at }) => (part === 'subject' ? -1 : at));
        expect(places).toEqual(places.toSorted((a, b) => a - b));
      }),
      { numRuns: 300 },
    );
  });

  it('the plain form keeps every place', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(plainForm(text)).toHaveLength(text.length);
      }),
    );
    expect(plainForm('Čtěte „Ünö’s“')).toBe("ctete „uno's“");
  });
});
