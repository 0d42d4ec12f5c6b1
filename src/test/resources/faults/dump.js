// Everything that this origin keeps on the device: where, and its bytes as characters 0 to 255, texts as they are.
async () => {
  const kept = {};
  const done = request => new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
  const characters = bytes => Array.from(bytes, byte => String.fromCharCode(byte)).join('');
  const flat = value =>
    value instanceof ArrayBuffer ? characters(new Uint8Array(value))
    : ArrayBuffer.isView(value) ? characters(new Uint8Array(value.buffer))
    : value && typeof value === 'object' ? Object.entries(value).map(([key, inner]) => `${key}=${flat(inner)}`).join(' ')
    : String(value);
  for (const { name } of await indexedDB.databases()) {
    const database = await done(indexedDB.open(name));
    for (const store of database.objectStoreNames)
      (await done(database.transaction(store).objectStore(store).getAll())).forEach((row, at) => {
        kept[`database ${name} ${store} ${at}`] = flat(row);
      });
    database.close();
  }
  for (const [place, storage] of Object.entries({ localStorage, sessionStorage }))
    for (const key of Object.keys(storage)) kept[`${place} ${key}`] = storage.getItem(key);
  for (const name of await caches.keys()) {
    const cache = await caches.open(name);
    for (const request of await cache.keys())
      kept[`cache ${name} ${request.url}`] = characters(new Uint8Array(await (await cache.match(request)).arrayBuffer()));
  }
  return kept;
}
