/**
 * Numbers that no subscriber has, enough for a hundred thousand leads: what the numbering plans of
 * Australia, the United States and the United Kingdom set aside for fiction.
 */
const ranges: readonly { prefix: string; from: number; count: number; digits: number }[] = [
  ...['2', '3', '7', '8'].flatMap((area) =>
    ['5550', '7010'].map((office) => ({
      prefix: `+61${area}${office}`,
      from: 0,
      count: 10_000,
      digits: 4,
    })),
  ),
  ...[
    ...[201, 202, 203, 205, 206, 207, 208, 209, 210, 212, 213, 214, 215, 216, 217, 218, 219, 224],
    ...[225, 228, 229, 231, 234, 239, 240, 248, 251, 252, 253, 254, 256, 260, 262, 267, 269, 270],
    ...[301, 302, 303, 304, 305, 307, 308, 309, 310, 312, 313, 314, 315, 316, 317, 318, 319, 320],
    ...[401, 402, 404, 405, 406, 407, 408, 409, 410, 412, 413, 414, 415, 417, 419, 423, 425, 430],
    ...[501, 502, 503, 504, 505, 507, 508, 509, 510, 512, 513, 515, 516, 517, 518, 520, 530, 540],
    ...[601, 602, 603, 605, 606, 607, 608, 609, 610, 612, 614, 615, 616, 617, 618, 619, 620, 623],
    ...[701, 702, 703, 704, 706, 707, 708, 712, 713, 714, 715, 716, 717, 718, 719, 720, 724, 727],
  ].map((area) => ({ prefix: `+1${area}555`, from: 100, count: 100, digits: 4 })),
  { prefix: '+442079460', from: 0, count: 1000, digits: 3 },
  { prefix: '+447700900', from: 0, count: 1000, digits: 3 },
  ...[113, 114, 115, 116, 117, 118, 121, 131, 141, 151, 161].map((area) => ({
    prefix: `+44${area}4960`,
    from: 0,
    count: 1000,
    digits: 3,
  })),
];

const total = ranges.reduce((sum, { count }) => sum + count, 0);

/** The number at that place, "+61255500000"; they repeat after some hundred thousand. */
export function inventedPhone(at: number): string {
  let left = at % total;
  for (const { prefix, from, count, digits } of ranges) {
    if (left < count) return prefix + String(from + left).padStart(digits, '0');
    left -= count;
  }
  throw new RangeError(`No number at ${at}`);
}
