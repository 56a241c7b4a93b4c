/** Thin promises over IndexedDB: one database, one store, keyed by hand. */
const NAME = 'policy-check';
const STORE = 'work';

function asked<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((done, failed) => {
    request.onsuccess = () => {
      done(request.result);
    };
    request.onerror = () => {
      failed(request.error ?? new Error('IndexedDB'));
    };
  });
}

function opened(): Promise<IDBDatabase> {
  return new Promise((done, failed) => {
    const request = indexedDB.open(NAME, 1);
    request.onupgradeneeded = () => {
      request.result.createObjectStore(STORE);
    };
    request.onsuccess = () => {
      done(request.result);
    };
    request.onerror = () => {
      failed(request.error ?? new Error('IndexedDB'));
    };
    request.onblocked = () => {
      failed(new Error('IndexedDB is in use'));
    };
  });
}

/** Runs `work` in one transaction and waits until it is on the disk. */
async function within<T>(mode: IDBTransactionMode, work: (store: IDBObjectStore) => Promise<T>): Promise<T> {
  const database = await opened();
  try {
    const transaction = database.transaction(STORE, mode);
    const finished = new Promise<void>((done, failed) => {
      transaction.oncomplete = () => {
        done();
      };
      transaction.onabort = () => {
        failed(transaction.error ?? new Error('IndexedDB'));
      };
    });
    const [result] = await Promise.all([work(transaction.objectStore(STORE)), finished]);
    return result;
  } finally {
    database.close();
  }
}

export function put(entries: Readonly<Record<string, unknown>>): Promise<void> {
  return within('readwrite', async (store) => {
    await Promise.all(Object.entries(entries).map(([key, value]) => asked(store.put(value, key))));
  });
}

export function get(key: string): Promise<unknown> {
  return within('readonly', (store) => asked(store.get(key)));
}

export function keys(): Promise<readonly string[]> {
  return within('readonly', async (store) => (await asked(store.getAllKeys())).map(String));
}

export function remove(names: readonly string[]): Promise<void> {
  return within('readwrite', async (store) => {
    await Promise.all(names.map((name) => asked(store.delete(name))));
  });
}

export function clear(): Promise<void> {
  return within('readwrite', async (store) => {
    await asked(store.clear());
  });
}
