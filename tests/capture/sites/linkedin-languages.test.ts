import { describe, expect, it } from 'vitest';
import { createPageContext } from '@/lib/capture/page-context';
import { linkedin } from '@/lib/capture/sites/linkedin';
import { openPage } from '../support/open-page';

/** As the interface writes it: section, dates of a position, how long, contact link, the section above. */
const interfaces = [
  ['en', 'Experience', 'Jan 2019 - Present · 6 yrs 3 mos', '6 yrs 3 mos', 'Contact info', 'About'],
  [
    'de',
    'Berufserfahrung',
    'Jan. 2019–Heute · 6 Jahre 3 Monate',
    '6 Jahre 3 Monate',
    'Kontaktinfo',
    'Info',
  ],
  [
    'cs',
    'Zkušenosti',
    'led 2019 – do současnosti · 6 r. 3 měs.',
    '6 r. 3 měs.',
    'Kontaktní údaje',
    'Informace',
  ],
  [
    'sk',
    'Prax',
    'jan 2019 – súčasnosť · 6 r 3 mes',
    '6 r 3 mes',
    'Kontaktné informácie',
    'Informácie',
  ],
  [
    'pl',
    'Doświadczenie',
    'sty 2019 – obecnie · 6 lat 3 mies.',
    '6 lat 3 mies.',
    'Informacje kontaktowe',
    'Informacje',
  ],
  [
    'hu',
    'Tapasztalat',
    '2019. jan. - Jelenleg · 6 év 3 hónap',
    '6 év 3 hónap',
    'Elérhetőségek',
    'Névjegy',
  ],
  [
    'ro',
    'Experiență',
    'ian. 2019 - Prezent · 6 ani 3 luni',
    '6 ani 3 luni',
    'Informații de contact',
    'Despre',
  ],
  [
    'ru',
    'Опыт работы',
    'янв. 2019 – настоящее время · 6 лет 3 мес.',
    '6 лет 3 мес.',
    'Контактные сведения',
    'Общие сведения',
  ],
  [
    'uk',
    'Досвід',
    'січ 2019 – дотепер · 6 р 3 міс',
    '6 р 3 міс',
    'Контактна інформація',
    'Загальні відомості',
  ],
  ['et', 'Töökogemus', 'jaan 2019 – praegu · 6 a 3 k', '6 a 3 k', 'Kontaktandmed', 'Teave'],
  [
    'fr',
    'Expérience',
    'janv. 2019 - aujourd’hui · 6 ans 3 mois',
    '6 ans 3 mois',
    'Coordonnées',
    'Infos',
  ],
  [
    'es',
    'Experiencia',
    'ene. 2019 - actualidad · 6 años 3 meses',
    '6 años 3 meses',
    'Información de contacto',
    'Acerca de',
  ],
  [
    'it',
    'Esperienza',
    'gen 2019 - Presente · 6 anni 3 mesi',
    '6 anni 3 mesi',
    'Informazioni di contatto',
    'Informazioni',
  ],
  ['nl', 'Ervaring', 'jan. 2019 - heden · 6 jr. 3 mnd.', '6 jr. 3 mnd.', 'Contactgegevens', 'Over'],
  [
    'tr',
    'Deneyim',
    'Oca 2019 - Halen · 6 yıl 3 ay',
    '6 yıl 3 ay',
    'İletişim bilgileri',
    'Hakkında',
  ],
  ['sv', 'Erfarenhet', 'jan. 2019 – nu · 6 år 3 mån', '6 år 3 mån', 'Kontaktinformation', 'Om'],
  [
    'pt',
    'Experiência',
    'jan de 2019 - o momento · 6 anos 3 meses',
    '6 anos 3 meses',
    'Informações de contato',
    'Sobre',
  ],
  ['da', 'Erfaring', 'jan. 2019 – nu · 6 år 3 mdr.', '6 år 3 mdr.', 'Kontaktoplysninger', 'Om'],
  ['nb', 'Erfaring', 'jan. 2019 – nå · 6 år 3 md.', '6 år 3 md.', 'Kontaktinfo', 'Om'],
  ['fi', 'Kokemus', 'tammi 2019 – nykyinen · 6 v 3 kk', '6 v 3 kk', 'Yhteystiedot', 'Tietoja'],
] as const;

function read(lang: string, body: string) {
  const url = 'https://www.linkedin.com/in/ilse-vzor-demo/';
  const head = `<head><title>Ilse Vzor | LinkedIn</title></head>`;
  const html = `<html lang="${lang}">${head}<body><main>${body}</main></body></html>`;
  const [record] = linkedin.read(createPageContext(openPage(html, url), url))?.records ?? [];
  return [record?.jobTitles[0]?.value, record?.organizations[0]?.value, record?.addresses[0]?.text];
}

describe('a profile in any language of the interface', () => {
  it.each(interfaces)('%s', (lang, experience, dates, duration, contact, about) => {
    const top = `<h1>Ilse Vzor</h1><p>Whatever she does</p><div><span>Sample Town, Sample Land</span> <a href="/in/ilse-vzor-demo/overlay/contact-info/">${contact}</a></div><section><h2>${about}</h2><p>Many words about her work.</p></section>`;
    const found = ['Buyer', 'Sample Works', 'Sample Town, Sample Land'];
    const single = `<ul><li><p>Buyer</p><p>Sample Works</p><p>${dates}</p></li><li><p>Clerk</p><p>Older Works</p><p>2010 - 2018</p></li></ul>`;
    expect(read(lang, `${top}<h2>${experience}</h2>${single}`)).toEqual(found);
    const grouped = `<ul><li><p>Sample Works</p><p>${duration}</p><ul><li><p>Buyer</p><p>${dates}</p></li><li><p>Clerk</p><p>2010 - 2018</p></li></ul></li></ul>`;
    expect(read(lang, `${top}<h2>${experience}</h2>${grouped}`)).toEqual(found);
  });
});

/** How far somebody is, the label of the present position, and the position with the site's own joiner. */
const results = [
  ['en', '2nd degree connection', 'Current: Buyer at Sample Works'],
  ['de', 'Kontakt 2. Grades', 'Aktuell: Buyer bei Sample Works'],
  ['cs', 'spojení 2. stupně', 'Současné: Buyer ve společnosti Sample Works'],
  ['sk', 'spojenie 2. stupňa', 'Súčasná pozícia: Buyer v spoločnosti Sample Works'],
  ['pl', 'Kontakt 2. stopnia', 'Obecnie: Buyer w firmie Sample Works'],
  ['hu', '2. fokú ismerős', 'Jelenleg: Buyer, Sample Works Kft.'],
  ['ro', 'conexiune de gradul 2', 'În prezent: Buyer la Sample Works'],
  ['ru', 'Контакт 2-го уровня', 'В настоящее время: Buyer в Sample Works'],
  ['ru', 'Контакт 2-го уровня', 'Текущая: Buyer в компании Sample Works'],
  ['uk', 'Контакт 2-го рівня', 'Наразі: Buyer у Sample Works'],
  ['et', '2. astme kontakt', 'Praegu: Buyer ettevõttes Sample Works'],
  ['fr', 'Relation de 2e niveau', 'Poste actuel : Buyer chez Sample Works'],
  ['es', 'Contacto de 2.º grado', 'Actual: Buyer en Sample Works'],
  ['it', 'Collegamento di 2° grado', 'Attuale: Buyer presso Sample Works'],
  ['nl', '2e-graads connectie', 'Huidig: Buyer bij Sample Works'],
  ['tr', '2. derece bağlantı', 'Şu an: Sample Works şirketinde Buyer'],
  ['sv', 'Kontakt i 2:a graden', 'Nuvarande: Buyer på Sample Works'],
  ['pt', 'conexão de 2º grau', 'Atual: Buyer na empresa Sample Works'],
  ['da', 'Forbindelse på 2. niveau', 'Nuværende: Buyer hos Sample Works'],
  ['nb', '2. grads forbindelse', 'Nåværende: Buyer hos Sample Works'],
  ['fi', '2. asteen yhteys', 'Nykyinen: Buyer – Sample Works'],
] as const;

describe('a search result in any language of the interface', () => {
  it.each(results)('%s: %s, %s', (lang, degree, current) => {
    const url = 'https://www.linkedin.com/search/results/people/?keywords=x';
    const body = `<ul><li><p><a href="/in/ilse-vzor-demo/">Ilse Vzor</a></p><p>${degree}</p><p>2</p><p>Whatever she does</p><p>Sample Town, Sample Land</p><p>${current}</p></li></ul>`;
    const html = `<html lang="${lang}"><body><main>${body}</main></body></html>`;
    const reading = linkedin.read(createPageContext(openPage(html, url), url));
    const [entry] = reading?.entries ?? [];
    expect(entry?.jobTitles.map(({ value }) => value)).toEqual(['Buyer']);
    expect(entry?.organizations[0]?.value.replace(' Kft.', '')).toBe('Sample Works');
    expect(entry?.addresses[0]?.text).toBe('Sample Town, Sample Land');
  });
});

/** Labels beside a position for those who listen: employer, how long there, title, from when. */
const labels = [
  ['de', 'Name des Unternehmens', 'Gesamtdauer', 'Titel', 'Beschäftigungszeitraum', '2018–Heute'],
  ['fr', 'Nom de l’entreprise', 'Durée totale', 'Titre', 'Dates d’emploi', '2018 – Aujourd’hui'],
  [
    'es',
    'Nombre de la empresa',
    'Duración total',
    'Cargo',
    'Fechas de empleo',
    '2018 – Actualidad',
  ],
  ['it', 'Nome azienda', 'Durata totale', 'Qualifica', 'Date di impiego', '2018 – Presente'],
  ['pt', 'Nome da empresa', 'Duração total', 'Título', 'Período do emprego', '2018 – o momento'],
  ['nl', 'Bedrijfsnaam', 'Totale duur', 'Functie', 'Datums in dienst', '2018 – heden'],
  ['pl', 'Nazwa firmy', 'Łączny czas trwania', 'Stanowisko', 'Daty zatrudnienia', '2018 – obecnie'],
  ['cs', 'Název společnosti', 'Celková doba', 'Pozice', 'Období zaměstnání', '2018 – dosud'],
  ['ro', 'Numele companiei', 'Durata totală', 'Titlu', 'Perioada angajării', '2018 – Prezent'],
  [
    'ru',
    'Название компании',
    'Общая продолжительность',
    'Должность',
    'Период работы',
    '2018 – настоящее время',
  ],
  ['sv', 'Företagsnamn', 'Total längd', 'Titel', 'Anställningsperiod', '2018 – nu'],
  ['tr', 'Şirket Adı', 'Toplam Süre', 'Unvan', 'İstihdam Tarihleri', '2018 – Halen'],
] as const;

describe('labels nobody sees', () => {
  it.each(labels)('%s: %s', (lang, employer, total, title, from, dates) => {
    const hidden = (label: string, value: string) => `<h4><p>${label}</p><p>${value}</p></h4>`;
    const body = `<h1>Ilse Vzor</h1><p>Whatever she does</p><h2>Experience</h2><ul><li>${hidden(employer, 'Sample Works')}${hidden(total, '9 x 8 y')}<ul><li>${hidden(title, 'Buyer')}${hidden(from, dates)}</li></ul></li></ul>`;
    expect(read(lang, body).slice(0, 2)).toEqual(['Buyer', 'Sample Works']);
  });
});
