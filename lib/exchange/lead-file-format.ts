/** What a file of whole leads calls itself; the writer sets it, the reader asks for it. */
export const leadFileFormat = 'prospect-clipper-leads';
/** A reader refuses a version it does not know. */
export const leadFileVersion = 1;

/** By which a workbook says that it is as we wrote it: its cells are text and need no guard. */
export const workbookMark = '<fileVersion appName="prospect-clipper"/>';
