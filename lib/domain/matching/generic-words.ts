/** Words that many companies have in their names: they tell what a company is, not which. Folded. */
export const genericWords: ReadonlySet<string> = new Set(
  [
    // English, and what is understood everywhere
    'company group holding holdings international global world europe european trade trading service services',
    'solutions solution systems system technology technologies tech consulting consult engineering industries',
    'industry industrial invest investment capital partners partner bros brothers sons production products',
    'design studio media digital software logistics transport travel energy electric electronics auto car cars',
    'centre center shop store market marketing management construction building import export plus pro team lab',
    'foods food house home garden medical dental clinic print printing metal steel wood plast security',
    // Czech and Slovak
    'firma spolecnost skupina stavby stavebni stavba stavebnictvi obchod obchodni vyroba vyrobni sluzby servis',
    'doprava autodoprava autoservis pneuservis kovarna kovo kovovyroba strojirna strojirny slevarna lisovna pila',
    'truhlarstvi tesarstvi zamecnictvi instalace elektro elektroinstalace topeni vodo plyn pekarna cukrarna',
    'restaurace hotel penzion reality realitni kancelar ucetnictvi ucetni poradenstvi projekce zahradnictvi',
    'papirnictvi knihkupectvi tiskarna lekarna nabytek okna dvere stroje nastroje podlahy strechy',
    'spolocnost vyrobna stavebna stolarstvo kovacstvo pekaren kancelaria uctovnictvo obchodna',
    // German
    'firma gruppe handel handels bau bauunternehmen baustoffe maschinenbau metallbau holzbau elektrotechnik',
    'technik werk werke autohaus spedition transporte reisen verlag druckerei backerei metzgerei tischlerei',
    'schlosserei malerbetrieb sanitar heizung dienstleistungen beratung vertrieb versicherung immobilien apotheke',
    // Russian, in Latin letters
    'kompaniya gruppa zavod fabrika torgovyy dom torg stroy stroitelnaya remont servis tsentr produkt produkty',
    'transportnaya proizvodstvo masterskaya magazin agentstvo byuro tekhnika invest',
    // Hungarian
    'ceg csoport kereskedelmi kereskedelem szolgaltato szolgaltatas epito epitoipari gyarto gyar ipari muhely',
    'szerviz szallitas szallitmanyozas pekseg nyomda asztalos lakatos villamos tanacsado ingatlan iroda',
    // Romanian
    'firma grup comert servicii constructii constructie productie transporturi industrie atelier fabrica brutarie',
    'tipografie mobila consultanta imobiliare agentie distributie',
    // Estonian
    'ettevote grupp kaubandus teenused teenus ehitus ehitused tootmine veod transport tehas tookoda pagar',
    'trukikoda puit metall kinnisvara raamatupidamine buroo',
    // Polish
    'firma grupa handel uslugi budownictwo budowlane produkcja zaklad zaklady przedsiebiorstwo fabryka warsztat',
    'serwis piekarnia drukarnia stolarnia hurtownia sklep biuro nieruchomosci doradztwo',
  ].flatMap((line) => line.split(' ')),
);

/** What a company calls its places: not a part of the name. */
export const branchWords: ReadonlySet<string> = new Set(
  [
    'branch office headquarters hq subsidiary plant depot showroom',
    'pobocka provozovna zavod sidlo prodejna sklad centrala oblastni stredisko prevadzka predajna',
    'filiale niederlassung zweigstelle zweigniederlassung standort',
    'filial otdelenie predstavitelstvo ofis',
    'fioktelep telephely kirendeltseg',
    'filiala sucursala punct lucru',
    'filiaal osakond esindus',
    'oddzial filia placowka',
  ].flatMap((line) => line.split(' ')),
);

/** Words that join others. */
export const joiningWords: ReadonlySet<string> = new Set(
  'and und a i y e et es ja si oraz the der die das of von u v ve co'.split(' '),
);
