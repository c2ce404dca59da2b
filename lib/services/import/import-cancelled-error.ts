/** Somebody thought better of it while an import was being written: nothing of it was. */
export class ImportCancelledError extends Error {
  override name = 'ImportCancelledError';

  constructor() {
    super('The import was cancelled.');
  }
}
