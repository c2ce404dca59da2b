import type { ImportField } from './import-target';

/**
 * What people and programs write above columns, by what stands below: our own common form in the
 * users' languages, exports of HubSpot, Pipedrive, Salesforce, LinkedIn, Google and Outlook, and the
 * words a spreadsheet kept by hand has. Compared folded: case, accents, script and signs do not count.
 */
export const headerWords: Record<ImportField, string> = {
  kind: 'kind, record type, type of record, druh záznamu, typ záznamu, company or person',
  company: `company, company name, account, account name, organization, organisation, organization name,
    organisation name, company / account, organization - name, organization 1 - name, person - organization,
    lead - organization, deal - organization, business name, firm, employer, associated company, company name (associated),
    firma, název firmy, společnost, název společnosti, obchodní jméno, obchodní firma, podnik, organizace, zaměstnavatel,
    subjekt, dodavatel, odběratel, zákazník, klient, spoločnosť, názov firmy, názov spoločnosti, obchodné meno, organizácia,
    zákazník firma, zamestnávateľ, ettevõte, ettevõtte nimi, firma nimi, äriühing, äriühingu nimi, tööandja, klient firma,
    cég, cégnév, vállalat, vállalkozás, cég neve, társaság, szervezet, munkáltató, ügyfél, companie, denumire companie,
    denumire, denumire firma, societate, nume companie, nume firma, organizatie, angajator, client,
    компания, название компании, организация, название организации, наименование организации, фирма, предприятие,
    наименование, юридическое лицо, контрагент, работодатель, клиент, компанія, назва компанії, організація, назва організації,
    підприємство, фірма, найменування, клієнт, контрагент організація, роботодавець,
    unternehmen, firmenname, unternehmensname, gesellschaft, betrieb, arbeitgeber, kunde, firmenbezeichnung, organisation name,
    nazwa firmy, przedsiębiorstwo, spółka, nazwa spółki, organizacja, pracodawca, kontrahent, nazwa kontrahenta, customer, client company,
    customer name, client name, company.name, organization.name, org, org name, organization legal name, companyname, account.name`,
  head: `head, head full name, full name of the head, full name, fullname, contact, contact name, contact person, person - name, person name, primary contact,
    key contact, decision maker, director, ceo, lead name, contact full name, attention, display name, file as, formatted name,
    vedoucí, vedoucí celé jméno, jednatel, kontaktní osoba, kontakt, jméno a příjmení, celé jméno, statutární orgán, ředitel, majitel, zástupce,
    vedúci, konateľ, kontaktná osoba, meno a priezvisko, celé meno, riaditeľ, štatutár, juht, juhi nimi, juhataja, kontaktisik, ees- ja perekonnanimi, täisnimi,
    kontaktisiku nimi, juhatuse liige, vezető, ügyvezető, kapcsolattartó, kapcsolattartó neve, teljes név, vezető neve,
    persoana de contact, persoană de contact, administrator, nume complet, reprezentant, reprezentant legal, nume si prenume, director general,
    руководитель, контактное лицо, контакт, фио, фио руководителя, полное имя, директор, генеральный директор, представитель,
    керівник, контактна особа, піб, піб керівника, повне ім'я, представник, прізвище та ім'я,
    ansprechpartner, kontaktperson, geschäftsführer, vollständiger name, ansprechperson, inhaber, vor- und nachname,
    osoba kontaktowa, imię i nazwisko, pełne imię i nazwisko, prezes, właściciel, dyrektor, kierownik, contact.name, person.name, fn, contact person name`,
  firstName: `first name, firstname, given name, forename, first, person - first name, contact first name, křestní jméno, meno krstné, krstné meno,
    eesnimi, keresztnév, utónév, prenume, имя, ім'я, имя контакта, vorname, imię, first_name, jméno křestní, givenname`,
  lastName: `last name, lastname, surname, family name, last, person - last name, contact last name, příjmení, priezvisko, perekonnanimi, perenimi,
    vezetéknév, családnév, nume de familie, фамилия, прізвище, nachname, familienname, nazwisko, last_name, familyname`,
  headJobTitle: `head’s job title, job title, jobtitle, title, position, role, function, person - job title, person - title, organization 1 - title, organization title,
    contact title, occupation, funkce, funkce vedoucího, pozice, pracovní pozice, pracovní zařazení, pozícia, funkcia, pracovná pozícia, amet, ametikoht, positsioon, roll,
    beosztás, pozíció, munkakör, vezető beosztása, functie, funcția, functia, pozitie, titlu, post, должность, позиция, посада, роль,
    position im unternehmen, funktion, stellung, berufsbezeichnung, jobtitel, stanowisko, funkcja, pozycja, job_title, headline`,
  headPhones: `head’s phones, head’s phone, contact phone, contact’s phone, direct phone, direct line, person - phone, person - phone - work, person - phone - mobile,
    person - phone - home, person - phone - other, telefony vedoucího, telefon vedoucího, telefon kontaktní osoby, telefón kontaktnej osoby, telefón konateľa, kontaktisiku telefon, juhi telefon,
    kapcsolattartó telefonja, kapcsolattartó telefon, vezető telefonja, telefon persoana de contact, телефон контактного лица, телефон руководителя, телефон директора,
    телефон контактної особи, телефон керівника, telefon ansprechpartner, telefon des ansprechpartners, durchwahl, telefon osoby kontaktowej, telefon do osoby kontaktowej, contact.phone`,
  headEmails: `head’s e-mails, head’s e-mail, contact email, contact e-mail, contact’s email, person - email, person - email - work, person - email - home, person - email - other,
    e-maily vedoucího, e-mail vedoucího, e-mail kontaktní osoby, email kontaktnej osoby, e-mail konateľa, kontaktisiku e-post, juhi e-post, kapcsolattartó e-mail, kapcsolattartó e-mailje, vezető e-mailje,
    email persoana de contact, e-mail контактного лица, почта руководителя, e-mail руководителя, e-mail контактної особи, e-mail керівника, e-mail ansprechpartner, e-mail des ansprechpartners,
    e-mail osoby kontaktowej, contact.email`,
  headProfiles: `person linkedin, person linkedin url, contact linkedin, linkedin profile, linkedin member, linkedin profile url, profile url, linkedin url, linkedin kontaktní osoby`,
  phones: `phone, phones, phone number, phone numbers, telephone, telephone number, tel, tel., tel. no., phone 1 - value, phone 2 - value, phone 3 - value, business phone,
    business phone 2, company main phone, company phone, company phone number, primary phone, work phone, home phone, home phone 2, other phone, organization - phone, lead phone, main phone,
    telefon, telefony, telefonní číslo, tel. číslo, číslo telefonu, telefón, telefóny, telefónne číslo, telefoninumber, telefonid, telefonszám, telefonszámok, telefoane, numar de telefon, nr. telefon,
    телефон, телефоны, номер телефона, тел., контактный телефон, рабочий телефон, телефони, номер телефону, контактний телефон, робочий телефон,
    telefonnummer, telefonnummern, rufnummer, rufnummern, telefon geschäftlich, telefon firma, numer telefonu, nr telefonu, telefon służbowy, kontakt telefon, kontaktní telefon, phonenumber, phone_number, callback, car phone, radio phone, isdn`,
  mobilePhones: `mobile phones, mobile phone, mobile, mobile number, mobile phone number, cell, cell phone, cellphone, handy, gsm, mobil, mobily, mobilní telefon, mobilní telefony, mobilné telefóny, mobilný telefón, mobilné číslo,
    mobiil, mobiiltelefon, mobiiltelefonid, mobiilinumber, mobiltelefon, mobiltelefonok, mobilszám, telefon mobil, telefoane mobile, mobil telefon, мобильный, мобильный телефон, мобильные телефоны, моб., сотовый,
    мобільний, мобільний телефон, мобільні телефони, mobiltelefone, mobilnummer, handynummer, mobilfunk, komórka, telefon komórkowy, telefony komórkowe, numer komórkowy`,
  landlinePhones: `landlines, landline, landline phone, fixed line, pevná linka, pevné linky, pevný telefon, pevná linka telefon, pevné linky telefóny, lauatelefon, lauatelefonid, vezetékes, vezetékes telefon, vezetékes telefonok, telefon fix, telefoane fixe,
    стационарный телефон, стационарные телефоны, городской телефон, стаціонарний телефон, стаціонарні телефони, міський телефон, festnetz, festnetznummer, telefon stacjonarny, telefony stacjonarne, stacjonarny`,
  otherPhones:
    'other phones, další telefony, ďalšie telefóny, muud telefonid, további telefonok, alte telefoane, другие телефоны, інші телефони, weitere telefone, andere telefone, inne telefony',
  faxes: `faxes, fax, fax number, business fax, home fax, other fax, faxy, faxové číslo, faks, faksid, faxszám, faxok, faxuri, nr. fax, факс, факсы, факси, faxnummer, numer faksu, faksy, telefax`,
  emails: `e-mails, e-mail, email, emails, email address, e-mail address, email addresses, e-mail 2 address, e-mail 3 address, e-mail 1 - value, e-mail 2 - value, e-mail 3 - value, work email, business email, primary email, company email, organization - email, mail, lead email,
    e-maily, emailová adresa, e-mailová adresa, mailová adresa, e-mailové adresy, kontaktní e-mail, e-post, e-posti aadress, meil, e-posti aadressid, e-mailid, email cím, e-mail cím, e-mailek, e-mail címek, elektronikus levelezési cím, adresa de email, adresa email, adresa de e-mail, e-mailuri, posta electronica,
    почта, электронная почта, эл. почта, адрес электронной почты, e-mail адрес, имейл, электронный адрес, пошта, електронна пошта, ел. пошта, електронна адреса, адреса електронної пошти,
    e-mail-adresse, mailadresse, e-mail-adressen, e-mail geschäftlich, adres e-mail, adres email, poczta elektroniczna, adresy e-mail, email_address, emailaddress`,
  websites: `websites, website, web site, web, web page, webpage, url, homepage, home page, website url, website 1 - value, company website, company domain, company domain name, domain, site, internet, www, personal web page, organization - website,
    weby, webová stránka, webové stránky, internetová adresa, stránky, www stránky, webstránka, webové sídlo, veebileht, koduleht, veeb, kodulehed, weboldal, honlap, weboldalak, internetes cím, pagina web, site web, pagini web, website-uri, adresa web,
    сайт, сайты, веб-сайт, веб-сайты, сайт компании, адрес сайта, интернет-адрес, веб-сторінка, сайти, адреса сайту, webseite, webseiten, internetseite, internetadresse, internetauftritt, strona www, strona internetowa, strony www, strony internetowe, witryna, website_url`,
  address: `address, full address, postal address, mailing address, office address, organization - address, address 1 - formatted, business address, registered office, location, person - postal address,
    adresa, adresy, celá adresa, sídlo, adresa sídla, poštovní adresa, kontaktní adresa, sídlo firmy, poštová adresa, aadress, postiaadress, juriidiline aadress, asukoht, cím, székhely, postacím, teljes cím, adresa completa, adresa sediului, sediu, sediu social,
    адрес, юридический адрес, почтовый адрес, полный адрес, фактический адрес, местонахождение, адреса, юридична адреса, поштова адреса, повна адреса, місцезнаходження,
    adresse, anschrift, postanschrift, geschäftsadresse, firmensitz, vollständige adresse, adres, adres firmy, pełny adres, siedziba, adres korespondencyjny, formatted address`,
  street: `street, street address, street 1, address line 1, address 1, address1, business street, mailing street, billing street, address 1 - street, organization - street/road name, ulice, ulice a číslo, ulica, ulica a číslo, tänav, tänav ja maja, utca, utca házszám, közterület, strada, strada si numar,
    улица, улица дом, вулиця, вулиця будинок, straße, strasse, straße und hausnummer, straße hausnummer, ulica i numer, ulica nr, address.street, street_address, mailingstreet, billing address line 1`,
  locality: `town, city, locality, town / city, town/city, city/town, business city, mailing city, billing city, address 1 - city, organization - city/town/village/locality, obec, město, mesto, obec město, místo, linn, linn vald, asula, település, város, helység, helységnév, oras, oraș, localitate, localitatea, orasul,
    город, населенный пункт, місто, населений пункт, ort, stadt, wohnort, miasto, miejscowość, address.city, billing address city, place`,
  postalCode: `postal code, postcode, post code, zip, zip code, zip/postal code, zip / postal code, postal / zip code, business postal code, mailing zip/postal code, billing zip/postal code, mailing postal code, address 1 - postal code, organization - zip/postal code, psč, poštovní směrovací číslo, postiindeks, sihtnumber, irányítószám, irsz, cod postal, codul postal,
    индекс, почтовый индекс, індекс, поштовий індекс, plz, postleitzahl, kod pocztowy, postal_code, zipcode, address.zip, address.postal_code`,
  region: `region, state, state/region, state/province, state / province, province, county, business state, mailing state/province, billing state/province, address 1 - region, organization - state/county, kraj, okres, maakond, piirkond, megye, régió, judet, județ, judetul, regiune,
    регион, область, край, район, регіон, bundesland, bezirk, województwo, powiat, address.state, oblast, okruh`,
  country: `country, country/region, country / region, nation, business country/region, business country, mailing country, billing country, address 1 - country, organization - country, země, stát, krajina, štát, riik, ország, tara, țara, țară, страна, країна, land, staat, kraj państwo, państwo, address.country, country_code, country code`,
  registrationNumbers: `registration numbers, registration number, reg. no., reg no, reg. nr., company number, company id, registration no., business id, ičo, ič, registrační čísla, registrační číslo, identifikační číslo, registračné čísla, registračné číslo, identifikačné číslo, registrikood, registrinumber, reg. kood, registrikoodid, registrinumbrid,
    cégjegyzékszám, nyilvántartási számok, nyilvántartási szám, adószám, cui, cif, nr. reg. com., numar de inregistrare, numere de inregistrare, cod unic de inregistrare, cod fiscal, инн, огрн, кпп, регистрационный номер, регистрационные номера, огрнип, єдрпоу, код єдрпоу, едрпоу, реєстраційний номер, реєстраційні номери, код за єдрпоу,
    handelsregister, handelsregisternummer, hrb, registernummer, registernummern, krs, regon, numery rejestrowe, numer rejestrowy, siren, siret, kvk, orgnr, crn, ein, nr krs, nr regon`,
  vatNumbers: `vat numbers, vat number, vat, vat id, vat no., vat reg. no., tax id, tax number, dič, ič dph, čísla dph, číslo dph, daňové identifikační číslo, daňové číslo, kmkr, kmkr number, käibemaksukohustuslase number, kmkr numbrid, közösségi adószám, uniós adószám, áfa-számok, áfaszám, cod tva, coduri tva, numar tva,
    ндс, номер ндс, номера ндс, номер пдв, номери пдв, індивідуальний податковий номер, іпн, ust-idnr, ust-id, ust-idnr., umsatzsteuer-id, umsatzsteuer-identifikationsnummer, steuernummer, nip, nip ue, numery vat, numer vat, nr nip, numer nip`,
  socialProfiles: `social profiles, social profile, linkedin, linkedin company page, company linkedin, company linkedin url, linkedin company url, linkedin bio, facebook, facebook company page, facebook page, twitter, twitter handle, x (twitter), instagram, xing, youtube, profil na síti, profily na sítích, profily na sociálních sítích, sociální sítě, profily na sieťach, profily na sociálnych sieťach, sotsiaalmeedia, sotsiaalmeedia profiilid, közösségi profilok, közösségi oldalak, profiluri sociale, retele sociale,
    соцсети, профили в соцсетях, социальные сети, соцмережі, профілі в соцмережах, социальный профиль, social-media-profile, profile in netzwerken, soziale netzwerke, profile społecznościowe, media społecznościowe`,
  otherPeople: `other people, other contacts, další lidé, další osoby, další kontakty, ďalší ľudia, ďalšie osoby, teised inimesed, teised isikud, további személyek, további emberek, alte persoane, другие люди, другие контакты, інші люди, інші контакти, weitere personen, andere personen, inne osoby, pozostałe osoby`,
  industry: `line of business, industry, sector, branch, business type, field, trade, obor, obor podnikání, odvětví, činnost, předmět podnikání, odvetvie, odbor, oblasť podnikania, predmet podnikania, tegevusala, valdkond, ágazat, iparág, tevékenység, tevékenységi kör, domeniu, domeniu de activitate, industrie, obiect de activitate,
    отрасль, сфера деятельности, вид деятельности, галузь, сфера діяльності, вид діяльності, branche, industriezweig, wirtschaftszweig, tätigkeitsfeld, branża, rodzaj działalności, dziedzina`,
  stage: `stage, status, lead status, lead stage, lifecycle stage, deal stage, pipeline stage, state of the lead, fáze, stav, stav leadu, fáza, stav kontaktu, staadium, etapp, staatus, müügietapp, szakasz, státusz, állapot, stadiu, etapa, stare, стадия, этап, статус, етап, стадія, phase, stufe, lead-status, etap, stadium, stan, faza, lead - status`,
  stageReason: `reason for the stage, reason, lost reason, status reason, closed lost reason, lead - lost reason, důvod fáze, důvod, dôvod fázy, dôvod, staadiumi põhjus, põhjus, szakasz oka, ok, motivul stadiului, motiv, причина стадии, причина, причина етапу, grund der phase, grund, powód etapu, powód`,
  comeBackOn: `come back on, follow up on, follow-up date, next contact, next activity date, next step date, recall date, callback date, vrátit se dne, vrátit se, další kontakt, datum dalšího kontaktu, vrátiť sa dňa, ďalší kontakt, tagasi pöörduda, järgmine kontakt, visszatérés napja, következő kapcsolat, revenire pe, revenire la, urmatorul contact,
    вернуться, вернуться к, дата следующего контакта, повернутися, наступний контакт, wiedervorlage, wiedervorlage am, nächster kontakt, wrócić dnia, następny kontakt, wrócić`,
  potential: `potential, grade, rating, customer potential, potenciál, potentsiaal, potenciál szint, potential level, potenţial, potențial, потенциал, потенціал, potenzial, potencjał, lead rating`,
  temperature: `temperature, heat, lead temperature, teplota, temperatuur, hőmérséklet, temperatura, temperatură, температура, temperatur, lead - label, hot/warm/cold`,
  need: 'need, potřeba, potreba, vajadus, szükséglet, igény, nevoie, потребность, потреба, bedarf, potrzeba',
  needNote:
    'need: note, potřeba: poznámka, potreba: poznámka, vajadus: märkus, szükséglet: megjegyzés, igény: megjegyzés, nevoie: nota, потребность: примечание, потреба: примітка, bedarf: notiz, potrzeba: notatka',
  desire:
    'desire, touha, túžba, soov, vágy, dorinta, dorință, желание, бажання, wunsch, chęć, pragnienie',
  desireNote:
    'desire: note, touha: poznámka, túžba: poznámka, soov: märkus, vágy: megjegyzés, dorinta: nota, желание: примечание, бажання: примітка, wunsch: notiz, chęć: notatka, pragnienie: notatka',
  funds:
    'funds, budget, peníze, rozpočet, peniaze, rahad, raha, eelarve, pénz, költségkeret, fonduri, buget, средства, бюджет, кошти, mittel, środki, budżet',
  fundsNote:
    'funds: note, peníze: poznámka, peniaze: poznámka, raha: märkus, pénz: megjegyzés, fonduri: nota, средства: примечание, кошти: примітка, mittel: notiz, środki: notatka',
  authority:
    'authority, pravomoc, právomoc, volitus, otsustusõigus, hatáskör, autoritate, полномочия, повноваження, befugnis, entscheidungsbefugnis, uprawnienia, decyzyjność',
  authorityNote:
    'authority: note, pravomoc: poznámka, právomoc: poznámka, volitus: märkus, hatáskör: megjegyzés, autoritate: nota, полномочия: примечание, повноваження: примітка, befugnis: notiz, uprawnienia: notatka',
  markerAnswers:
    'marker questions, marker answers, otázky na potenciál, otázky na potenciál odpovede, markerküsimused, jelzőkérdések, intrebari de potential, маркерные вопросы, маркерні питання, markerfragen, pytania markerowe',
  sourceChannel: `source, lead source, source channel, original source, original traffic source, origin, lead - source, channel, zdroj, zdroj leadu, zdrojový kanál, allikas, forrás, sursa, sursă, источник, источник лида, канал, джерело, quelle, lead-quelle, herkunft, źródło, źródło leada, deal source`,
  sourceSite:
    'source site, web zdroje, web zdroja, allika veebileht, forrás webhelye, site-ul sursei, site sursa, сайт источника, сайт джерела, website der quelle, strona źródła',
  sourcePage:
    'source page, source url, stránka zdroje, stránka zdroja, allika leht, forrás oldala, pagina sursei, pagina sursa, страница источника, сторінка джерела, seite der quelle, podstrona źródła',
  tags: `tags, tag, labels, label, categories, category, group membership, groups, person - label, organization - label, štítky, štítek, kategorie, štítok, kategórie, sildid, silt, kategooriad, címkék, címke, kategóriák, etichete, etichetă, categorii, теги, метки, категории, ярлыки, мітки, категорії, schlagwörter, stichwörter, kategorien, etykiety, tagi, kategorie tagi`,
  paidOrders: `paid orders, finished projects, orders, won deals, zaplacené zakázky, dokončené projekty, zakázky, zaplatené zákazky, zákazky, tasutud tellimused, tellimused, kifizetett megrendelések, megrendelések, comenzi platite, comenzi plătite, comenzi, оплаченные заказы, заказы, завершенные проекты, оплачені замовлення, замовлення, bezahlte aufträge, aufträge, opłacone zamówienia, zamówienia, zrealizowane zlecenia`,
  preliminaryOrders: `preliminary orders, open deals, orders under discussion, předběžné zakázky, předběžné objednávky, rozjednané zakázky, predbežné zákazky, eeltellimused, előzetes megrendelések, comenzi preliminare, предварительные заказы, попередні замовлення, vorläufige aufträge, voranfragen, wstępne zamówienia`,
  comments: `comments, comment, note, notes, description, remarks, remark, memo, message, lead description, background, poznámky, poznámka, popis, komentář, komentáře, komentár, märkused, märkus, kommentaar, kommentaarid, kirjeldus, megjegyzések, megjegyzés, leírás, observatii, observații, comentarii, note observatii, descriere,
    комментарии, комментарий, примечание, примечания, заметки, описание, коментарі, коментар, примітка, примітки, нотатки, опис, kommentare, kommentar, notizen, notiz, bemerkung, bemerkungen, anmerkungen, beschreibung, uwagi, komentarze, komentarz, notatki, opis`,
  responsible: `responsible person, responsible, owner, lead owner, contact owner, company owner, account owner, record owner, assigned to, sales rep, salesperson, representative, sales representative, account manager, lead - owner, person - owner, organization - owner, deal - owner, hubspot owner,
    odpovědná osoba, odpovídá, obchodník, obchodní zástupce, vlastník, přiděleno, zodpovědná osoba, zodpovedná osoba, obchodný zástupca, vastutav isik, vastutaja, müügiesindaja, müügimees, felelős, felelős személy, értékesítő, üzletkötő, tulajdonos, persoana responsabila, persoană responsabilă, responsabil, agent de vanzari, reprezentant vanzari,
    ответственный, ответственное лицо, менеджер, ответственный менеджер, владелец, відповідальний, відповідальна особа, відповідальний менеджер, власник, verantwortlich, verantwortliche person, zuständig, betreuer, vertriebsmitarbeiter, kundenbetreuer, verantwortlicher, osoba odpowiedzialna, odpowiedzialny, opiekun, handlowiec, przedstawiciel handlowy`,
  capturedOn: `captured on, created, created on, created at, create date, created date, date added, added on, connected on, lead created, organization - organization created, person - person created, lead - lead created, zachyceno, vytvořeno, datum vytvoření, založeno, zachytené, vytvorené, dátum vytvorenia, lisatud, loodud, rögzítve, létrehozva, létrehozás dátuma, captat pe, capturat pe, creat, data crearii,
    добавлен, дата создания, создан, захвачено, дата добавления, додано, створено, дата створення, erfasst am, erstellt, erstellt am, anlagedatum, dodano, utworzono, data utworzenia, data dodania, pozyskano`,
};

/** A heading of nothing else: what stands below decides whose name it is. */
export const nameWords =
  'name, název, jméno, názov, meno, nimi, név, neve, nume, название, имя название, назва, назва ім’я, nazwa, bezeichnung, title name, display, subject';

/** Running numbers, ids and dates of change of other programs: nothing to take over. */
export const ignoredWords =
  'no., nr., č., id, record id, hs object id, number, číslo, poř. č., pořadové číslo, por. č., jrk, jrk nr, sorszám, nr. crt., № п/п, №, n, lp, lp., lfd. nr., nr, szám, changed on, updated, last modified, last modified date, last activity date, update time, upraveno, změněno, zmenené, muudetud, módosítva, modificat, изменено, змінено, geändert am, zmieniono, lead id, contact id, account id, phone 1 - type, phone 2 - type, e-mail 1 - type, e-mail 2 - type, address 1 - type, website 1 - type, phone 1 - label, phone 2 - label, phone 3 - label, e-mail 1 - label, e-mail 2 - label, e-mail 3 - label, website 1 - label, address 1 - label, organization 1 - type, changed, modified, photo, birthday, gender, sensitivity, priority, private, initials, name prefix, name suffix, suffix, middle name, yomi name, given name yomi, family name yomi, additional name yomi, phonetic first name, phonetic last name, phonetic middle name, spouse, anniversary';
