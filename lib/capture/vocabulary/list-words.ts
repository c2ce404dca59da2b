/**
 * Words by which lists of companies are told and their entries' parts, in the users' languages: lower
 * case, without accents. Written as text, because each is looked up by its beginning or whole only.
 */
const words = (text: string) => text.split('|');

/** What a page of companies calls them; beginnings of words. */
export const companyStems = words(
  'firm|spolecnost|spolocnost|podnik|dodavatel|vyrobc|compan|businesses|supplier|manufactur|vendor|agenc|contractor|dealer|distribut|ettevot|tarnija|ceg|vallalkoz|beszallito|furnizor|producator|компан|фирм|организац|предприят|поставщик|производит|підприємств|unternehmen|betriebe|branchen|lieferant|hersteller|anbieter|przedsiebiorst|dostawc|producen|entreprise|societe|fournisseur|empresa|proveedor|aziend|impres|fornitor',
);

/** What a page of members, exhibitors and the like calls itself: companies mostly, people at times. */
export const memberStems = words(
  'vystavovatel|clenov|exhibitor|member|partner|reseller|liikmed|tagjaink|kiallito|membri|expozant|участник|справочник|aussteller|mitglied|verzeichnis|wystawc|czlonk|exposant|membres|annuaire|socios|espositor|associati',
);

/**
 * Texts of buttons and links: whole, or beginnings where a space or, within a word, an asterisk ends
 * them. The first: what leads to an entry's own page, before other links of it.
 */
export const detailTexts = words(
  'detail*|vice|vice *|viac*|profil|zobrazit *|more|more *|view *|info|mehr *|zum *|reszlet*|tovabb*|rohkem*|vaata *|vezi *|mai mult*|подробн*|wiecej*|szczegol*|zobacz *|voir *|ver *|scheda|dettagl*',
);

/** What reveals or calls an entry's number. */
export const callTexts = words(
  'volat|zavolat*|zobrazit tel*|telefon|show phone*|show num*|phone|call|call *|tel|hivas*|helista*|suna|vezi tel*|телефон|показать т*|позвонить|показати *|anrufen|nummer *|rufnummer*|pokaz *|zadzwon*|afficher *|appeler|llamar*|chiama|mostra num*',
);

/** What leads to an entry's web site, beside the labels of web addresses. */
export const webTexts = words(
  'web|www|website|website *|homepage|zur w*|zur h*|koduleh*|site|сайт|на сайт|strona|visit web*|visit site|view web*|company web*|prejit na web|voir le site|le site|sitio web|sito|sito web',
);

/** What else is a button. */
export const buttonTexts = words(
  'mapa|na mape|trasa|dalsi|kontaktovat|poslat *|napsat *|odeslat *|odoslat *|pridat *|ulozit|sdilet|poptat*|recenze|jetzt *|anfrage*|learn more|read more|show *|see *|map|directions|get *|next|previous|save|share|email|e mail|send *|message|contact|contact us|request *|write *|reviews|order now|buy now|add to *|print|menu|search|connect|follow|compare|terkep|kapcsolat|uzenet|mutasd*|kaart|saada *|harta|trimite*|contacteaza|cere *|показать *|смотреть *|на карте|написать*|написати*|отправить *|добавить *|еще|отзывы|karte|route|termin|bewerten|napisz*|wyslij*|donner *|ajouter *|carte|plan|solicitar*|richiedi*|mappa|scrivi|preventiv*',
);

/** Headings of columns that name the entry, beside the labels of values. */
export const nameHeadings = new Set(
  words(
    'name|organization name|exhibitor|member|manufacturer|contractor|employer|breeder|subjekt|jmeno|meno|vystavovatel|clen|vyrobce|aussteller|mitglied|hersteller|betrieb|kiallito|gyarto|liige|nume|участник|экспонент|производитель|фио|предприятие|wystawca|czlonek|producent|nom|entreprise|societe|exposant|empresa|nome|azienda|ragione sociale',
  ),
);

/** Headings of columns that say where, beside the labels of addresses. */
export const placeHeadings = new Set(
  words(
    'mesto|obec|psc|ulice|ulica|misto|krajina|city|town|country|zip|postcode|place|street|headquarters location|ort|stadt|plz|land|strasse|sitz|varos|telepules|utca|linn|oras|localitate|localitatea|strada|город|страна|улица|miasto|miejscowosc|ville|pays|code postal|ciudad|pais|citta|comune',
  ),
);
