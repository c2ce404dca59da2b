import { createContext } from 'react';

interface Editing {
  /** ISO 3166-1 alpha-2: whose phone numbers come without a prefix; '' when it is not set. */
  region: string;
}

/** What the editors need to know that is the same for the whole screen. */
export const EditingContext = createContext<Editing>({ region: '' });
