// What was asked and not yet answered: kept by the browser, in the order in which it was asked.

export const unsent = (() => {
  const inMemory = new Map();
  let last = 0;
  const opened = new Promise((resolve) => {
    if (!("indexedDB" in window)) return resolve(null);
    const request = indexedDB.open("plenary-desk", 1);
    request.onupgradeneeded = () => request.result.createObjectStore("unsent", { autoIncrement: true });
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => resolve(null); // such as in a private window: they are kept while the page is open
  });
  const stored = async (mode, ask) => {
    const database = await opened;
    if (!database) return null;
    return new Promise((resolve, reject) => {
      const transaction = database.transaction("unsent", mode);
      const request = ask(transaction.objectStore("unsent"));
      transaction.oncomplete = () => resolve(request);
      transaction.onerror = () => reject(transaction.error);
    });
  };
  return {
    async add(entry) {
      const request = await stored("readwrite", (store) => store.add(entry));
      if (!request) inMemory.set(++last, entry);
      return request ? request.result : last;
    },
    async put(key, entry) {
      if (!(await stored("readwrite", (store) => store.put(entry, key)))) inMemory.set(key, entry);
    },
    async first() {
      const request = await stored("readonly", (store) => store.openCursor());
      if (!request) return [...inMemory][0] ?? null;
      return request.result ? [request.result.key, request.result.value] : null;
    },
    async remove(key) {
      if (!(await stored("readwrite", (store) => store.delete(key)))) inMemory.delete(key);
    },
    async count() {
      const request = await stored("readonly", (store) => store.count());
      return request ? request.result : inMemory.size;
    },
  };
})();

export function newNonce() {
  return Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, "0")).join("");
}
