/**
 * What two leads with a key in common need beside it to be taken for one without being asked.
 * `numbers`: registration number, VAT number or a person's profile, nothing else will do. `careful`:
 * for any other key the names must agree. `any-key`: any key, unless registration numbers differ.
 */
export const strictnesses = ['numbers', 'careful', 'any-key'] as const;
export type Strictness = (typeof strictnesses)[number];
export const defaultStrictness: Strictness = 'careful';
