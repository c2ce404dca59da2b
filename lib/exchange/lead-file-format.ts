/** What a file of whole leads calls itself; the writer sets it, the reader asks for it. */
export const leadFileFormat = 'prospect-clipper-leads';
/** A reader refuses a version it does not know. */
export const leadFileVersion = 1;
