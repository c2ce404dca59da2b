import { foldText } from './clean-text';

/**
 * Beginnings of words that nobody is called by in languages that inflect them: institutions, their parts, what
 * pages and menus say. A `$` at the end means the whole word.
 */
const stemLines: readonly string[] = [
  // German: compounds first, by their beginnings; see `endings` for what they end with
  'abteilung verwaltungs gemeinde stadtwerk landkreis kreisverb bezirksamt bundesamt bundesverb bundesminist landesamt landesverb ministeri staatsminist regierungs handelsregist amtsgericht landgericht finanzamt',
  'geschäftsst geschäftsführ geschäftsbed ansprechpartner allgemeine$ allgemeiner$ kontaktdat kontaktform öffnungszeit sprechzeit datenschutz impressum haftung urheberrecht nutzungsbed',
  'verein$ vereins verband$ verbands stiftung förderverein sportverein turnverein schützenverein musikverein feuerwehr kirchengemeinde pfarramt pfarrei grundschule gymnasium hochschule',
  'beratung vertrieb$ verkauf$ einkauf$ technik$ anlagen produktion montage$ dienstleist leistungen$ angebote$ termine$ aktuelles$ veranstalt unsere$ unser$ ihre$ ihr$ dein$ deine$ sie$ wir$ mehr$ alle$ neue$ weitere$ rechtliche$ gesetzliche$',
  'rathaus steuern$ abgaben$ gebühren$ bürgerservice hauptamt ordnungs',
  'praxis$ praxen$ klinik klinikum krankenhaus zentrum$ akademie institut fakultät lehrstuhl fachbereich fachgebiet referat$ sekretariat dezernat ausschuss kommission vorstandschaft vorstand$ aufsichtsrat beirat kuratorium mitglieder$ mannschaft jugendabteil',
  // Czech and Slovak
  'oddělen oddelen odbor$ odboru$ katedr ústav$ ústavu$ fakult univerzit akademie$ akadémi střední$ stredná$ základní$ základná$ mateřsk matersk gymnázi konzervato nemocnic nemocnica klinik poliklinik ordinac ambulanc ambulanci lékárn lekáreň kardiologi radiologi gynekologi gynäkologi ginekologi ortopedi orthopädi',
  'společnost spoločnos sdružen združen spolek$ spolok$ svaz$ zväz nadac nadáci sbor$ zbor$ dobrovoln dobrovoľn výbor komise$ komisia představenstv predstavensten dozorčí$ dozorná$ rada$ rady$ revizní$ revízna$ úřad úrad$ magistrát ministerstv městsk mestsk obecní$ obecn krajsk okresn',
  'úvodn úvod$ hlavní$ hlavná$ kontaktní kontaktn naše$ náš$ naši$ váš$ vaše$ nový$ nová$ nové$ všechn všetk další$ ďalš více$ viac$ ochrana$ osobních osobných obchodní podmínk podmienk otevírac otvárac provozn prevádzk fakturačn poštovní poštová doručovac sídlo bankovní bankov číslo$ rejstřík register$',
  'realitní realitn kancelář kancelár poradenstv služb výrob prodej$ predaj$ stavební staveb doprav půjčovn požičovn restaurac reštaurác penzion penzión kavárn kaviareň pivovar vinařstv vinárstv zámek$ hrad$ kostel$ farnost farnosť diecéz',
  // Polish
  'oddział dział$ wydział katedra$ instytut uniwersytet politechnik akademi szkoł podstawow liceum przedszkol szpital przychodni poradni gabinet aptek zakład spółdziel stowarzysz fundacj związek związku towarzystw ochotnicz straż parafi diecez urząd starostw ministerstw komend komisj rada$ rady$ zarząd biur komisariat muzeum bibliotek ośrodek ośrodk centrum',
  'kontaktow korespondenc polityk prywatno regulamin strona$ główn nasz$ nasza$ nasze$ wasz nowy$ nowa$ nowe$ więcej godziny$ otwarc dane$ firmow zespół zespoł usług oferta$ sprzedaż serwis$ produkcj hurtowni sklep nieruchomoś projekt$ prawa$ wszelk wszystk',
  // Hungarian
  'tanszék intézet egyetem tudományegyetem főiskol kar$ karok$ iskola gimnázium óvod kórház klinika$ rendelő rendelőint gyógyszertár önkormányzat hivatal minisztéri bizottság egyesület alapítvány szövetség kamara egyház plébánia gyülekez kutatóközpont kutatócsoport kollégium szakkollégium szakgimnázi technikum$ szeretetszolg szolgálat$ szolgálata$ bölcsőd otthona$ klubja$ tagintézm református$ evangélikus$ katolikus$ csoport$ osztály$ központ könyvtár múzeum színház',
  'kft bt zrt elérhetőség kapcsolat nyitvatart rólunk munkatársaink csapatunk szolgáltatás termék adatkezel adatvéd impresszum általános$ szerződési iroda$ ügyfélszolg értékesít beszerzés kereskedel vállalkoz szálloda vendégház étterem panzió utca$ tér$ köz$ megye járás kerület',
  // Romanian
  'filial filială unitate unitatea comisi consili consiliul departament serviciu serviciul direcți secți catedra facultat universitat institut academi colegi$ colegiul liceu liceul școal școala grădiniț spital spitalul clinic policlinic cabinet$ cabinetul farmaci asociați fundați federați uniune uniunea parohi episcopi primări prefectur minister agenți inspectorat tribunal judecători',
  'echipa$ echipe noastr nostru noștri voastr despre$ termeni condiți politic confidențial acasă pagina$ prezentare servicii produse portofoliu parteneri oferte noutăți program$ programul orar$ toate$ drepturile resurse umane organul organiza boli$ radiologi chirurgi neurologi cardiologi dermatologi ginecologi pediatri stomatologi medicin interne locală$ locale$ resursele',
  // Russian, Ukrainian, Bulgarian
  'имеются$ противопоказан необходим$ необходима$ консультаци специалиста$',
  'департамент отдел отделен управлен служб министерств администрац комитет комисси совет$ совета$ правлен институт университет академи факультет кафедр школ лицей гимнази детск больниц поликлиник клиник аптек центр$ центра$ стоматолог обществ организац ассоциац союз$ фонд$ товариществ кооператив предприят завод фабрик компани фирм$ фирма групп магазин салон$ студи агентств бюро$ офис продаж снабжен строительств малоэтажн недвижим производств логистик сервис$ сервисн ремонт доставк',
  'контакт адрес$ телефон$ режим график$ политик конфиденц пользоват соглашен обратн связь$ звонок наш$ наша$ наши$ наше$ ваш$ ваши$ все$ новост акци каталог корзин отзыв вопрос вакан проект главная$ подробнее область$ область район$ край$ город$ улица$ нижний$ великий$ санкт',
  'відділ управлінн міністерств адміністрац комітет комісі рада$ інститут університет академі факультет школ ліцей гімназі лікарн поліклінік клінік центр$ товариств організац асоціац спілк підприємств магазин студі агентств наш$ наша$ наші$ контакти послуг продаж будівн область районн міськ сільськ обласн головна$',
  'отделен дирекци министерств общин кметств читалищ училищ детск болниц сдружен фондаци дружеств нашия$ нашите$ условия$ поверител начало$ услуги$ работно$',
  // Serbian, Croatian, Slovene
  'odjel odeljenj odjelj oddelek služba sektor$ zavod fakultet sveučiliš univerzitet univerza katedra institut škola šola gimnazij vrtić vrtec bolnic zdravlja ambulanta ordinacij ljekarn apoteka lekarna udrug udruženj društv savez$ zveza klub$ općin opštin občin grad$ županij ministarst ministrstv uprava upravni nadzorni odbor$ vijeće veće svet$ komisij poslovnic podružnic trgovin prodavnic',
  'naša$ naše$ naši$ o$ početna$ naslovna$ kontakti$ usluge$ ponuda$ vijesti vesti$ novice$ politika$ privatnosti zasebnosti uvjeti uslovi pogoji radno$ radnje delovni osobni lični',
  // Estonian, Latvian, Lithuanian
  'osakond$ osakonna$ amet$ valitsus ülikool instituut teaduskond gümnaasium põhikool lasteaed haigla kliinik apteek selts$ ühing liit$ keskus klubi$ meie$ teenused$ tooted$ kontaktid$ kogudus muuseum raamatukogu',
  'nodaļ pārvald departament ministrij universitāt institūt fakultāt skola$ vidusskola pamatskola ģimnāzij bērnudārz slimnīc poliklīnik klīnik aptiek biedrīb nodibināj savienīb federācij centrs$ centra$ klubs$ draudz muzej bibliotēk par$ mums$ mūsu$ kontakti$ pakalpojum produkt$ jaunumi$ birojs$ veikal ergonomik',
  'skyri departament ministerij universitet institut fakultet katedr mokykl gimnazij progimnazij darželi ligonin poliklinik klinik vaistin draugij asociacij fond federacij sąjung centras$ centro$ klubas$ parapij muziej bibliotek apie$ mus$ mūsų$ kontaktai paslaug produktai naujien biuras seniūnij savivaldyb',
  // Greek
  'τμήμα τμήματ γραφεί διεύθυνσ υπηρεσ υπουργεί πανεπιστήμι σχολή σχολεί γυμνάσι λύκει νηπιαγωγεί νοσοκομεί κλινικ ιατρεί φαρμακεί σύλλογ σύνδεσμ ένωση ίδρυμα εταιρ κέντρο δήμος δήμου δημοτικ εκκλησ μητρόπολ μουσεί βιβλιοθήκ επικοινων ωράρι δευτέρα τρίτη τετάρτη πέμπτη παρασκευή σάββατο κυριακή τηλέφων αρχικ υπηρεσί προϊόν σχετικ όροι πολιτικ γραμματεία καλέστε στείλτε',
  // Romance
  'mairie préfecture ministère université faculté département école collège lycée maternelle hôpital clinique cabinet$ pharmacie association fédération fondation syndicat comité conseil$ commission bureau$ paroisse diocèse musée bibliothèque médiathèque mentions$ légales politique confidentialité conditions générales nos$ notre$ votre$ nous$ accueil$ qualité$ depuis$ numéro$ siège responsabilité hébergement crédits service$ services$ propriété données',
  'comune$ provincia$ regione$ ministero università facoltà dipartimento scuola istituto liceo ospedale clinica$ ambulatorio farmacia associazione federazione fondazione comitato consiglio commissione ufficio parrocchia diocesi museo biblioteca chi$ siamo$ contatti$ dove$ orari$ nostri$ nostra$ nostro$ servizi$ prodotti$ politica$ informativa$ note$ legali$ direzione$ presidenza$ segreteria$',
  'ayuntamiento diputación ministerio universidad facultad departamento escuela instituto colegio$ hospital$ clínica farmacia asociación federación fundación comité consejo comisión oficina parroquia museo biblioteca quiénes nuestro nuestra nuestros nuestras horario aviso$ legal$ política$ privacidad condiciones servicios productos junta$ directiva$ câmara prefeitura universidade faculdade escola colégio associação federação fundação conselho comissão escritório paróquia museu nossa$ nosso$ nossos$ sobre$ serviços produtos',
];

const whole = new Set<string>();
const stems = new Map<string, string[]>();
for (const entry of stemLines.flatMap((line) => line.split(' '))) {
  const stem = foldText(entry.replace('$', ''));
  if (entry.endsWith('$') || stem.length < 4) {
    whole.add(stem);
    continue;
  }
  const list = stems.get(stem.slice(0, 3));
  if (list) list.push(stem);
  else stems.set(stem.slice(0, 3), [stem]);
}

/** German compounds, and what stands glued in other languages: "Staatsministerium", "Kutatóközpont". */
const endings =
  /.{3}(?:ministerium|amt|verein|verband|abteilung|gemeinde|schule|stiftung|leitung|beratung|fuhrung|verwaltung|wesen|kasse|team|buro|dienststelle|meldestelle|gemeinschaft|technik|zentrum|institut|klinik|praxis|kanzlei|verlag|feuerwehr|kirche|erklarung|bestimmungen|zeiten|kozpont|intezet|csoport|egyesulet|szolgalat|kolcson)$/;

/** Whether a folded word is what institutions, departments or parts of pages are called, and nobody is. */
export function isNoNameStem(folded: string): boolean {
  return (
    whole.has(folded) ||
    endings.test(folded) ||
    (stems.get(folded.slice(0, 3))?.some((stem) => folded.startsWith(stem)) ?? false)
  );
}
