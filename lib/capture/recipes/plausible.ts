import type { RecipeField } from '@/lib/domain/recipes/recipe';

const plural: ReadonlySet<RecipeField> = new Set([
  'phone',
  'email',
  'website',
  'number',
  'person',
  'profile',
]);

/** Whether an entry may have several values of the field. */
export function isPlural(field: RecipeField): boolean {
  return plural.has(field);
}

const count = (text: string, pattern: RegExp) => text.match(pattern)?.length ?? 0;

/**
 * Whether a text can be a value of the field at all. Rough: it tells a telephone number from "Show
 * number", not a right one from a wrong one; that is done outside the page.
 */
export function isPlausible(field: RecipeField, text: string): boolean {
  if (!text || text.length > 500) return false;
  switch (field) {
    case 'phone': {
      const digits = count(text, /\d/g);
      return digits >= 5 && digits <= 40 && digits * 2 >= count(text, /[\p{L}\d]/gu);
    }
    case 'email':
      return /@|[([{ ](?:at|zavin|собака)/i.test(text);
    case 'website':
    case 'profile':
      return /^https?:\/\/\S|^[\p{L}\d-]{1,63}(?:\.[\p{L}\d-]{1,63}){1,5}(?:\/\S*)?$/iu.test(text);
    case 'postalCode':
      return text.length <= 20 && /\d/.test(text);
    case 'number':
      return text.length <= 60 && count(text, /\d/g) >= 4;
    case 'address':
    case 'street':
      return text.length <= 300 && /\p{L}{2}/u.test(text);
    default:
      return text.length <= 200 && /\p{L}{2}/u.test(text);
  }
}
