import type { RecordKind } from '@/lib/domain/captured-record';
import { foldText } from '@/lib/domain/normalize/clean-text';
import type {
  CriterionAnswer,
  Potential,
  Temperature,
  TimeToDecision,
} from '@/lib/domain/qualification';
import type { SourceChannel } from '@/lib/domain/source-channel';
import type { Stage } from '@/lib/domain/stage';

/** The trade's words as files have them, in the users' languages and those of common programs. */
const stageWords: Record<Stage, string> = {
  suspect: `suspect, tip, new, nový, nová, podezřelý, kontakt, tipp, uus, kahtlusalune, vihje, új, gyanú, tipp új, nou, suspect nou, новый, подозреваемый, контакт, новий, verdächtig, neu, nowy, podejrzany, cold, unqualified lead, subscriber, sihtkontakt, untouched, adept`,
  lead: `lead, lid, zájemce, potenciální zákazník, záujemca, müügivihje, huviline, érdeklődő, potenciál ügyfél, client potential, лид, заинтересован, лід, зацікавлений, interessent, potenzieller kunde, zainteresowany, potencjalny klient, open, open - not contacted, attempted to contact, connected, contacted, in progress, working - contacted, otevřený, kontaktován`,
  mql: `mql, marketing qualified lead, marketing-qualified, marketingqualifiedlead, marketing qualified, kvalifikován marketingem, marketing-qualifiziert, nurturing, nurture`,
  sql: `sql, sales qualified lead, sales-qualified, salesqualifiedlead, sales qualified, qualified, opportunity, open deal, kvalifikován obchodem, kvalifikovaný, příležitost, príležitosť, kvalifitseeritud, minősített, lehetőség, calificat, oportunitate, квалифицирован, квалифицированный, сделка, кваліфікований, угода, qualifiziert, verkaufschance, kwalifikowany, szansa sprzedaży`,
  customer: `customer, client, won, closed won, closed - converted, converted, evangelist, zákazník, klient, odběratel, odberateľ, ostja, vevő, ügyfél, cumparator, cumpărător, покупатель, клиент, клієнт, покупець, kunde, bestandskunde, gewonnen, kupujący, wygrana`,
  discarded: `discarded, disqualified, unqualified, rejected, closed - not converted, not interested, bad timing no need, vyřazen, vyřazený, zamítnut, nemá zájem, vyradený, nemá záujem, kõrvale jäetud, ei ole huvitatud, elvetve, nem érdekli, elutasítva, eliminat, respins, descalificat, отклонен, отбракован, не интересно, неинтересно, відхилено, не цікаво, aussortiert, verworfen, kein interesse, disqualifiziert, odrzucony, niezainteresowany, zdyskwalifikowany`,
  parked: `parked, on hold, paused, later, bad timing, bad_timing, odložen, odložený, později, odložené, neskôr, edasi lükatud, hiljem, parkolt, félretéve, később, amanat, mai tarziu, parcat, отложен, позже, відкладено, пізніше, geparkt, zurückgestellt, später, odłożony, wstrzymany, później`,
  lost: `lost, closed lost, ztracen, ztracený, prohra, stratený, kaotatud, elveszett, elvesztett, pierdut, потерян, проигран, упущен, втрачено, програно, verloren, utracony, przegrana, stracony`,
};

const potentialWords: Record<Potential, string> = {
  low: 'low, nízký, nízky, madal, alacsony, scazut, scăzut, mic, низкий, низький, niedrig, gering, niski, c, d, small',
  standard:
    'standard, medium, average, normal, standardní, střední, štandardný, stredný, tavaline, keskmine, átlagos, közepes, mediu, стандартный, средний, стандартний, середній, mittel, normalny, standardowy, średni, b',
  high: 'high, vysoký, kõrge, suur, magas, nagy, ridicat, mare, высокий, високий, hoch, groß, wysoki, duży, a, big',
};

const temperatureWords: Record<Temperature, string> = {
  hot: 'hot, horký, horúci, kuum, forró, fierbinte, горячий, гарячий, heiß, heiss, gorący, now, nyní, ihned, hned',
  warm: 'warm, vlažný, teplý, vlažná, teplé, soe, langyos, meleg, caldut, cald, călduț, теплый, теплий, lauwarm, ciepły, letni, within 2 months, do 2 měsíců',
  cold: 'cold, studený, studená, chladný, külm, hideg, rece, холодный, холодний, kalt, zimny, no date, bez termínu',
};

const decisionWords: Record<TimeToDecision, string> = {
  unknown:
    'unknown, ?, neznámo, neznáme, teadmata, ismeretlen, necunoscut, неизвестно, невідомо, unbekannt, nieznane',
  now: 'now, nyní, teď, ihned, teraz, kohe, most, acum, сейчас, зараз, jetzt, sofort',
  'within-two-months':
    'within 2 months, within two months, do 2 měsíců, do dvou měsíců, do 2 mesiacov, 2 kuu jooksul, 2 hónapon belül, in 2 luni, в течение 2 месяцев, протягом 2 місяців, innerhalb von 2 monaten, w ciągu 2 miesięcy',
  'no-date':
    'no date, bez termínu, tähtajata, határidő nélkül, fara termen, без срока, без терміну, ohne termin, bez terminu',
};

const answerWords: Record<CriterionAnswer, string> = {
  yes: 'yes, y, true, ano, áno, jah, igen, da, да, так, ja, tak, 1, x, ✓, ✔',
  partly:
    'partly, partially, some, maybe, zčásti, částečně, možná, sčasti, čiastočne, osaliselt, részben, partial, parțial, отчасти, частично, частково, teilweise, teils, częściowo',
  no: 'no, n, false, ne, nie, ei, nem, nu, нет, ні, nein, 0, ✗, ✕',
  unknown:
    'unknown, ?, neznámo, neznáme, teadmata, ismeretlen, necunoscut, неизвестно, невідомо, unbekannt, nieznane, don’t know',
};

const channelWords: Record<SourceChannel, string> = {
  'search-results': `search results, organic search, google, search engine, vyhledávání, výsledky vyhledávání, výsledky hledání, hledání, vyhľadávanie, výsledky vyhľadávania, otsingutulemused, keresési találatok, kereső, rezultatele cautarii, cautare, результаты поиска, поиск, результати пошуку, пошук, suchergebnisse, suchmaschine, wyniki wyszukiwania, wyszukiwarka`,
  advertising: `advertising, advertisement, ad, ads, paid search, paid social, google ads, reklama, inzerce, reklaam, hirdetés, reklám, publicitate, reclama, реклама, werbung, anzeige, reklamy`,
  'trading-platform': `trading platform, marketplace, obchodní platforma, tržiště, obchodná platforma, trhovisko, kauplemisplatvorm, kereskedési platform, piactér, platforma de tranzactionare, platforma comerciala, торговая площадка, торговий майданчик, торговельний майданчик, handelsplattform, marktplatz, platforma handlowa`,
  'business-directory': `business directory, directory, catalogue, katalog firem, firemní katalog, katalog, katalóg firiem, adresář, ettevõtete kataloog, kataloog, cégkatalógus, cégjegyzék, catalog de firme, director de firme, каталог, каталог компаний, справочник, каталог компаній, довідник, branchenbuch, firmenverzeichnis, branchenverzeichnis, katalog firm, spis firm`,
  'regional-portal': `regional portal, regionální portál, regionálny portál, piirkondlik portaal, regionális portál, portal regional, региональный портал, регіональний портал, regionalportal, portal regionalny`,
  'classified-board': `classified board, classifieds, inzertní server, inzerát, bazar, inzertný server, kuulutuste portaal, apróhirdetés, anunturi, portal de anunturi, доска объявлений, дошка оголошень, kleinanzeigen, ogłoszenia, portal ogłoszeniowy`,
  'social-network': `social network, social media, organic social, linkedin, facebook, sociální síť, sociálna sieť, sotsiaalvõrgustik, közösségi háló, közösségi média, retea sociala, retea de socializare, социальная сеть, соцсеть, соціальна мережа, соцмережа, soziales netzwerk, sieć społecznościowa`,
  'company-site': `company’s own site, company site, company website, own website, web, website, direct traffic, vlastní web firmy, web firmy, firemní web, vlastný web firmy, ettevõtte koduleht, cég saját oldala, cég weboldala, site-ul companiei, site propriu, собственный сайт компании, сайт компании, сайт, власний сайт компанії, сайт компанії, eigene website, firmenwebsite, strona firmy, własna strona firmy`,
  'cold-selection': `cold selection, cold call, cold calling, outbound, studený výběr, studené oslovení, studený výber, külm valik, hideg kiválasztás, hideg megkeresés, selectie la rece, холодный отбор, холодный звонок, холодний відбір, холодний дзвінок, kaltakquise, kalte auswahl, zimny wybór, zimny telefon`,
  'word-of-mouth': `word of mouth, referral, referrals, employee referral, recommendation, doporučení, doporučení zákazníka, ústní doporučení, odporúčanie, soovitus, suust suhu, ajánlás, szájreklám, recomandare, сарафанное радио, рекомендация, рекомендація, сарафанне радіо, empfehlung, mundpropaganda, polecenie, poczta pantoflowa`,
  'centre-of-influence': `centre of influence, center of influence, partner, external referral, centrum vlivu, doporučení autority, centrum vplyvu, mõjukeskus, befolyásközpont, centru de influenta, центр влияния, центр впливу, einflusszentrum, centrum wpływu`,
  'direct-mail': `direct mail, mailing, email marketing, newsletter, přímá pošta, direct mailing, otsepost, közvetlen levél, posta directa, прямая рассылка, рассылка, пряма розсилка, розсилка, direktmailing, direktwerbung, poczta bezpośrednia`,
  telephone: `telephone, phone, phone inquiry, inbound call, call, telefon, telefón, telefonát, telefonikõne, телефон, дзвінок, звонок, anruf`,
  'former-customer': `former customer, bývalý zákazník, endine klient, korábbi ügyfél, fost client, бывший клиент, колишній клієнт, ehemaliger kunde, były klient`,
  'current-customer': `current customer, existing customer, customer, stávající zákazník, současný zákazník, súčasný zákazník, praegune klient, jelenlegi ügyfél, client actual, текущий клиент, нынешний клиент, поточний клієнт, bestehender kunde, bestandskunde, obecny klient`,
  'lost-opportunity': `lost opportunity, ztracená příležitost, stratená príležitosť, kaotatud võimalus, elveszett lehetőség, oportunitate pierduta, упущенная возможность, втрачена можливість, verlorene chance, utracona szansa`,
  seminar: `seminar, webinar, workshop, seminář, školení, seminár, seminár školenie, koolitus, szeminárium, семинар, семінар, вебинар, вебінар, schulung, szkolenie, seminarium`,
  'fair-or-conference': `fair or conference, trade show, tradeshow, fair, exhibition, conference, event, offline sources, veletrh, veletrh nebo konference, výstava, konference, veľtrh, veľtrh alebo konferencia, konferencia, mess, mess või konverents, konverents, kiállítás, vásár vagy konferencia, targ, targ sau conferinta, conferinta, выставка, выставка или конференция, конференция, ярмарка, виставка, виставка або конференція, конференція, messe, messe oder konferenz, konferenz, targi, targi lub konferencja, konferencja`,
  'news-and-media': `news and media, news, media, press, public relations, zprávy a média, tisk, správy a médiá, uudised ja meedia, hírek és média, sajtó, stiri si media, presa, новости и сми, сми, новини і змі, новини та змі, nachrichten und medien, presse, wiadomości i media, prasa`,
  'business-connection': `business connection, business contact, networking, obchodní známost, obchodní kontakt, obchodná známosť, ärisuhe, üzleti kapcsolat, conexiune de afaceri, relatie de afaceri, деловая связь, деловые связи, ділове знайомство, ділові зв’язки, geschäftskontakt, geschäftsbeziehung, znajomość biznesowa`,
  'live-chat': `live chat, chat, chat na webu, živý chat, reaalajas vestlus, élő csevegés, chat live, онлайн-чат, чат, live-chat, czat, czat na żywo`,
  'bought-list': `bought list, purchased list, list, import, koupený seznam, zakoupený seznam, kúpený zoznam, ostetud nimekiri, vásárolt lista, lista cumparata, купленный список, купленная база, куплений список, куплена база, gekaufte liste, kupiona lista`,
};

const kindWords: Record<RecordKind, string> = {
  organization:
    'company, organization, organisation, firma, firm, společnost, spoločnosť, ettevõte, cég, companie, компания, организация, компанія, організація, unternehmen, przedsiębiorstwo, org',
  person:
    'person, individual, contact, people, osoba, člověk, isik, személy, persoana, persoană, человек, физическое лицо, физлицо, особа, людина, фізична особа, person kontakt, człowiek',
};

/** Words by what they mean, folded; the first meaning of a word counts. */
function wordsOf<Value extends string>(
  lists: Record<Value, string>,
): (word: string) => Value | undefined {
  const byWord = new Map<string, Value>();
  for (const [value, list] of Object.entries(lists) as [Value, string][]) {
    for (const word of [value, ...list.split(',')]) {
      const key = foldText(word) || word.trim();
      if (!byWord.has(key)) byWord.set(key, value);
    }
  }
  return (word) => byWord.get(foldText(word) || word.trim());
}

export const findStage = wordsOf(stageWords);
export const findPotential = wordsOf(potentialWords);
export const findTemperature = wordsOf(temperatureWords);
export const findTimeToDecision = wordsOf(decisionWords);
export const findAnswer = wordsOf(answerWords);
export const findSourceChannel = wordsOf(channelWords);
export const findRecordKind = wordsOf(kindWords);
