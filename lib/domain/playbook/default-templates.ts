import { type LaterCall, type LaterLetter, type LaterWords, laterWords } from './later-words';
import type { openings, Template } from './template';

type Opening = (typeof openings)[number];

/** The first letter: what concerns the reader, what they gain, who has it, an answer is enough. */
interface Scheme {
  letter: { name: string; subject: string; body: string };
  call: {
    /** The plan of a first call: its headings, and what is the same whatever one opens with. */
    whoAndWhy: string;
    firstYes: string;
    ask: string;
    briefly: string;
    nextMeeting: string;
    atANo: string;
    greeting: string;
    meeting: string;
    stop: string;
  };
  /** What one opens with, the question that is answered by a yes, the question to listen to. */
  openings: Readonly<Record<Opening, { name: string; why: string; yes: string; question: string }>>;
}

const underneath = '{me}\n{myCompany|}\n{myPhone|}\n{myEmail|}';

const schemes = {
  en: {
    letter: {
      name: 'First letter',
      subject: '{news|Your orders next year}',
      body: [
        '{salutation},',
        '{benefit}. Why I am writing just now: {news|the season in which it pays most is ahead}.',
        'Others in your line of business have it already: {proof}.',
        'As soon as you reply, I will send you all the details.',
        underneath,
      ].join('\n\n'),
    },
    call: {
      whoAndWhy: 'WHO I AM AND WHY I CALL',
      firstYes: 'A FIRST YES',
      ask: 'ASK, THEN LISTEN',
      briefly: 'BRIEFLY',
      nextMeeting: 'THE NEXT MEETING',
      atANo: 'AT A CLEAR NO',
      greeting: 'Good morning, {me} of {myCompany} speaking.',
      meeting:
        'I would like to show it on your own figures. Does Tuesday morning suit you better, or Thursday afternoon?',
      stop: 'Thank you for being so clear; I will not take more of your day. (Stop here, politely.)',
    },
    openings: {
      'we-know-you': {
        name: 'Call: we know you',
        why: 'I have read up on you before calling: {evidence|you make your own tools}. I like how you go about it.',
        yes: '{industry|That} is still your main line of business, isn’t it?',
        question: 'What happens when more orders come in than your people can take?',
      },
      'your-news': {
        name: 'Call: you have news',
        why: 'I am calling because of your news: {news}. Congratulations.',
        yes: 'That keeps all of you busy now, doesn’t it?',
        question: 'What will change for you first?',
      },
      'only-for-you': {
        name: 'Call: only for you',
        why: 'I have something that is meant for {companyName|you} and nobody else in {town|your town}: {benefit}.',
        yes: 'You would want to hear of it before others do, wouldn’t you?',
        question: 'How would you tell that it is worth a try?',
      },
      'as-serious': {
        name: 'Call: as serious as you are',
        why: 'People say that you keep your word. I call only when I can keep mine, so let me be exact: {benefit}.',
        yes: 'You would rather hear a figure than a promise, wouldn’t you?',
        question: 'Which figure do you watch most closely?',
      },
      evident: {
        name: 'Call: the evident fact',
        why: 'One thing first, and you will agree: {evidence|orders never come one by one, but all at once}.',
        yes: 'It is the same with you, isn’t it?',
        question: 'How do you cope with it today?',
      },
    },
  },
  cs: {
    letter: {
      name: 'První dopis',
      subject: '{news|Vaše zakázky v příštím roce}',
      body: [
        '{salutation},',
        '{benefit}. Proč píšu právě teď: {news|blíží se období, kdy se to vyplatí nejvíc}.',
        'Jiné firmy z vašeho oboru už to mají: {proof}.',
        'Jakmile odpovíte, pošlu vám všechny podrobnosti.',
        underneath,
      ].join('\n\n'),
    },
    call: {
      whoAndWhy: 'KDO JSEM A PROČ VOLÁM',
      firstYes: 'PRVNÍ ANO',
      ask: 'ZEPTAT SE A POSLOUCHAT',
      briefly: 'STRUČNĚ',
      nextMeeting: 'DALŠÍ SCHŮZKA',
      atANo: 'PŘI JASNÉM NE',
      greeting: 'Dobrý den, u telefonu {me}, {myCompany}.',
      meeting:
        'Ukážu vám to na vašich vlastních číslech. Hodí se vám lépe úterý dopoledne, nebo čtvrtek odpoledne?',
      stop: 'Děkuji, že to říkáte takhle jasně, nebudu vás dál zdržovat. (Tady zdvořile skončete.)',
    },
    openings: {
      'we-know-you': {
        name: 'Hovor: známe vás',
        why: 'Jednu věc o vás vím už předem: {evidence|nářadí si vyrábíte sami}. Líbí se mi, jak na to jdete.',
        yes: 'Pořád je to váš hlavní obor, že?',
        question: 'Co se stane, když přijde víc práce, než kolik vaši lidé zvládnou?',
      },
      'your-news': {
        name: 'Hovor: máte novinku',
        why: 'Volám kvůli vaší novince: {news}. Gratuluji.',
        yes: 'To vám všem teď přidalo práce, že ano?',
        question: 'Co se u vás změní jako první?',
      },
      'only-for-you': {
        name: 'Hovor: jen pro vás',
        why: 'Mám něco, co je jen pro vás a pro nikoho jiného v okolí: {benefit}.',
        yes: 'O takové věci chcete vědět dřív než ostatní, že?',
        question: 'Podle čeho poznáte, že to stojí za vyzkoušení?',
      },
      'as-serious': {
        name: 'Hovor: bereme to stejně vážně',
        why: 'Říká se o vás, že držíte slovo. Volám jen tehdy, když ho dodržím i já, a proto přesně: {benefit}.',
        yes: 'Radši slyšíte číslo než slib, že?',
        question: 'Které číslo sledujete nejpozorněji?',
      },
      evident: {
        name: 'Hovor: zjevná věc',
        why: 'Nejdřív jedna věc, se kterou jistě budete souhlasit: {evidence|zakázky nechodí po jedné, ale všechny najednou}.',
        yes: 'U vás to je také tak, že?',
        question: 'Jak si s tím poradíte dnes?',
      },
    },
  },
  de: {
    letter: {
      name: 'Erster Brief',
      subject: '{news|Ihre Aufträge im nächsten Jahr}',
      body: [
        '{salutation},',
        '{benefit}. Warum ich gerade jetzt schreibe: {news|die Zeit, in der es sich am meisten lohnt, steht bevor}.',
        'Andere Betriebe Ihrer Branche haben es schon: {proof}.',
        'Sobald Sie antworten, schicke ich Ihnen alle Einzelheiten.',
        underneath,
      ].join('\n\n'),
    },
    call: {
      whoAndWhy: 'WER ICH BIN UND WARUM ICH ANRUFE',
      firstYes: 'EIN ERSTES JA',
      ask: 'FRAGEN UND ZUHÖREN',
      briefly: 'KURZ',
      nextMeeting: 'DER NÄCHSTE TERMIN',
      atANo: 'BEI EINEM KLAREN NEIN',
      greeting: 'Guten Tag, hier ist {me} von {myCompany}.',
      meeting:
        'Ich zeige es Ihnen an Ihren eigenen Zahlen. Ist Ihnen Dienstagvormittag lieber oder Donnerstagnachmittag?',
      stop: 'Danke, dass Sie es so klar sagen; ich halte Sie nicht länger auf. (Hier höflich aufhören.)',
    },
    openings: {
      'we-know-you': {
        name: 'Anruf: wir kennen Sie',
        why: 'Vor dem Anruf habe ich über Sie gelesen: {evidence|Ihre Werkzeuge machen Sie selbst}. Mir gefällt, wie Sie das angehen.',
        yes: 'Das ist noch immer Ihr Hauptgeschäft, nicht wahr?',
        question: 'Was geschieht, wenn mehr Aufträge kommen, als Ihre Leute schaffen?',
      },
      'your-news': {
        name: 'Anruf: bei Ihnen gibt es Neues',
        why: 'Ich rufe wegen Ihrer Neuigkeit an: {news}. Glückwunsch.',
        yes: 'Das hält Sie jetzt alle in Atem, nicht wahr?',
        question: 'Was wird sich bei Ihnen als Erstes ändern?',
      },
      'only-for-you': {
        name: 'Anruf: nur für Sie',
        why: 'Ich habe etwas, das nur für Sie gedacht ist und für niemanden sonst in der Gegend: {benefit}.',
        yes: 'So etwas möchten Sie vor den anderen wissen, nicht wahr?',
        question: 'Woran würden Sie erkennen, dass sich ein Versuch lohnt?',
      },
      'as-serious': {
        name: 'Anruf: so ernst wie Sie',
        why: 'Von Ihnen heißt es, dass Sie Wort halten. Ich rufe nur an, wenn auch ich es kann, deshalb genau: {benefit}.',
        yes: 'Eine Zahl ist Ihnen lieber als ein Versprechen, nicht wahr?',
        question: 'Auf welche Zahl achten Sie am meisten?',
      },
      evident: {
        name: 'Anruf: das Offensichtliche',
        why: 'Eines vorweg, dem Sie zustimmen werden: {evidence|Aufträge kommen nie einzeln, sondern alle auf einmal}.',
        yes: 'Bei Ihnen ist es genauso, nicht wahr?',
        question: 'Wie kommen Sie heute damit zurecht?',
      },
    },
  },
} as const satisfies Readonly<Record<string, Scheme>>;

type Called = Pick<LaterCall, 'why' | 'yes' | 'question'> & Partial<LaterCall>;

/** By the plan of a first call, whatever it opens with or goes on from. */
function callScript(call: Scheme['call'], called: Called): string {
  const { why, yes, question, briefly = '{benefit}. {proof}.', meeting = call.meeting } = called;
  return [
    [call.whoAndWhy, `${call.greeting} ${why}`],
    [call.firstYes, yes],
    [call.ask, question],
    [call.briefly, briefly],
    [call.nextMeeting, meeting],
    [call.atANo, call.stop],
  ]
    .map((lines) => lines.join('\n'))
    .join('\n\n');
}

function templatesOf(
  language: string,
  { letter, call, openings }: Scheme,
  { calls, letters, message }: LaterWords,
): [string, Template][] {
  const scriptOf = (id: string, called: Called & { name: string }, opening?: Opening) => {
    const body = callScript(call, called);
    const script: Template = { name: called.name, channel: 'call', language, subject: '', body };
    return [`${id}-${language}`, { ...script, ...(opening && { opening }) }] as [string, Template];
  };
  const letterOf = (id: string, { name, subject, body }: LaterLetter): [string, Template] => [
    `${id}-${language}`,
    { name, channel: 'letter', language, subject, body: [...body, underneath].join('\n\n') },
  ];
  const useful = { channel: 'message', language, subject: '' } as const;
  return [
    [`first-letter-${language}`, { ...letter, channel: 'letter', language }],
    ...(Object.keys(openings) as Opening[]).map((opening) =>
      scriptOf(`call-${opening}`, openings[opening], opening),
    ),
    ...Object.entries(calls).map(([id, called]) => scriptOf(id, called)),
    [
      `message-useful-${language}`,
      { ...useful, name: message.name, body: message.body.join('\n\n') },
    ],
    ...Object.entries(letters).map(([id, later]) => letterOf(id, later)),
  ];
}

const languages = Object.keys(schemes) as (keyof typeof schemes)[];

/**
 * The shipped letters, messages and call scripts, by id, those in the user's own language first:
 * customers read theirs, whatever language the screens have.
 */
export function defaultTemplates(first: string): Record<string, Template> {
  const ordered = [
    ...languages.filter((language) => language === first),
    ...languages.filter((language) => language !== first),
  ];
  return Object.fromEntries(
    ordered.flatMap((language) => templatesOf(language, schemes[language], laterWords[language])),
  );
}
