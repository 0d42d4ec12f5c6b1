// @ts-check
/**
 * The vault: what this browser keeps of a person's edits until the server has them, in IndexedDB, encrypted with
 * AES-GCM. The key comes from the server after signing in and lives in memory only, so that what is kept can be read
 * again only by the same person. Ids and numbers stand beside the cipher text, nothing that anybody typed.
 *
 * An entry: `{card, tab, seq, field, base, value, at}`; `at` is milliseconds since 1970 by this device's clock.
 *
 * @typedef {{card: string, tab: string, seq: number, field: string, base: number, value: string, at: number}} Entry
 */
const DATABASE = 'verdict';
const STORE = 'journal';

export class Vault {
  /** @type {IDBDatabase | null} */
  #database = null;
  #key;
  #person;

  /** @param {CryptoKey} key @param {string} person */
  constructor(key, person) {
    this.#key = key;
    this.#person = person;
  }

  /**
   * Null where the browser cannot keep anything safely: no secure context, no storage left, a private window.
   * @param {string} person @param {string} key 256 bits, base 64
   * @returns {Promise<Vault | null>}
   */
  static async open(person, key) {
    try {
      const bits = Uint8Array.from(atob(key), character => character.charCodeAt(0));
      const vault = new Vault(await crypto.subtle.importKey('raw', bits, 'AES-GCM', false, ['encrypt', 'decrypt']), person);
      await vault.#opened();
      return vault;
    } catch {
      return null;
    }
  }

  /** Whether this device keeps anything of anybody; asked without a key. */
  static async holdsSomething() {
    try {
      if (!(await indexedDB.databases()).some(({ name }) => name === DATABASE)) return false;
      const opened = await database();
      const held = await done(opened.transaction(STORE).objectStore(STORE).count());
      opened.close();
      return held > 0;
    } catch {
      return false;
    }
  }

  /** @param {Entry[]} entries */
  async put(entries) {
    const rows = await Promise.all(entries.map(entry => this.#locked(entry)));
    await this.#write(store => rows.forEach(row => store.put(row)));
  }

  /** @param {Pick<Entry, 'card' | 'tab' | 'seq'>[]} entries */
  async remove(entries) {
    await this.#write(store => entries.forEach(({ card, tab, seq }) => store.delete([this.#person, card, tab, seq])));
  }

  /** This person's entries, in the order of each tab; those that cannot be read any more are left out. @param {string} [card] */
  async entries(card) {
    const from = card ? [this.#person, card] : [this.#person];
    const store = (await this.#opened()).transaction(STORE).objectStore(STORE);
    const rows = await done(store.getAll(IDBKeyRange.bound(from, [...from, []])));
    const read = await Promise.all(rows.map(row => this.#unlocked(row).catch(() => null)));
    return /** @type {Entry[]} */ (read.filter(entry => entry !== null));
  }

  /** Forgets everything of this person. */
  async clear() {
    await this.#write(store => store.delete(IDBKeyRange.bound([this.#person], [this.#person, []])));
    this.#database?.close();
    this.#database = null;
    await Vault.removeIfEmpty();
  }

  /** Leaves no empty database behind. */
  static async removeIfEmpty() {
    if (!(await Vault.holdsSomething())) await done(indexedDB.deleteDatabase(DATABASE)).catch(() => {});
  }

  /** Another tab may have removed the empty database meanwhile. */
  async #opened() {
    if (this.#database) return this.#database;
    const opened = await database();
    opened.onversionchange = () => {
      opened.close();
      this.#database = null;
    };
    return (this.#database = opened);
  }

  /** @param {Entry} entry */
  async #locked({ card, tab, seq, ...secret }) {
    const iv = crypto.getRandomValues(new Uint8Array(12));
    const text = new TextEncoder().encode(JSON.stringify(secret));
    const data = await crypto.subtle.encrypt(this.#seal(iv, card, tab, seq), this.#key, text);
    return { person: this.#person, card, tab, seq, iv, data };
  }

  /** @param {{card: string, tab: string, seq: number, iv: Uint8Array<ArrayBuffer>, data: ArrayBuffer}} row @returns {Promise<Entry>} */
  async #unlocked({ card, tab, seq, iv, data }) {
    const text = await crypto.subtle.decrypt(this.#seal(iv, card, tab, seq), this.#key, data);
    return { card, tab, seq, ...JSON.parse(new TextDecoder().decode(text)) };
  }

  /** Binds the cipher text to its place. @param {Uint8Array<ArrayBuffer>} iv @param {string} card @param {string} tab @param {number} seq */
  #seal(iv, card, tab, seq) {
    return { name: 'AES-GCM', iv, additionalData: new TextEncoder().encode(`${this.#person} ${card} ${tab} ${seq}`) };
  }

  /** @param {(store: IDBObjectStore) => void} work @returns {Promise<void>} */
  async #write(work) {
    const transaction = (await this.#opened()).transaction(STORE, 'readwrite');
    await new Promise((resolve, reject) => {
      transaction.oncomplete = () => resolve(undefined);
      transaction.onerror = transaction.onabort = () => reject(transaction.error);
      work(transaction.objectStore(STORE));
    });
  }
}

/** @returns {Promise<IDBDatabase>} */
function database() {
  const opening = indexedDB.open(DATABASE, 1);
  opening.onupgradeneeded = () =>
    opening.result.createObjectStore(STORE, { keyPath: ['person', 'card', 'tab', 'seq'] });
  return done(opening);
}

/** @template T @param {IDBRequest<T>} request @returns {Promise<T>} */
function done(request) {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}
