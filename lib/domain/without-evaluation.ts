import * as z from 'zod';

/**
 * For whatever runs in a page of the extension, to be imported first: its policy lets nothing make a function of a
 * text. Zod would try, at its first object, and the browser would report each try.
 */
z.config({ jitless: true });
