import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { importFields } from '@/lib/domain/import/import-target';
import { headersKey, recogniseColumns } from '@/lib/domain/import/recognise-columns';
import {
  findAnswer,
  findPotential,
  findSourceChannel,
  findStage,
  findTemperature,
  findTimeToDecision,
} from '@/lib/domain/import/value-words';
import {
  criterionAnswers,
  potentials,
  temperatures,
  timesToDecision,
} from '@/lib/domain/qualification';
import { sourceChannels } from '@/lib/domain/source-channel';
import { stages } from '@/lib/domain/stage';
import { catalogue } from '@/lib/i18n/catalogue';

const targetsOf = (headers: string[], rows: string[][] = []) =>
  recogniseColumns({ headers, rows }, []).targets;

describe('columns are recognised by their headings', () => {
  it.each([
    [
      'cs',
      'Název firmy,Jednatel,Telefon,E-mail,Webové stránky,IČO,DIČ,Ulice,Město,PSČ,Poznámka,Obchodník',
    ],
    [
      'sk',
      'Názov firmy,Konateľ,Telefón,E-mail,Webstránka,IČO,IČ DPH,Ulica,Mesto,PSČ,Poznámka,Obchodný zástupca',
    ],
    [
      'et',
      'Ettevõtte nimi,Juhataja,Telefon,E-post,Koduleht,Registrikood,KMKR number,Tänav,Linn,Postiindeks,Märkused,Vastutaja',
    ],
    [
      'hu',
      'Cégnév,Ügyvezető,Telefonszám,E-mail cím,Weboldal,Cégjegyzékszám,Közösségi adószám,Utca,Város,Irányítószám,Megjegyzés,Értékesítő',
    ],
    [
      'ro',
      'Denumire firmă,Administrator,Număr de telefon,Adresă de email,Pagină web,CUI,Cod TVA,Strada,Localitate,Cod poștal,Observații,Responsabil',
    ],
    [
      'ru',
      'Название компании,Генеральный директор,Телефон,Электронная почта,Сайт,ИНН,Номер НДС,Улица,Город,Индекс,Комментарий,Ответственный',
    ],
    [
      'uk',
      'Назва компанії,Керівник,Номер телефону,Електронна пошта,Сайт,ЄДРПОУ,ІПН,Вулиця,Місто,Індекс,Примітка,Відповідальний',
    ],
    [
      'de',
      'Firmenname,Geschäftsführer,Telefonnummer,E-Mail-Adresse,Webseite,Handelsregister,USt-IdNr.,Straße,Ort,PLZ,Notizen,Betreuer',
    ],
    [
      'pl',
      'Nazwa firmy,Imię i nazwisko,Numer telefonu,Adres e-mail,Strona www,REGON,NIP,Ulica,Miejscowość,Kod pocztowy,Uwagi,Opiekun',
    ],
    [
      'en',
      'Company,Contact person,Phone number,Email address,Website,Registration number,VAT number,Street,City,Postal code,Notes,Owner',
    ],
  ])('in %s', (_, headings) => {
    expect(targetsOf(headings.split(','))).toEqual(
      'company,head,phones,emails,websites,registrationNumbers,vatNumbers,street,locality,postalCode,comments,responsible'.split(
        ',',
      ),
    );
  });

  it.each([
    [
      'HubSpot',
      'Record ID,First Name,Last Name,Email,Phone Number,Contact owner,Lead Status,Company Name,Job Title',
      'ignore,firstName,lastName,emails,phones,responsible,stage,company,headJobTitle',
    ],
    [
      'Pipedrive',
      'Person - Name,Person - Email - Work,Person - Phone - Mobile,Organization - Name,Organization - Address,Lead - Owner',
      'head,headEmails,headPhones,company,address,responsible',
    ],
    [
      'Salesforce',
      'First Name,Last Name,Company / Account,Title,Phone,Mobile,Email,Lead Source,Lead Status,State/Province,Zip/Postal Code,Country',
      'firstName,lastName,company,headJobTitle,phones,mobilePhones,emails,sourceChannel,stage,region,postalCode,country',
    ],
    [
      'LinkedIn',
      'First Name,Last Name,URL,Email Address,Company,Position,Connected On',
      'firstName,lastName,websites,emails,company,headJobTitle,capturedOn',
    ],
    [
      'Google',
      'First Name,Last Name,Organization Name,Organization Title,Labels,E-mail 1 - Label,E-mail 1 - Value,Phone 1 - Label,Phone 1 - Value,Phone 2 - Value,Address 1 - City',
      'firstName,lastName,company,headJobTitle,tags,ignore,emails,ignore,phones,phones,locality',
    ],
    [
      'Outlook',
      'First Name,Last Name,Company,Job Title,Business Street,Business City,Business Postal Code,Business Country/Region,Business Fax,Business Phone,Mobile Phone,E-mail Address,Web Page,Categories',
      'firstName,lastName,company,headJobTitle,street,locality,postalCode,country,faxes,phones,mobilePhones,emails,websites,tags',
    ],
  ])('of an export of %s', (_, headings, targets) => {
    expect(targetsOf(headings.split(','))).toEqual(targets.split(','));
  });

  it('of our own common form, in every language it is written in', () => {
    const fields = new Set<string>(importFields);
    for (const { leads } of Object.values(catalogue)) {
      const columns = Object.entries(leads.column).filter(([id]) => fields.has(id));
      expect(targetsOf(columns.map(([, heading]) => heading))).toEqual(columns.map(([id]) => id));
    }
  });

  it('a bare name is a company’s or a person’s by what stands below', () => {
    const people = [['Jana Novotná'], ['Petr Svoboda'], ['Eva Dvořáková']];
    expect(targetsOf(['Name'], people)).toEqual(['head']);
    expect(targetsOf(['Name'], [['Kovárna Brázda s.r.o.'], ['Alfa a.s.']])).toEqual(['company']);
    expect(targetsOf(['Company', 'Name'])).toEqual(['company', 'head']);
  });

  it('where they say nothing, by the values', () => {
    const rows = [
      ['info@alfa.example', '+420 541 000 001', 'https://alfa.example/', 'Alfa s.r.o.', 'blue'],
      ['info@beta.example', '+420 541 000 002', 'www.beta.example', 'Beta a.s.', 'red'],
    ];
    expect(targetsOf(['A', 'B', 'W', 'D', 'E'], rows)).toEqual([
      'emails',
      'phones',
      'websites',
      'company',
      'ignore',
    ]);
  });

  it('own columns by their names; the mapping of last time before all', () => {
    const own = [{ id: 'x', name: 'Obrat', type: 'number' as const, choices: [], order: 1 }];
    expect(recogniseColumns({ headers: ['Firma', 'OBRAT'], rows: [] }, own).targets).toEqual([
      'company',
      'own:x',
    ]);
    const headers = ['Firma', 'Obrat'];
    const remembered = {
      headers: headersKey(headers),
      targets: ['comments', 'own:gone'] as const,
      rowKind: 'company' as const,
      at: 1,
    };
    expect(
      recogniseColumns({ headers, rows: [] }, own, {
        ...remembered,
        targets: [...remembered.targets],
      }),
    ).toMatchObject({
      targets: ['comments', 'ignore'],
      remembered: true,
    });
  });

  it('one target for each column, whatever is above it', () => {
    fc.assert(
      fc.property(
        fc.array(fc.string(), { minLength: 1 }),
        fc.array(fc.array(fc.string())),
        (headers, rows) => {
          expect(targetsOf(headers, rows)).toHaveLength(headers.length);
        },
      ),
    );
  });
});

it('the words of values are understood in every language the product speaks', () => {
  for (const { domain } of Object.values(catalogue)) {
    for (const stage of stages) expect(findStage(domain.stage[stage]), stage).toBe(stage);
    for (const each of potentials) expect(findPotential(domain.potential[each])).toBe(each);
    for (const each of temperatures) expect(findTemperature(domain.temperature[each])).toBe(each);
    for (const each of timesToDecision)
      expect(findTimeToDecision(domain.timeToDecision[each])).toBe(each);
    for (const each of criterionAnswers) expect(findAnswer(domain.answerInFull[each])).toBe(each);
    for (const each of sourceChannels)
      expect(findSourceChannel(domain.sourceChannel[each]), each).toBe(each);
  }
  expect(findStage('nesmysl')).toBeUndefined();
});
