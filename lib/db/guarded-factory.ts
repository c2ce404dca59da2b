/**
 * The browser's IndexedDB, opening at our own version or at whatever is there, never at another.
 * Dexie meets a store of a newer schema by raising its version and adding what it misses; older
 * code must not alter newer data, so that attempt fails here.
 */
export function guardedFactory(ourVersion: number): Pick<IDBFactory, 'open' | 'deleteDatabase'> {
  return {
    open(name, version) {
      if (version !== undefined && version !== ourVersion)
        throw new DOMException('The store is newer than this code.', 'VersionError');
      return version === undefined ? indexedDB.open(name) : indexedDB.open(name, version);
    },
    deleteDatabase: (name) => indexedDB.deleteDatabase(name),
  };
}
