import { foldText } from '@/lib/domain/normalize/clean-text';
import { decoded, isContactPage } from './contact-page';
import type { PageFindings } from './findings-schema';
import { titleParts } from './name-shape';

/** What the pages are called on which companies tell of themselves, their people and their customers' praise. */
const presentingWords: ReadonlySet<string> = new Set(
  `about, about us, aboutus, our story, who we are, team, our team, the team, meet the team, meet our team, staff, our staff, our people, board, our board, board of directors, committee, officers, testimonial, testimonials, customer testimonials, client testimonials, what our customers say, what our clients say, services, our services, history, our history
  o nas, onas, o firme, o spolecnosti, o klubu, tym, nas tym, nasi lide, lide, vedeni, vybor, napsali o nas, rekli o nas, sluzby, nase sluzby, o spolocnosti, nasi ludia, historie, nase historie
  uber uns, ueber uns, ueberuns, wir uber uns, das team, unser team, mitarbeiter, vorstand, vorstandschaft, kundenstimmen, referenzen, leistungen, unsere leistungen
  rolunk, bemutatkozas, csapat, csapatunk, munkatarsak, munkatarsaink, elnokseg, referenciak, szolgaltatasok, szolgaltatasaink
  o firmie, zespol, nasz zespol, zarzad, opinie klientow, uslugi, oferta
  despre, despre noi, echipa, echipa noastra, conducere, servicii, servicii oferite, marturii
  о нас, о компании, о фирме, наша команда, команда, руководство, услуги, про нас, про компанію, послуги, за нас, екип, нашият екип
  o nama, o klubu, o podjetju, ekipa, nasa ekipa, nas tim, uprava, usluge, o drustvu, storitve
  apie mus, apie, komanda, musu komanda, paslaugos, par mums, musu komanda, pakalpojumi, meist, meeskond, juhatus, teenused
  σχετικα, σχετικα με εμας, ποιοι ειμαστε, η ομαδα μας, ομαδα, υπηρεσιες, hakkimizda, ekibimiz, hizmetler
  qui sommes nous, a propos, notre equipe, equipe, temoignages, prestations, quienes somos, nosotros, sobre nosotros, equipo, nuestro equipo, testimonios, servicios, chi siamo, il team, lo staff, la nostra squadra, servizi, quem somos, sobre nos, equipe, servicos
  over ons, ons team, bestuur, diensten, om oss, om os, personal, styrelse, styrelsen, bestyrelse, bestyrelsen, styret, medarbejdere, ansatte, tjanster, meista, henkilokunta, hallitus, palvelut`
    .split(/[,\n]/)
    .map(foldText)
    .filter(Boolean),
);

/** The last step of the address in words, without what its file is called by: "/our-team.html" → "our team". */
function lastStep(url: string): string {
  const step = new URL(url).pathname.split('/').filter(Boolean).at(-1) ?? '';
  return foldText(decoded(step).replace(/\.\w{2,5}$/, ''));
}

/**
 * Whether a company presents itself on the page: its first page, its contact page, or one about itself,
 * its people or what its customers say, by the page's address, heading or title.
 */
export function presentsSite(findings: PageFindings): boolean {
  const { url, headings, title } = findings;
  if (new URL(url).pathname === '/' || isContactPage(findings)) return true;
  const said = [...headings, ...titleParts(title)].map(foldText);
  return [lastStep(url), ...said].some((text) => presentingWords.has(text));
}
