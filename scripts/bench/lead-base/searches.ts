/** What somebody types: names, towns, numbers, without their accents as often as with them. */
export const searches = [
  'brazda',
  'Kučeřík',
  'musterstr',
  'pekarna horak',
  '39012',
  'ромашка',
  'info@tothfalvi',
  'callback',
];
