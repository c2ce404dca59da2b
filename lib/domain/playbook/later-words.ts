/** A call that goes on from what was before, by the plan of a first call. */
export interface LaterCall {
  name: string;
  why: string;
  yes: string;
  question: string;
  briefly: string;
  /** Where it is another one than on a first call. */
  meeting?: string;
}

/** A letter or message that goes on from what was before, paragraph by paragraph. */
export interface LaterLetter {
  name: string;
  subject: string;
  body: readonly string[];
}

export interface LaterWords {
  calls: Readonly<
    Record<
      | 'call-after-letter'
      | 'call-first-order'
      | 'call-who-decides'
      | 'call-proposal'
      | 'call-after-pause',
      LaterCall
    >
  >;
  message: { name: string; body: readonly string[] };
  letters: Readonly<
    Record<
      'letter-no-answer' | 'letter-after-meeting' | 'letter-result' | 'letter-after-pause',
      LaterLetter
    >
  >;
}

/** What is said after the first letter and the first call; who signs stands underneath the letters. */
export const laterWords = {
  en: {
    calls: {
      'call-after-letter': {
        name: 'Call: after the letter',
        why: 'You have a letter from me. It was about this: {benefit}.',
        yes: 'If the figures hold, it is worth a look, isn’t it?',
        question: 'Which part of it would matter most to you?',
        briefly: 'Others in your line of business have it already: {proof}.',
      },
      'call-first-order': {
        name: 'Call: a small first order',
        why: 'When we last spoke it was about this: {benefit}. The smallest way to see it is one piece, one site or one month.',
        yes: 'You would rather see it with your own eyes than take my word for it, wouldn’t you?',
        question: 'Where would a small first order show you the most?',
        briefly: 'Others began just as small: {proof}.',
        meeting: 'Shall we put it down for the coming week, or for the one after?',
      },
      'call-who-decides': {
        name: 'Call: who else decides',
        why: 'You have our finding in writing. What stands first in it: {benefit}.',
        yes: 'More than one of you will want to have a say in it, won’t they?',
        question: 'Who else decides, and what does each of them have to see?',
        briefly: 'Elsewhere all of them sat down to it at one table: {proof}.',
        meeting:
          'I would like to show it to all of you at once. Does Tuesday morning suit you better, or Thursday afternoon?',
      },
      'call-proposal': {
        name: 'Call: going through the proposal',
        why: 'You have the proposal before you, in two variants. What both of them bring: {benefit}.',
        yes: 'Before you choose, every line of it has to be clear, hasn’t it?',
        question: 'Which line would you change first, and why?',
        briefly: 'Others went through it the same way: {proof}.',
        meeting:
          'Let us put a day beside the next step at once. Is the end of this week better, or the beginning of the next?',
      },
      'call-after-pause': {
        name: 'Call: after a pause',
        why: 'When we last spoke it was not the right time, and I promised to come back. It is about this: {benefit}.',
        yes: 'A good deal has changed for you since then, hasn’t it?',
        question: 'What would have to be different for the time to be right?',
        briefly: 'In the meantime others have tried it: {proof}.',
      },
    },
    message: {
      name: 'Message: one useful thing',
      body: [
        '{salutation},',
        'Something that may be of use to you: {benefit}. Others in your line of business found it out: {proof}. Why just you: {news|your busiest season is near}. There is nothing to answer.',
        '{me}',
      ],
    },
    letters: {
      'letter-no-answer': {
        name: 'Letter: no answer so far',
        subject: '{news|Your next season}',
        body: [
          '{salutation},',
          '{benefit}. There will be more urgent things on your table than my letter; the door stays open, and I do not press.',
          'Since I wrote, others in your line of business have begun with it: {proof}.',
          'I will come back in three months. Should it suit you sooner, one word is enough, and I will send you all the details.',
        ],
      },
      'letter-after-meeting': {
        name: 'Letter: after a meeting',
        subject: 'What is worth changing first',
        body: [
          '{salutation},',
          '{benefit}: this came out first when we looked at how it is done today.',
          'It was the same elsewhere: {proof}. The written finding is enclosed; it is yours to keep, whatever you decide.',
          'Two things would help to go on: who else should read it, and which day suits you to go through it together?',
        ],
      },
      'letter-result': {
        name: 'Letter: a result of somebody like them',
        subject: 'A result from your line of business',
        body: [
          '{salutation},',
          'From your line of business there are figures by now: {proof}. What it came to: {benefit}.',
          'With you it may turn out otherwise; so let us rather reckon with your own figures than promise anything.',
          'When would it be right to come back to it: still this year, or in the next season?',
        ],
      },
      'letter-after-pause': {
        name: 'Letter: after a pause',
        subject: '{news|What has changed for you since}',
        body: [
          '{salutation},',
          '{benefit}. The time was not right when we last spoke; that may have changed: {news|a new season begins}.',
          'In the meantime others in your line of business have tried it: {proof}.',
          'Is anything different now? One line is enough, and I will send you what is new.',
        ],
      },
    },
  },
  cs: {
    calls: {
      'call-after-letter': {
        name: 'Hovor: po dopise',
        why: 'Navazuji na dopis, který ode mě máte. Šlo v něm o tohle: {benefit}.',
        yes: 'Když ta čísla sedí, stojí to za pohled, že?',
        question: 'Co z toho by pro vás znamenalo nejvíc?',
        briefly: 'Jiné firmy z vašeho oboru už to mají: {proof}.',
      },
      'call-first-order': {
        name: 'Hovor: malá první objednávka',
        why: 'Posledně byla řeč o tomhle: {benefit}. Nejmenší způsob, jak to vidět, je jeden kus, jedna pobočka nebo jeden měsíc.',
        yes: 'Radši to uvidíte na vlastní oči, než abyste mi věřili na slovo, že?',
        question: 'Kde by vám malá první objednávka ukázala nejvíc?',
        briefly: 'Jiní začínali stejně malou objednávkou: {proof}.',
        meeting: 'Zapíšeme ji na příští týden, nebo na ten další?',
      },
      'call-who-decides': {
        name: 'Hovor: kdo další rozhoduje',
        why: 'Náš závěr už máte písemně. Jako první v něm stojí tohle: {benefit}.',
        yes: 'K tomu bude chtít něco říct víc lidí, že?',
        question: 'Kdo další o tom rozhoduje a co musí každý z nich vidět?',
        briefly: 'Jinde si k tomu sedli všichni k jednomu stolu: {proof}.',
        meeting:
          'Ukážu to všem najednou. Hodí se vám lépe úterý dopoledne, nebo čtvrtek odpoledne?',
      },
      'call-proposal': {
        name: 'Hovor: nad návrhem',
        why: 'Máte před sebou návrh ve dvou variantách. Co přinášejí obě: {benefit}.',
        yes: 'Než si vyberete, musí být jasný každý řádek, že?',
        question: 'Který řádek byste změnili jako první a proč?',
        briefly: 'Jiní ho procházeli stejně: {proof}.',
        meeting:
          'K dalšímu kroku si hned napišme den. Je lepší konec tohoto týdne, nebo začátek příštího?',
      },
      'call-after-pause': {
        name: 'Hovor: po pauze',
        why: 'Při posledním hovoru nebyla vhodná chvíle, a tak se podle slibu ozývám znovu. Jde o tohle: {benefit}.',
        yes: 'Od té doby se u vás hodně změnilo, že?',
        question: 'Co by muselo být jinak, aby ta chvíle přišla?',
        briefly: 'Jiné firmy to mezitím vyzkoušely: {proof}.',
      },
    },
    message: {
      name: 'Zpráva: jedna užitečná věc',
      body: [
        '{salutation},',
        'něco, co by se vám mohlo hodit: {benefit}. Přišli na to jiní z vašeho oboru: {proof}. Proč zrovna vy: {news|blíží se období, kdy máte práce nejvíc}. Odpovídat nemusíte.',
        '{me}',
      ],
    },
    letters: {
      'letter-no-answer': {
        name: 'Dopis: zatím bez odpovědi',
        subject: '{news|Vaše příští sezona}',
        body: [
          '{salutation},',
          '{benefit}. Na stole máte jistě naléhavější věci než můj dopis; dveře zůstávají otevřené a naléhat nebudu.',
          'Od té doby s tím začali další z vašeho oboru: {proof}.',
          'Ozvu se znovu za tři měsíce. Kdyby se vám to hodilo dřív, stačí jedno slovo a pošlu vám všechny podrobnosti.',
        ],
      },
      'letter-after-meeting': {
        name: 'Dopis: po schůzce',
        subject: 'Co u vás stojí za změnu jako první',
        body: [
          '{salutation},',
          '{benefit}: to vyšlo jako první, když jsme se dívali, jak se to u vás dělá dnes.',
          'Stejně to dopadlo i jinde: {proof}. Písemný závěr přikládám; je váš, ať se rozhodnete jakkoli.',
          'Dál by pomohly dvě věci: kdo další si ho má přečíst a který den se vám hodí projít ho společně?',
        ],
      },
      'letter-result': {
        name: 'Dopis: výsledek někoho podobného',
        subject: 'Výsledek z vašeho oboru',
        body: [
          '{salutation},',
          'Z vašeho oboru už jsou k tomu i čísla: {proof}. Vyšlo z toho toto: {benefit}.',
          'U vás to může dopadnout jinak; proto je lepší počítat s vašimi čísly než slibovat.',
          'Kdy bude dobré se k tomu vrátit: ještě letos, nebo v příští sezoně?',
        ],
      },
      'letter-after-pause': {
        name: 'Dopis: po pauze',
        subject: '{news|Co se u vás od té doby změnilo}',
        body: [
          '{salutation},',
          '{benefit}. Naposledy nebyla vhodná chvíle; to se mohlo změnit: {news|začíná nová sezona}.',
          'Jiné firmy z vašeho oboru to mezitím vyzkoušely: {proof}.',
          'Je teď něco jinak? Stačí jeden řádek a pošlu, co je nového.',
        ],
      },
    },
  },
  de: {
    calls: {
      'call-after-letter': {
        name: 'Anruf: nach dem Brief',
        why: 'Sie haben einen Brief von mir. Es ging darin um dies: {benefit}.',
        yes: 'Wenn die Zahlen stimmen, lohnt sich ein Blick darauf, nicht wahr?',
        question: 'Was davon würde bei Ihnen am meisten ausmachen?',
        briefly: 'Andere Betriebe Ihrer Branche haben es schon: {proof}.',
      },
      'call-first-order': {
        name: 'Anruf: ein kleiner erster Auftrag',
        why: 'Zuletzt war hiervon die Rede: {benefit}. Am kleinsten sieht man es an einem Stück, einem Standort oder einem Monat.',
        yes: 'Sie sehen es lieber mit eigenen Augen, als mir aufs Wort zu glauben, nicht wahr?',
        question: 'Wo würde Ihnen ein kleiner erster Auftrag am meisten zeigen?',
        briefly: 'Andere haben ebenso klein begonnen: {proof}.',
        meeting: 'Schreiben wir ihn für die nächste Woche auf oder für die danach?',
      },
      'call-who-decides': {
        name: 'Anruf: wer noch entscheidet',
        why: 'Unser Ergebnis haben Sie schriftlich. Als Erstes steht darin: {benefit}.',
        yes: 'Dazu wird mehr als einer etwas sagen wollen, nicht wahr?',
        question: 'Wer entscheidet noch mit, und was muss jeder von ihnen sehen?',
        briefly: 'Anderswo saßen dafür alle an einem Tisch: {proof}.',
        meeting:
          'Ich zeige es allen zugleich. Ist Ihnen Dienstagvormittag lieber oder Donnerstagnachmittag?',
      },
      'call-proposal': {
        name: 'Anruf: das Angebot durchgehen',
        why: 'Sie haben das Angebot vor sich, in zwei Varianten. Was beide bringen: {benefit}.',
        yes: 'Bevor Sie wählen, muss jede Zeile klar sein, nicht wahr?',
        question: 'Welche Zeile würden Sie zuerst ändern, und warum?',
        briefly: 'Andere sind es genauso durchgegangen: {proof}.',
        meeting:
          'Schreiben wir gleich einen Tag zum nächsten Schritt. Ist das Ende dieser Woche besser oder der Anfang der nächsten?',
      },
      'call-after-pause': {
        name: 'Anruf: nach einer Pause',
        why: 'Bei unserem letzten Gespräch war nicht die rechte Zeit, und wie zugesagt melde ich mich wieder. Es geht um dies: {benefit}.',
        yes: 'Seitdem hat sich bei Ihnen viel geändert, nicht wahr?',
        question: 'Was müsste anders sein, damit die Zeit die richtige ist?',
        briefly: 'Andere haben es inzwischen versucht: {proof}.',
      },
    },
    message: {
      name: 'Nachricht: etwas Nützliches',
      body: [
        '{salutation},',
        'etwas, das Ihnen nützen könnte: {benefit}. Andere Ihrer Branche sind darauf gekommen: {proof}. Warum gerade Sie: {news|die Zeit mit der meisten Arbeit steht bevor}. Antworten müssen Sie nicht.',
        '{me}',
      ],
    },
    letters: {
      'letter-no-answer': {
        name: 'Brief: noch keine Antwort',
        subject: '{news|Ihre nächste Saison}',
        body: [
          '{salutation},',
          '{benefit}. Auf Ihrem Tisch liegt sicher Dringenderes als mein Brief; die Tür bleibt offen, und ich dränge nicht.',
          'Seit meinem Brief haben andere Ihrer Branche damit begonnen: {proof}.',
          'In drei Monaten melde ich mich wieder. Passt es Ihnen früher, genügt ein Wort, und ich schicke Ihnen alle Einzelheiten.',
        ],
      },
      'letter-after-meeting': {
        name: 'Brief: nach einem Treffen',
        subject: 'Was sich bei Ihnen zuerst lohnt',
        body: [
          '{salutation},',
          '{benefit}: das hat sich als Erstes gezeigt, als wir uns ansahen, wie es bei Ihnen heute gemacht wird.',
          'Anderswo war es ebenso: {proof}. Das schriftliche Ergebnis liegt bei; es bleibt Ihres, wie immer Sie sich entscheiden.',
          'Zwei Dinge würden weiterhelfen: Wer soll es noch lesen, und an welchem Tag gehen wir es gemeinsam durch?',
        ],
      },
      'letter-result': {
        name: 'Brief: ein Ergebnis aus der Branche',
        subject: 'Ein Ergebnis aus Ihrer Branche',
        body: [
          '{salutation},',
          'Aus Ihrer Branche gibt es dazu jetzt Zahlen: {proof}. Herausgekommen ist: {benefit}.',
          'Bei Ihnen kann es anders ausgehen; deshalb lieber mit Ihren Zahlen rechnen als etwas versprechen.',
          'Wann passt es, darauf zurückzukommen: noch in diesem Jahr oder in der nächsten Saison?',
        ],
      },
      'letter-after-pause': {
        name: 'Brief: nach einer Pause',
        subject: '{news|Was sich bei Ihnen seitdem geändert hat}',
        body: [
          '{salutation},',
          '{benefit}. Zuletzt war nicht die rechte Zeit; das kann sich geändert haben: {news|eine neue Saison beginnt}.',
          'Andere Betriebe Ihrer Branche haben es inzwischen versucht: {proof}.',
          'Ist jetzt etwas anders? Eine Zeile genügt, und ich schicke Ihnen, was neu ist.',
        ],
      },
    },
  },
} as const satisfies Readonly<Record<string, LaterWords>>;
