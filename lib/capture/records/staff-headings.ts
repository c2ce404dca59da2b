/**
 * What headings say of the names below them. Folded beginnings of words (Cyrillic as foldText writes
 * it); whole words end with "$".
 */
const staffStems = (
  'team$ teams$ staff$ people$ attorneys$ lawyers$ solicitors$ doctors$ physicians$ dentists$ therapists$ counselors$ ' +
  'counsellors$ clinicians$ providers$ practitioners$ agents$ realtors$ brokers$ leadership$ management$ board$ committee$ ' +
  'officers$ trustees$ directors$ faculty$ teachers$ instructors$ trainers$ coaches$ pastors$ ministers$ clergy$ elders$ ' +
  'band$ musicians$ tutors$ cast$ deacons$ stylists$ employees$ crew$ personnel$ councillors$ governors$ consultants$ advisors$ advisers$ founders$ owners$ ' +
  'tym$ tymu$ zamestnanc pracovnic pracovnik vedeni$ vedenie$ lide$ ludia$ zastupitel lekari$ ucitel pedagog kolektiv ' +
  'predstavenstvo$ meeskond tootaja inimesed$ juhatus$ juhtkond personal$ csapat munkatars kollega vezetoseg orvosaink$ ' +
  'tanarok$ echipa$ angajati$ conducere personalul$ medicii$ avocatii$ sotrudnik komand kollektiv rukovodstv spetsialist ' +
  'vrachi$ spivrobitnik kerivnitstv zespol pracownic kadra$ zarzad$ lekarze$ mitarbeiter ansprechpartner vorstand praxisteam ' +
  'kollegium$ geschaftsleitung$ geschaftsfuhrung$ anwalte$ rechtsanwalte$ arzte$ equipe$ equipa$ collaborateurs$ avocats$ ' +
  'squadra$ professionisti$ collaboratori$ equipo$ abogados$ medewerkers$ bestuur$ medarbetare$ styrelse ansatte$ ' +
  'medarbejdere$ bestyrelse henkilosto yhteyshenkilo'
).split(' ');

const thingStems = (
  'songs$ tracks$ tracklist$ albums$ discography$ setlist$ repertoire$ repertoar repertuar shows$ concerts$ gigs$ films$ movies$ ' +
  'plays$ books$ titles$ recipes$ products$ brands$ brand$ manufacturers$ vendors$ suppliers$ models$ collections$ ' +
  'collection$ categories$ areas$ locations$ stores$ neighborhoods$ neighbourhoods$ communities$ cities$ towns$ ' +
  'destinations$ properties$ listings$ menu$ dishes$ wines$ colours$ colors$ resources$ awards$ ' +
  'ships$ boats$ yachts$ vessels$ rooms$ suites$ streets$ parks$ trails$ monuments$ sights$ attractions$ churches$ varieties$ ' +
  'funds$ scholarships$ prizes$ grants$ zimmer$ schiffe$ pokoje$ lode$ izby$ chambres$ camere$ habitaciones$ szobak$ ' +
  'produkt vyrobky$ vyrobci$ znacky$ znacek$ kategori modely$ kolekce$ pobocky$ knihy$ filmy$ skladby$ pisne$ ' +
  'tooted$ margid$ termek markak$ marken$ hersteller$ standorte$ modelle$ bucher$ produits$ marques$ prodotti$ ' +
  'marchi$ productos$ marcas$ merken$ produse$ marci$ brendy$ tovary$ kategorii$ produkter$ marki$'
).split(' ');

export type HeadedPart = 'staff' | 'things';

function stemsOf(stems: readonly string[]) {
  const whole = new Set(
    stems.filter((stem) => stem.endsWith('$')).map((stem) => stem.slice(0, -1)),
  );
  const beginnings = stems.filter((stem) => !stem.endsWith('$'));
  return (word: string) => whole.has(word) || beginnings.some((stem) => word.startsWith(stem));
}

const isStaffWord = stemsOf(staffStems);
const isThingHead = stemsOf(thingStems);
const mostWords = 6;

/** Whom or what a heading announces, given folded: "our attorneys", "brands we carry". */
export function announcedBy(folded: string): HeadedPart | undefined {
  const words = folded.split(' ');
  if (words.length > mostWords) return undefined;
  if (/^(?:what s on|who we are|meet the .{3,30})$/.test(folded))
    return folded.startsWith('what') ? 'things' : 'staff';
  if (words.some(isThingHead)) return 'things';
  return words.some(isStaffWord) ? 'staff' : undefined;
}
