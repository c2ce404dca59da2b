import { foldText } from '@/lib/domain/normalize/clean-text';

/** Words beside addresses and their parts, in the users' languages and those around. Kept folded. */

const setOf = (text: string): ReadonlySet<string> =>
  new Set(text.split(/[\n,]/).map(foldText).filter(Boolean));

export type AddressPart = 'street' | 'locality' | 'postalCode' | 'region' | 'country';

/** Words of which a label has at least one where a whole address stands beside it. */
export const addressWords: ReadonlySet<string> = setOf(`
  address, addresses, addr, location, headquarters, hq, premises
  adresa, adresy, sidlo, adresse, anschrift, firmensitz, firmenadresse, postanschrift, cim, cime, szekhely, szekhelye, telephely
  sediu, sediul, aadress, asukoht, postiaadress, адрес, адреса, adres, adresi, indirizzo, sede, direccion, domicilio, endereco, morada, siege, vestigingsadres
  adress, besoksadress, postadress, besoksadresse, forretningsadresse, osoite, kayntiosoite, postiosoite, adresas, buveine, juridiska, naslov, sjediste, sediste, седалище, διευθυνση, εδρα
`);

/** Words with which a label is no address's: "E-mail address", "Web address". */
export const otherAddressWords: ReadonlySet<string> = setOf(`
  e, email, mail, mails, web, www, internet, interneti, internetova, internetovej, internetowy, url, ip, epost, eposti, emaili, pasta, pasto, электронной, электронный, почты, сайта, e mail, mailadresse, posta, poczty, mailova, emailova, kodulehe, site, gmail, wallet, billing
`);

/** Labels of an address's parts. */
export const partLabels: Readonly<Record<AddressPart, ReadonlySet<string>>> = {
  street: setOf(`
    street, street address, address line 1, ulice, ulice a cislo, ulica, strasse, strasse hausnummer, strasse nr, strasse und hausnummer, utca, kozterulet, strada, улица, вулиця, tanav, via, calle, rue, rua, straat, gata, gateadresse, katuosoite, katu, gatve, iela, sokak, cadde, οδος, улица и номер
  `),
  locality: setOf(`
    city, town, city town, locality, mesto, obec, mesto obec, miasto, miejscowosc, ort, stadt, wohnort, varos, telepules, helyseg, oras, orasul, localitate, localitatea, comuna, город, населенный пункт, місто, linn, linn vald, citta, comune, localita, ciudad, poblacion, localidad, municipio, ville, commune, cidade, concelho, plaats, woonplaats, postort, poststed, by, kaupunki, postitoimipaikka, miestas, pilseta, grad, kraj, posta, sehir, ilce, πολη, град, населено място
  `),
  postalCode: setOf(`
    postal code, postcode, post code, zip, zip code, zipcode, psc, plz, postleitzahl, kod pocztowy, irsz, iranyitoszam, cod postal, cod, индекс, почтовый индекс, поштовий індекс, postiindeks, sihtnumber, cap, codigo postal, c p, cp, code postal, cep, postnummer, postnr, postinumero, pasto kodas, pasta indekss, postanski broj, postna stevilka, posta kodu, τκ, ταχυδρομικος κωδικας, пощенски код
  `),
  region: setOf(`
    state, county, province, region, kreis, bundesland, kanton, okres, wojewodztwo, megye, judet, judetul, область, регион, maakond, provincia, regione, departement, departamento, estado, distrito, provincie, lan, fylke, maakunta, apskritis, novads, il, νομος, област
  `),
  country: setOf(`
    country, zeme, stat, krajina, kraj pochodzenia, land, orszag, tara, страна, країна, riik, paese, nazione, pais, pays, ulke, maa, salis, valsts, drzava, χωρα, държава
  `),
};
