import { foldText } from '@/lib/domain/normalize/clean-text';

/**
 * Names of one person, by language: the given name and what friends, and web pages, make of it. In
 * each group the first one is the name in full. A short form may belong to several.
 */
const groups: Record<string, string> = {
  cs: `jan honza jenda jenik|josef pepa pepik jozka joza|jiri jirka jura|frantisek franta fanda|vaclav vasek vaclavek
    |karel kaja karlik|tomas tom tomik|petr peta petrik|pavel pavlik|martin martinek|michal misa|jakub kuba kubik
    |vojtech vojta|vladimir vlada vladik|jaroslav jarda jarek|miroslav mirek mira|zdenek zdenda|ladislav lada laci
    |stanislav standa|rostislav rosta|bohumil bohous|oldrich olda|antonin tonda tonik|matej mates|ondrej ondra
    |lukas luky|david dejv|daniel dan danek|jana janca janicka|marie maruska majka mana
    |katerina katka kaca|barbora bara barca|alzbeta bety eliska betka|anna andula anicka anca|lenka lena
    |petra peta|veronika verca|zuzana zuzka zuza|tereza terka|hana hanka|eva evka|jitka jituska|marketa marka
    |magdalena magda majda|ludmila lida|bozena bozka|vera verka|dagmar dasa|kristyna tyna|gabriela gabina gabi`,
  sk: `jan jano janko|jozef jozo jozko|stefan stevo pista|juraj juro jurko|michal miso misko|peter peto petko
    |martin mato maros|marek maros|tomas tomi|ladislav laco|frantisek fero ferko|stanislav stano|vladimir vlado
    |miroslav miro|jaroslav jaro|pavol palo palko|andrej ando|ondrej ondro|rudolf rudo|lubomir lubo|katarina katka
    |zuzana zuzka zuza|maria majka marka|alzbeta beta bozka|anna anka anicka|eva evka|monika moni|veronika verona`,
  en: `robert bob rob bobby robbie bert|william bill will billy willy liam|richard dick rick rich richie ricky
    |james jim jimmy jamie|john jack johnny jon|thomas tom tommy|michael mike mick micky mikey|edward ed eddie ted ned
    |charles charlie chuck|joseph joe joey|david dave davy|daniel dan danny|samuel sam sammy|matthew matt matty
    |andrew andy drew|anthony tony ant|christopher chris kit topher|nicholas nick nicky|stephen steve stevie
    |steven steve|benjamin ben benny|alexander alex al sandy lex|albert al bert|peter pete|gregory greg|philip phil
    |timothy tim|kenneth ken kenny|ronald ron ronnie|donald don donnie|raymond ray|frederick fred freddie
    |henry harry hank|george georgie|patrick pat paddy|francis frank|lawrence larry laurie|jeffrey jeff|geoffrey geoff
    |terence terry|vincent vince vinny|walter walt wally|zachary zach zack|jonathan jon jonny|joshua josh
    |elizabeth liz beth betty lizzie eliza libby|margaret maggie meg peggy marge|katherine kate kathy katie kat
    |catherine kate cathy katie cat|kathleen kathy|susan sue susie|deborah deb debbie|patricia pat patty trish
    |jennifer jen jenny|rebecca becky becca|victoria vicky tori|christine chris tina chrissie|christina tina chris
    |alexandra alex sandra|samantha sam|judith judy|barbara barb babs|dorothy dot dottie|pamela pam|sandra sandy
    |theresa terry tess|jacqueline jackie|cynthia cindy|amanda mandy|abigail abby|nancy nan|eleanor nell ellie`,
  de: `johannes hans hannes johann|johann hans hannes|josef sepp jupp|friedrich fritz fred|wilhelm willi willy
    |heinrich heinz heiner|karl kalle|georg schorsch jorg|michael michi micha|matthias matze hias|andreas andi
    |stefan steff|thomas tom thommy|christian chris|christoph chris stoffel|alexander alex|maximilian max maxi
    |sebastian basti|benedikt bene|tobias tobi|florian flo|dominik domi|manfred manni|siegfried siggi|gunther gunni
    |ludwig lutz|leopold leo poldi|franz franzl|rudolf rudi|robert robi|anton toni|nikolaus klaus niko|ulrich uli
    |wolfgang wolf wolfi|bernhard bernd|eberhard eber|gerhard gerd|reinhard reini|katharina kathi kati
    |elisabeth lisa sissi elli liesl|margarete grete gretel|johanna hanna hanni|barbara babsi|susanne susi
    |christine christl tina|magdalena leni lena|theresia resi|franziska franzi|gabriele gabi|ursula uschi ulla
    |brigitte gitte gitti|angelika geli|josefine josi|maria mia mitzi`,
  ru: `aleksandr sasha sanya shura sanek|aleksandra sasha shura|aleksey alyosha lyosha alesha lesha|anatoliy tolya
    |andrey andryusha|anton antosha|boris borya|dmitriy dima mitya dimon|evgeniy zhenya|evgeniya zhenya|fyodor fedya
    |fedor fedya|gennadiy gena|georgiy zhora gosha|grigoriy grisha|igor igorek|ivan vanya vanka|ilya ilyusha
    |konstantin kostya|leonid lyonya lenya|maksim maks|mikhail misha|nikolay kolya|oleg olezhka|pavel pasha|petr petya
    |pyotr petya|roman roma|sergey seryozha serezha|stanislav stas|stepan styopa|vasiliy vasya|viktor vitya
    |vladimir volodya vova|vladislav vlad|vyacheslav slava|yaroslav slava|yuriy yura|anastasiya nastya stasya
    |anna anya nyura|darya dasha|ekaterina katya|elena lena|elizaveta liza|galina galya|irina ira|kseniya ksyusha
    |larisa lara|lyudmila lyuda lyusya|lyubov lyuba|mariya masha marusya|marina marisha|nadezhda nadya|natalya natasha
    |natalia natasha|olga olya|oksana ksyusha|polina polya|svetlana sveta|sofya sonya|tatyana tanya|valentina valya
    |vera verochka|yuliya yulya`,
  hu: `istvan pista pisti isti|jozsef joska jozsi|janos jani jancsi|laszlo laci lacika|ferenc feri|sandor sanyi
    |gabor gabi|zoltan zoli|gyorgy gyuri|mihaly misi miska|miklos miki|imre imi|andras andris bandi|tamas tomi
    |peter peti|pal pali|karoly karcsi|lajos lali|balazs bali|attila ati|tibor tibi|csaba csabi|david dave|daniel dani
    |gergely gergo geri|erzsebet bozsi erzsi zsoka|katalin kati kata|zsuzsanna zsuzsa zsuzsi|ilona ilus ica ili
    |maria mari marika|margit manci|judit jutka juci|eva evi|agnes agi|anna panni anni|julianna juli julcsi
    |terezia teri|magdolna magdi|gabriella gabi|krisztina kriszti|veronika veca vera|edit edi`,
  ro: `alexandru alex sandu|alexandra alexa sanda|ion ionel nelu ionut|ioan ionel nelu ionut|gheorghe ghita gigi gicu
    |vasile vasilica lica|constantin costel costi dinu|nicolae nicu nae|dumitru mitica dumi|mihai misu|mihail misu
    |stefan fane|petru petrica|gabriel gabi|cristian cristi|daniel dan dani|adrian adi|florin florinel|marian mari
    |andrei andreas|bogdan bogdi|catalin cata|razvan raz|teodor teo doru|elena ileana lenuta|maria marioara mioara
    |ana anuta|ioana oana|ecaterina catinca|gabriela gabi|cristina cristi|daniela dana|mihaela miha|andreea deea
    |elisabeta beti|margareta mara|florentina flori|georgiana geo`,
  et: `aleksander aleks sass|johannes juhan jukk|mihkel miku|mart mardo|margus mark|toomas toms tom|peeter peep pets
    |andres antsu|aleksei aljosa|jaan juss|juri juss|karl kalle|kristjan kris|madis mats|rein reinu|tonu tonn
    |hendrik henn|katrin kati|katariina kati kadri|kristiina kriss tiina|margit marge|elisabet liis liisu
    |maria maarja mari|johanna hanna|anneli anne|aleksandra sandra|evelin eve|ulle ulli|triin triinu`,
  pl: `jan janek jas|aleksander olek alek|aleksandra ola|andrzej jedrek|anna ania anka|antoni antek|barbara basia
    |beata beatka|bartlomiej bartek|boguslaw bogdan|czeslaw czesiek|dariusz darek|dorota dorotka|elzbieta ela
    |ewa ewka|franciszek franek|grzegorz grzesiek|henryk heniek|ignacy ignas|jakub kuba|jaroslaw jarek|jerzy jurek
    |joanna asia|jozef jozek|katarzyna kasia kaska|kazimierz kazik|krystyna krysia|krzysztof krzysiek|leszek lech
    |lukasz lukaszek|magdalena magda|malgorzata gosia malgosia|marek marus|maria marysia|mateusz mati|michal michalek
    |mikolaj miki|miroslaw mirek|monika monia|pawel pawelek|piotr piotrek|przemyslaw przemek|rafal rafalek
    |ryszard rysiek|slawomir slawek|stanislaw staszek stasiek|stefan stefek|tadeusz tadek|tomasz tomek|urszula ula
    |waldemar waldek|wieslaw wiesiek|wladyslaw wladek|wojciech wojtek|zbigniew zbyszek|zofia zosia|zuzanna zuzia`,
};

let read: ReadonlyMap<string, ReadonlySet<string>> | undefined;

/** The names in full by each name; read when the first is asked for, seldom where a panel opens. */
function fullNames(): ReadonlyMap<string, ReadonlySet<string>> {
  if (read) return read;
  const byName = new Map<string, Set<string>>();
  for (const lines of Object.values(groups)) {
    for (const group of lines.split('|')) {
      const names = group.split(/\s+/).map(foldText).filter(Boolean);
      const [full] = names;
      if (!full) continue;
      for (const name of names) byName.set(name, (byName.get(name) ?? new Set()).add(full));
    }
  }
  read = byName;
  return read;
}

/** Whether two folded given names can be one person's: the name and what it is shortened to, or two such. */
export function areNicknames(a: string, b: string): boolean {
  const [fullOfA, fullOfB] = [fullNames().get(a), fullNames().get(b)];
  if (!fullOfA || !fullOfB || a === b) return false;
  // Two names in full ("Jan", "Johann") are two people's.
  if (fullOfA.has(a) && fullOfB.has(b)) return false;
  return [...fullOfA].some((full) => fullOfB.has(full));
}

/** The names in full that a folded given name may stand for, the name itself first. */
export const fullNamesOf = (word: string): string[] => [
  ...new Set([word, ...(fullNames().get(word) ?? [])]),
];
