/** What holds prospects back most often, by the id it is kept with; a company changes the list. */
export const defaultHoldBacks = {
  en: {
    price: 'The price',
    opinions: 'What other customers say',
    quality: 'The quality',
    delivery: 'The cost of delivery',
    'no-time': 'No time for it',
    'no-money': 'No money now',
    competitor: 'Loyal to a competitor',
    'not-decider': 'Does not decide',
  },
  cs: {
    price: 'Cena',
    opinions: 'Názory jiných zákazníků',
    quality: 'Kvalita',
    delivery: 'Cena dopravy',
    'no-time': 'Nemají na to čas',
    'no-money': 'Teď nemají peníze',
    competitor: 'Věrní konkurenci',
    'not-decider': 'Nerozhoduje',
  },
} as const;
