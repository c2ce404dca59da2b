/**
 * Words by which lists of companies are told and their entries' parts, in the users' languages: lower
 * case, without accents. Written as text, because each is looked up by its beginning or whole only.
 */
const words = (text: string) => text.split('|');

/** What a page of companies calls them; beginnings of words. */
export const companyStems = words(
  'firm|firem|spolecnost|spolocnost|podnik|dodavatel|vyrobc|prodejc|compan|businesses|supplier|manufactur|vendor|agenc|contractor|dealer|distribut|retailer|enterprise|employer|ettevot|tarnija|ceg|vallalkoz|beszallito|furnizor|producator|societat|компани|фирм|организац|предприят|поставщик|производител|підприємств|unternehmen|betriebe|branchen|lieferant|hersteller|anbieter|agentur|przedsiebiorst|dostawc|producen|entreprise|societe|fournisseur|empresa|proveedor|aziend|impres|fornitor|bedrijven',
);

/** What a page of members, exhibitors and the like calls itself: companies mostly, people at times. */
export const memberStems = words(
  'vystavovatel|clenov|adresar|organi|exhibitor|member|sponsor|liikmed|tagok|tagjaink|kiallito|membri|expozant|участник|члены|справочник|aussteller|mitglied|verzeichnis|wystawc|czlonk|exposant|adherent|membres|annuaire|socios|directorio|espositor|associati|elenco|leden',
);

/**
 * Texts of buttons and links: whole, or beginnings where a space or, within a word, an asterisk ends
 * them. The first: what leads to an entry's own page, before other links of it.
 */
export const detailTexts = words(
  'detail*|vice|vice *|viac*|profil|zobrazit *|more|more *|view *|read more|info|mehr *|zum *|reszlet*|tovabb*|adatlap|rohkem|vaata *|lisainfo|vezi *|mai mult*|подробн*|далее|wiecej*|szczegol*|zobacz *|voir *|fiche*|ver *|scheda|dettagl*|scopri*',
);

/** What reveals or calls an entry's number. */
export const callTexts = words(
  'zobrazit tel*|zobrazit cis*|volat|zavolat*|telefon|show phone*|show num*|phone|call|call *|tel|view phone*|hivas*|helista*|naita *|vezi tel*|vezi num*|suna|телефон|показать т*|показать н*|позвонить|показати *|зателефонувати|anrufen|nummer *|rufnummer*|jetzt anrufen|pokaz *|zadzwon*|afficher *|appeler|llamar*|ligar|chiama|mostra num*',
);

/** What leads to an entry's web site, beside the labels of web addresses. */
export const webTexts = words(
  'web|www|website|website *|homepage|zur w*|zur h*|koduleh*|veebi*|site|сайт|перейти на сайт|на сайт|официальный сайт|strona|visit web*|visit site|view web*|company web*|go to web*|official web*|prejit na web|voir le site|le site|sitio web|sito|sito web|hemsida|hjemmeside|kotisivu*',
);

/** What else is a button. */
export const buttonTexts = words(
  'web|mapa|na mape|trasa|dalsi|predchozi|kontaktovat|poslat *|napsat *|napisat *|odeslat *|odoslat *|pridat *|ulozit|sdilet|oblibene|poptat*|recenze|jetzt *|angebot *|anfrage*|learn more|show *|see *|map|directions|get *|next|previous|save|share|favorite|email|e mail|send *|message|contact|contact us|request *|write *|review|reviews|order now|book now|buy now|add to *|print|close|menu|search|skip *|connect|follow|compare|claim *|enquire*|ask *|bovebben|terkep|kapcsolat|uzenet|mutasd*|kuldes*|kerj*|kaart|saada *|loe edasi|kysi*|harta|trimite*|contacteaza|solicita*|cere *|показать *|смотреть *|на карте|карта|написать*|отправить *|оставить *|заказать*|добавить *|еще|отзывы|weiterlesen|karte|route|termin|bewerten|geschlossen|nachricht|napisz*|zapytaj*|wyslij*|donner *|ajouter *|demander *|carte|plan|solicitar*|richiedi*|mappa|scrivi',
);

/** Headings of columns that name the entry, beside the labels of values. */
export const nameHeadings = new Set(
  words(
    'name|organization name|exhibitor|member|manufacturer|contractor|bidder|winner|employer|firm|business|subjekt|jmeno|meno|ucastnik|vystavovatel|clen|vyrobce|zhotovitel|aussteller|mitglied|hersteller|bieter|betrieb|kiallito|tag|gyarto|liige|tootja|expozant|membru|nume|участник|экспонент|производитель|фио|фирма|предприятие|wystawca|czlonek|producent|przedsiebiorstwo|nom|entreprise|societe|exposant|nombre|empresa|nome|azienda|ragione sociale|espositore|naam',
  ),
);

/** Headings of columns that say where, beside the labels of addresses. */
export const placeHeadings = new Set(
  words(
    'mesto|obec|psc|ulice|ulica|misto|stat|zeme|krajina|city|town|country|zip|zip code|postcode|postal code|place|street|headquarters location|ort|stadt|plz|land|strasse|sitz|varos|telepules|iranyitoszam|utca|linn|riik|oras|localitate|localitatea|strada|город|страна|улица|населенный пункт|miasto|miejscowosc|kod pocztowy|ulica|ville|commune|pays|code postal|ciudad|pais|cidade|citta|comune|cap|plaats',
  ),
);
