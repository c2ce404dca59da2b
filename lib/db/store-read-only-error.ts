/** The store was written by a newer release: it may be read, searched and exported, not changed. */
export class StoreReadOnlyError extends Error {
  override name = 'StoreReadOnlyError';

  constructor() {
    super('The lead base was written by a newer version of the extension.');
  }
}
