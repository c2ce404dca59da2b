import { foldText } from '@/lib/domain/normalize/clean-text';

/**
 * Words by which a directory's page about one company heads what is about others, and what is about the
 * company again, in the users' languages and those around. Kept folded; only used outside the page.
 */

const listOf = (text: string): readonly string[] =>
  text.split(/[\n,]/).map(foldText).filter(Boolean);

/** Beginnings of words that head neighbours, competitors, reviews and advertisements. */
export const othersStems: readonly string[] = listOf(`
  similar, nearby, sponsored, advertis, review, competitor, alternative, recommended, testimonial, affiliat
  podobn, recenz, recenzi, hodnocen, hodnoten, reklam, konkuren, doporuc, odporuc, okolit, inzerc
  ahnlich, umgebung, anzeige, bewertung, empfehl, erfahrung, kundenmeinung, kundenstimm, nachbar
  hasonlo, velemeny, ertekeles, hirdetes, kornyek
  apropiere, parer, publicit, sarnas, arvustus, reklaam, tagasiside
  похож, отзыв, реклам, конкурент, соседн, схож, відгук, подобн
  benzer, yorum, degerlendirme, yakin, simil, vicin, recension, opinion, opini, pubblicit, consigliat
  cercan, resena, publicid, relacionad, proximit, alentour, semelhant, avaliac, vergelijkbar, beoordeling, advertent
  liknande, lignende, omdome, anmeld, annons, narheten, naerheden, samankal, arvostel, mainos
  panas, netoli, atsiliep, lidzig, tuvum, atsauksm, παρομοι, κοντιν, κριτικ, slicn, blizin, mnenj, отзив, близо
`);

/** Phrases that do so as a whole, wherever they stand in a heading. */
export const othersPhrases: readonly string[] = listOf(`
  people also, also in, also near, also nearby, also viewed, also searched, also looked, also like, you may also, you might also, browse nearby, for sale, past sales, recently sold, sold homes, homes sold, more from, more in, other companies, other businesses, other listings, other professionals, other doctors, other agents, other places, other members, other providers, other firms, our listings, active listings, looking for
  dalsi firmy, dalsi spolecnosti, jine firmy, ostatni firmy, v okoli, mohlo by vas, dalsie firmy, ine firmy, w poblizu, inne firmy, inne oferty, podobne oferty
  in der nahe, weitere firmen, weitere unternehmen, weitere anbieter, weitere eintrage, andere firmen, auch interessant, auch interessieren, gleiche branche, firmen in, unternehmen in
  mas cegek, tovabbi cegek, a kozelben, alte firme, alte companii, firme din, in apropiere
  рядом, другие компании, другие организации, также, поблизости, інші компанії, поруч, поблизу
  teised ettevotted, teised firmad, lahedal, diger firmalar, yakindaki
  altre aziende, nelle vicinanze, potrebbe interessarti, tambien en, otras empresas, otros usuarios, cerca de, peuvent aussi, autres entreprises, autres professionnels, a proximite, vous aimerez aussi, outras empresas, tambem
  in de buurt, andere bedrijven, bekijk ook, andra foretag, andre virksomheder, muita yrityksia, kitos imones, citi uznemumi, druga podjetja, druge tvrtke, други фирми
`);

/** Words that alone on a line stand above an advertisement. */
export const advertisements: ReadonlySet<string> = new Set(
  listOf(`
  ad, ads, advert, advertisement, advertising, sponsored, promoted, anzeige, werbung, reklama, inzerce, inzercia, hirdetes, publicitate, publicidad, publicite, publicidade, annonce, pubblicita, advertentie, annons, reklaam, mainos, реклама, reklam, ogloszenie, reklame
`),
);

/** Beginnings of words that head the subject's own contacts, hours and descriptions. */
export const ownStems: readonly string[] = listOf(`
  contact, kontakt, adres, address, anschrift, location, locatie, locali, phone, telefon, telephone, reach, touch, headquarter, office, about, overview, detail, hours, opening, business info, description, profile
  sidlo, udaje, podrobnost, oteviraci, otvaracie, beschreibung, offnungszeit, unternehmen, firmendaten, standort, lage
  elerhetoseg, cegadat, leiras, nyitvatart, cim, despre, descriere, program, date, andmed, lahtiolek, asukoht
  контакт, адрес, реквизит, описание, режим, график, опис
  iletisim, hakkinda, contatt, indirizz, dove, orari, dati, direccion, donde, horario, sobre, coordonn, adresse, horaires, presentation, informa, contat, endereco, morada, gegevens, openingstijd, over, om, aukioloajat, yhteystied
  kontaktai, adresas, apie, rekvizitai, kontakti, podatki, naslov, podaci, radno
`);
