import { foldText } from './clean-text';

/** States and provinces with the letters that stand for them beside a postal code. */
const lettered: Readonly<Record<string, string>> = {
  US:
    'AL:Alabama AK:Alaska AZ:Arizona AR:Arkansas CA:California CO:Colorado CT:Connecticut DE:Delaware ' +
    'FL:Florida GA:Georgia HI:Hawaii ID:Idaho IL:Illinois IN:Indiana IA:Iowa KS:Kansas KY:Kentucky ' +
    'LA:Louisiana ME:Maine MD:Maryland MA:Massachusetts MI:Michigan MN:Minnesota MS:Mississippi ' +
    'MO:Missouri MT:Montana NE:Nebraska NV:Nevada NH:New_Hampshire NJ:New_Jersey NM:New_Mexico ' +
    'NY:New_York NC:North_Carolina ND:North_Dakota OH:Ohio OK:Oklahoma OR:Oregon PA:Pennsylvania ' +
    'RI:Rhode_Island SC:South_Carolina SD:South_Dakota TN:Tennessee TX:Texas UT:Utah VT:Vermont ' +
    'VA:Virginia WA:Washington WV:West_Virginia WI:Wisconsin WY:Wyoming DC:District_of_Columbia ' +
    'PR:Puerto_Rico GU:Guam VI:Virgin_Islands',
  CA:
    'AB:Alberta BC:British_Columbia MB:Manitoba NB:New_Brunswick NL:Newfoundland_and_Labrador ' +
    'NS:Nova_Scotia NT:Northwest_Territories NU:Nunavut ON:Ontario PE:Prince_Edward_Island QC:Quebec ' +
    'PQ:Quebec SK:Saskatchewan YT:Yukon NF:Newfoundland',
  AU:
    'NSW:New_South_Wales VIC:Victoria QLD:Queensland WA:Western_Australia SA:South_Australia ' +
    'TAS:Tasmania ACT:Australian_Capital_Territory NT:Northern_Territory',
  BR:
    'AC:Acre AL:Alagoas AM:Amazonas BA:Bahia CE:Ceara DF:Distrito_Federal ES:Espirito_Santo GO:Goias ' +
    'MA:Maranhao MG:Minas_Gerais MS:Mato_Grosso_do_Sul MT:Mato_Grosso PA:Para PB:Paraiba PE:Pernambuco ' +
    'PI:Piaui PR:Parana RJ:Rio_de_Janeiro RN:Rio_Grande_do_Norte RS:Rio_Grande_do_Sul SC:Santa_Catarina ' +
    'SE:Sergipe SP:Sao_Paulo TO:Tocantins',
};

const statesOf = (country: string): ReadonlyMap<string, string> =>
  new Map(
    (lettered[country] ?? '').split(' ').map((pair) => {
      const [letters = '', name = ''] = pair.replace(/_/g, ' ').split(':');
      return [letters, name] as const;
    }),
  );
const states = new Map(Object.keys(lettered).map((country) => [country, statesOf(country)]));

/** Other ways to shorten American states: "Calif.", "Mass.". */
const shortStates: ReadonlyMap<string, string> = new Map(
  'calif cal colo conn fla ill ind kan mass mich minn miss nev okla ore penn penna tenn tex wash wis wisc ariz ala ark'
    .split(' ')
    .map((word) => [word, 'US']),
);

/** Regions by country, folded. Behind the bar: those that are called as a town is. */
const names: Readonly<Record<string, string>> = {
  GB:
    'bedfordshire,berkshire,buckinghamshire,cambridgeshire,cheshire,cornwall,cumbria,derbyshire,devon,' +
    'dorset,county durham,co durham,east sussex,west sussex,sussex,essex,gloucestershire,greater london,' +
    'greater manchester,hampshire,herefordshire,hertfordshire,kent,lancashire,leicestershire,' +
    'lincolnshire,merseyside,middlesex,norfolk,northamptonshire,northumberland,north yorkshire,' +
    'nottinghamshire,oxfordshire,rutland,shropshire,somerset,south yorkshire,staffordshire,suffolk,' +
    'surrey,tyne and wear,tyne wear,warwickshire,west midlands,west yorkshire,wiltshire,worcestershire,' +
    'yorkshire,east yorkshire,isle of wight,aberdeenshire,ayrshire,fife,lanarkshire,midlothian,east lothian,' +
    'west lothian,perthshire,stirlingshire,highland,dumfriesshire,renfrewshire,gwynedd,powys,dyfed,mid glamorgan,' +
    'south glamorgan,west glamorgan,glamorgan,gwent,clwyd,monmouthshire,pembrokeshire,carmarthenshire,flintshire,' +
    'denbighshire,ceredigion,anglesey,county antrim,county armagh,county down,county fermanagh,' +
    'county londonderry,county tyrone,co antrim,co armagh,co down,co tyrone,herts,bucks,hants,lancs,leics,' +
    'lincs,northants,notts,oxon,staffs,wilts,worcs,cambs,berks,beds,glos,humberside,salop',
  DE:
    'baden wurttemberg,bayern,bavaria,brandenburg,hessen,mecklenburg vorpommern,niedersachsen,' +
    'nordrhein westfalen,nrw,rheinland pfalz,saarland,sachsen,sachsen anhalt,schleswig holstein,thuringen',
  AT: 'burgenland,karnten,niederosterreich,oberosterreich,steiermark,tirol,vorarlberg,styria,carinthia,tyrol,lower austria,upper austria|salzburg',
  CH: 'aargau,graubunden,thurgau,wallis,valais,vaud,waadt,ticino,tessin,appenzell ausserrhoden,appenzell innerrhoden,basel landschaft,basel stadt,nidwalden,obwalden,uri,jura|bern,luzern,zurich,zug,schwyz,glarus,solothurn,schaffhausen,st gallen,neuchatel,fribourg,geneve',
  CZ: 'hlavni mesto praha,stredocesky kraj,jihocesky kraj,plzensky kraj,karlovarsky kraj,ustecky kraj,liberecky kraj,kralovehradecky kraj,pardubicky kraj,kraj vysocina,vysocina,jihomoravsky kraj,olomoucky kraj,zlinsky kraj,moravskoslezsky kraj',
  HU: 'bacs kiskun,baranya,bekes,borsod abauj zemplen,csongrad csanad,fejer,gyor moson sopron,hajdu bihar,heves,jasz nagykun szolnok,komarom esztergom,nograd,pest,somogy,szabolcs szatmar bereg,tolna,vas,veszprem megye,zala',
  RO: 'alba,arges,bihor,bistrita nasaud,caras severin,covasna,dambovita,dolj,gorj,harghita,hunedoara,ialomita,ilfov,maramures,mehedinti,mures,olt,prahova,salaj,teleorman,valcea,vrancea|arad,bacau,botosani,braila,brasov,buzau,calarasi,cluj,constanta,galati,giurgiu,iasi,neamt,satu mare,sibiu,suceava,timis,tulcea,vaslui',
  PL: 'dolnoslaskie,kujawsko pomorskie,lubelskie,lubuskie,lodzkie,malopolskie,mazowieckie,opolskie,podkarpackie,podlaskie,pomorskie,slaskie,swietokrzyskie,warminsko mazurskie,wielkopolskie,zachodniopomorskie',
  EE: 'harjumaa,hiiumaa,ida virumaa,jogevamaa,jarvamaa,laanemaa,laane virumaa,polvamaa,parnumaa,raplamaa,saaremaa,tartumaa,valgamaa,viljandimaa,vorumaa',
  IE: 'co carlow,co cavan,co clare,co cork,co donegal,co dublin,co galway,co kerry,co kildare,co kilkenny,co laois,co leitrim,co limerick,co longford,co louth,co mayo,co meath,co monaghan,co offaly,co roscommon,co sligo,co tipperary,co waterford,co westmeath,co wexford,co wicklow',
  IN: 'andhra pradesh,arunachal pradesh,assam,bihar,chhattisgarh,goa,gujarat,haryana,himachal pradesh,jharkhand,karnataka,kerala,madhya pradesh,maharashtra,manipur,meghalaya,mizoram,nagaland,odisha,punjab,rajasthan,sikkim,tamil nadu,telangana,tripura,uttar pradesh,uttarakhand,west bengal',
  ZA: 'eastern cape,free state,gauteng,kwazulu natal,limpopo,mpumalanga,northern cape,north west,western cape',
  ES: 'andalucia,aragon,asturias,islas baleares,illes balears,baleares,canarias,cantabria,castilla la mancha,castilla y leon,cataluna,catalunya,extremadura,galicia,la rioja,navarra,pais vasco,comunidad valenciana,vizcaya,bizkaia,guipuzcoa,gipuzkoa,alava|madrid,barcelona,valencia,alicante,murcia,sevilla,malaga,zaragoza,girona,tarragona,lleida,toledo,cadiz,granada,cordoba',
  IT: 'abruzzo,basilicata,calabria,campania,emilia romagna,friuli venezia giulia,lazio,liguria,lombardia,marche,molise,piemonte,puglia,sardegna,sicilia,toscana,trentino alto adige,umbria,valle d aosta,veneto',
  FR: 'auvergne rhone alpes,bourgogne franche comte,bretagne,centre val de loire,corse,grand est,hauts de france,ile de france,normandie,nouvelle aquitaine,occitanie,pays de la loire,provence alpes cote d azur',
  NL: 'drenthe,flevoland,friesland,gelderland,limburg,noord brabant,noord holland,overijssel,zeeland,zuid holland|utrecht,groningen',
  BE: 'antwerpen province,oost vlaanderen,west vlaanderen,vlaams brabant,waals brabant,brabant wallon,hainaut',
  TR: '|istanbul,ankara,izmir,bursa,antalya,kocaeli,konya,adana,gaziantep,mersin,kayseri,sakarya,tekirdag',
};

const certain = new Map<string, string>();
const townlike = new Map<string, string>();
for (const [country, list] of Object.entries(names)) {
  const [sure = '', alike = ''] = list.split('|');
  for (const name of sure.split(',')) if (name) certain.set(name, country);
  for (const name of alike.split(',')) if (name) townlike.set(name, country);
}
for (const [country, list] of states)
  for (const name of list.values())
    (name === 'New York' || name === 'Washington' || name === 'Victoria' ? townlike : certain).set(
      foldText(name),
      country,
    );

const foldedStates = new Map(
  [...states].map(([country, list]) => [country, new Set([...list.values()].map(foldText))]),
);

/** Endings of adjectives that name a region: "Московская область" is told by its word, these alone. */
const regionShape = /(?:^| )(?:[a-z]{3,}shire|[a-z-]{3,}(?:maa|ska zupanija|skaya obl|ska obl))$/;

/** The country whose state goes by these letters ("IL", "NSW"), the hinted one first. */
export function stateCountry(letters: string, hint?: string): string | undefined {
  const word = letters.replace(/\.$/, '');
  const own = hint === undefined ? undefined : states.get(hint);
  if (own?.has(word)) return hint;
  // "DE", "MD" and "MT" before a number are more often a country elsewhere.
  return [...states].find(([country, list]) => country !== 'BR' && list.has(word))?.[0];
}

export function isState(name: string, country: string): boolean {
  const list = states.get(country);
  if (!list) return false;
  const word = name.replace(/\./g, '').trim();
  if (list.has(word)) return true;
  const folded = foldText(name);
  if (country === 'US' && shortStates.has(folded)) return true;
  return foldedStates.get(country)?.has(folded) ?? false;
}

/** The country of a region called so; `alike` takes names that are a town's as well. */
export function regionCountry(name: string, alike = false): string | undefined {
  const folded = foldText(name);
  return (
    certain.get(folded) ??
    (alike ? townlike.get(folded) : undefined) ??
    (regionShape.test(folded) && folded.split(' ').length < 4 ? '' : undefined)
  );
}
