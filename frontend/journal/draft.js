// @ts-check
import { text } from '../texts.js';
import { get, post, Problem, session } from './server.js';
import { Vault } from './vault.js';

/**
 * A scorecard being written in this tab. Every edit goes into the vault of this browser first, then to the server in the
 * order in which it was made, as often as it takes, and leaves the vault when the server has committed it. What was
 * changed elsewhere comes back with each answer; where both changed the same field, both texts stay until the author has
 * chosen. The protocol stands in docs/decisions/2026-11-24-journal.md.
 *
 * Events: `fields` (detail: names of fields whose value did not come from this tab's own typing) and `state`.
 *
 * @typedef {import('./vault.js').Entry} Entry
 * @typedef {Entry & {sent?: boolean, kept?: boolean, writes?: number}} Queued
 * @typedef {{mine: string, theirs: string, revision: number, entries: Queued[]}} Conflict
 * @typedef {{value: string, saved?: string, revision: number, at?: number, conflict?: Conflict, problem?: string, held?: {value: string, revision: number}}} FieldState
 * @typedef {{seq: number, outcome: string, revision: number, value: string | null, message: string | null}} Receipt
 */
const SEND_EVERY_MS = 250;
const FLUSH_LOOK_MS = 20;
const LOOK_EVERY_MS = 20_000;
const RETRY_MS = [500, 1000, 2000, 4000];
const MOST_AT_ONCE = 200;
const MOST_CHARACTERS_AT_ONCE = 500_000;
const BEACON_CHARACTERS = 15_000;

const tab = crypto.randomUUID?.() ?? fallbackId();
/** Held as long as this page lives, so that other tabs leave its edits to it. */
navigator.locks?.request(`verdict-tab-${tab}`, () => new Promise(() => {}));

export class Draft extends EventTarget {
  /** @type {Map<string, FieldState>} */
  fields = new Map();
  /** @type {Queued[]} */
  #queue = [];
  #seq = 0;
  #known = 0;
  /** @type {Vault | null} */
  #vault = null;
  #vaultWorks = true;
  /** @type {Set<Queued>} */
  #toVault = new Set();
  /** What is being written into the vault, one thing after the other. */
  #vaulting = Promise.resolve();
  #loaded = false;
  /** @type {Promise<void> | null} */
  #pumping = null;
  #lastSent = 0;
  #failures = 0;
  /** @type {Problem | null} */
  #problem = null;
  #savedAt = 0;
  #clockOffset = 0;
  #retry = 0;
  #look = 0;
  #ended = false;
  /** @type {string | null} */
  #editing = null;

  /** @param {string} card @param {string} person */
  constructor(card, person) {
    super();
    this.card = card;
    this.person = person;
    this.channel = new BroadcastChannel('verdict-journal');
    this.channel.onmessage = ({ data }) => this.#hear(data);
    addEventListener('online', () => this.wake());
    addEventListener('focus', () => this.wake());
    addEventListener('pagehide', () => this.#sendWhileLeaving());
    addEventListener('beforeunload', event => {
      if (this.#queue.some(entry => !entry.kept)) event.preventDefault();
    });
    document.addEventListener('visibilitychange', () => !document.hidden && this.wake());
    this.#look = window.setInterval(() => !document.hidden && this.wake(), LOOK_EVERY_MS);
  }

  /** Reads the server's state, then takes up what an earlier tab of the same person could not hand over. */
  async load() {
    const [signed, opened] = await Promise.all([session(), get(this.card)]);
    if (signed.person !== this.person) throw new Problem('other-person', text('page.somebody-else-is-in', signed.name));
    this.#vault = await Vault.open(this.person, signed.key);
    this.#vaultWorks = this.#vault !== null;
    this.#setClock(opened.now);
    this.#known = opened.draft.revision;
    for (const { field, value, revision, at } of opened.draft.fields)
      this.fields.set(field, { value, saved: value, revision, at: at ? Date.parse(at) : undefined });
    await this.#adopt();
    this.#loaded = true;
    this.#tell('fields', [...this.fields.keys()]);
    this.#changed();
    this.#pump();
  }

  get loaded() {
    return this.#loaded;
  }

  /** @param {string} field */
  value(field) {
    return this.fields.get(field)?.value ?? '';
  }

  /** The server's time, in milliseconds since 1970. */
  now() {
    return Date.now() + this.#clockOffset;
  }

  /** Takes an edit. @param {string} field @param {string} typed */
  edit(field, typed) {
    const value = wellFormed(typed);
    const state = this.fields.get(field) ?? { value: '', revision: 0 };
    this.fields.set(field, state);
    if (state.value === value && !state.problem) return;
    state.value = value;
    state.at ??= this.now();
    state.held = undefined;
    if (state.conflict) {
      state.conflict.mine = value;
      const last = state.conflict.entries.at(-1);
      if (last) this.#keep(Object.assign(last, { value }));
    } else this.#enqueue(field, state, value);
    this.#changed();
    this.#pump();
  }

  /** The field that is being edited; nothing is set into it meanwhile. @param {string | null} field */
  editing(field) {
    const before = this.#editing;
    this.#editing = field;
    const state = before ? this.fields.get(before) : undefined;
    if (before && before !== field && state?.held) this.#take(before, state, state.held);
  }

  /** Settles a field that was changed in two places. @param {string} field @param {'mine' | 'theirs' | 'both'} choice */
  choose(field, choice) {
    const state = this.fields.get(field);
    const conflict = state?.conflict;
    if (!state || !conflict) return;
    state.conflict = undefined;
    state.revision = conflict.revision;
    state.value = state.saved = conflict.theirs;
    const chosen =
      choice === 'mine' ? conflict.mine : choice === 'theirs' ? conflict.theirs : `${conflict.theirs}\n${conflict.mine}`;
    this.edit(field, chosen);
    this.#forget(conflict.entries);
    this.#tell('fields', [field]);
    this.#changed();
  }

  /** Gives up what the server refuses to take, for what it has. @param {string} field */
  discard(field) {
    const state = this.fields.get(field);
    if (!state) return;
    this.#withdraw(field, state);
    state.value = state.saved ?? '';
    this.#tell('fields', [field]);
    this.#changed();
  }

  /** Whether the server has everything, at the latest after so long. */
  async flush(patienceMs = 8000) {
    const until = Date.now() + patienceMs;
    while (this.#sendable().length > 0 && Date.now() < until && !this.#stuck()) {
      this.#pump();
      await pause(FLUSH_LOOK_MS);
    }
    return this.unsaved().length === 0;
  }

  /** @returns {Promise<{submitted: boolean, missing: {competency: string | null, message: string}[]}>} */
  async submit() {
    if (!(await this.flush())) throw new Problem('unsaved', text('page.not-submitted-yet', this.state().text));
    try {
      const answer = await post(this.person, `${this.card}/submission`, { revision: this.#known });
      if (answer.submitted) this.end();
      return answer;
    } catch (problem) {
      if (problem instanceof Problem && problem.kind === 'changed-elsewhere') await this.#exchange([]);
      throw problem;
    }
  }

  history() {
    return get(`${this.card}/history`);
  }

  /** Fields whose text the server does not have as it stands here. */
  unsaved() {
    const fields = new Set(this.#queue.map(entry => entry.field));
    for (const [field, state] of this.fields) if (state.conflict || state.problem) fields.add(field);
    return [...fields];
  }

  /** What is true now, in a word and in a sentence. */
  state() {
    const conflicts = [...this.fields.values()].filter(state => state.conflict).length;
    const refused = [...this.fields.values()].find(state => state.problem)?.problem;
    const unsaved = this.unsaved().length;
    if (this.#problem && !this.#problem.passes) return { name: 'stuck', text: `${this.#problem.message} ${this.#whereKept(unsaved)}` };
    if (refused) return { name: 'problem', text: text('page.not-saved', refused) };
    if (this.#problem && unsaved > 0)
      return { name: 'kept', text: text('page.not-on-server', this.#whereKept(unsaved), this.#problem.message) };
    if (this.#problem) return { name: 'away', text: text('page.all-saved-so-far', this.#problem.message) };
    if (conflicts > 0)
      return { name: 'conflict', text: text('page.fields-changed-elsewhere', conflicts) };
    if (unsaved > 0) return { name: 'saving', text: text('page.saving') };
    return { name: 'saved', text: this.#savedAt ? text('page.saved', clockTime(this.#savedAt)) : text('page.saves-by-itself') };
  }

  get problem() {
    return this.#problem;
  }

  /** Looks whether something can be sent now, and what changed elsewhere. */
  wake() {
    if (this.#ended || !this.#loaded) return;
    clearTimeout(this.#retry);
    if (this.#problem?.kind === 'signed-out' || this.#problem?.kind === 'other-person')
      session().then(signed => signed.person === this.person && this.#again(), () => {});
    else if (this.#problem && !this.#problem.passes) return;
    else if (this.#queue.length > 0) this.#pump();
    else this.#exchange([]).catch(() => {});
  }

  /** No more edits: submitted, or signed out. */
  end() {
    this.#ended = true;
    clearInterval(this.#look);
    clearTimeout(this.#retry);
    this.channel.postMessage({ kind: 'ended', card: this.card });
  }

  #again() {
    this.#problem = null;
    this.#failures = 0;
    this.#changed();
    this.#pump();
  }

  /** @param {{kind: string, card?: string}} message */
  #hear(message) {
    if (message.kind === 'saved' && message.card === this.card) this.wake();
    if (message.kind === 'ended' && message.card === this.card && !this.#ended) this.#exchange([]).catch(() => {});
    if (message.kind === 'signed-out') {
      this.#problem = new Problem('signed-out', text('page.sign-in-again'));
      this.#changed();
    }
  }

  /** Edits of tabs that are gone are this tab's to hand over. */
  async #adopt() {
    if (!this.#vault) return;
    const { held = [] } = (await navigator.locks?.query()) ?? {};
    const living = new Set(held.map(lock => lock.name));
    const left = (await this.#vault.entries(this.card)).filter(entry => !living.has(`verdict-tab-${entry.tab}`));
    left.sort((a, b) => a.at - b.at || a.seq - b.seq);
    for (const entry of left) {
      const state = this.fields.get(entry.field) ?? { value: '', revision: 0 };
      this.fields.set(entry.field, state);
      state.value = entry.value;
      // the server may have a later one of that tab, sent as it was left; it then tells
      state.revision = Math.min(state.revision, entry.base);
      state.at ??= entry.at + this.#clockOffset;
      this.#queue.push({ ...entry, sent: true, kept: true });
    }
  }

  /** @param {string} field @param {FieldState} state @param {string} value */
  #enqueue(field, state, value) {
    if (state.problem) this.#withdraw(field, state);
    const waiting = this.#queue.findLast(entry => entry.field === field && entry.tab === tab && !entry.sent);
    if (waiting) return this.#keep(Object.assign(waiting, { value }));
    /** @type {Queued} */
    const entry = { card: this.card, tab, seq: ++this.#seq, field, base: state.revision, value, at: Date.now() };
    this.#queue.push(entry);
    this.#keep(entry);
  }

  /** @param {Queued} entry */
  #keep(entry) {
    entry.kept = false;
    if (this.#toVault.size === 0) this.#inVault(() => this.#writeVault());
    this.#toVault.add(entry);
  }

  async #writeVault() {
    const entries = [...this.#toVault];
    this.#toVault.clear();
    if (entries.length === 0) return;
    const values = entries.map(entry => entry.value);
    if (!this.#vault) throw new Error('This browser keeps nothing.');
    await this.#vault.put(entries.map(({ card, tab, seq, field, base, value, at }) => ({ card, tab, seq, field, base, value, at })));
    this.#vaultWorks = true;
    entries.forEach((entry, at) => (entry.kept = entry.value === values[at]));
    this.dispatchEvent(new Event('kept'));
    if (this.#problem) this.#changed();
  }

  /** @param {Queued[]} entries */
  #forget(entries) {
    entries.forEach(entry => this.#toVault.delete(entry));
    if (entries.length > 0) this.#inVault(async () => this.#vault?.remove(entries));
  }

  /** @param {() => Promise<void>} work */
  #inVault(work) {
    this.#vaulting = this.#vaulting.then(work).catch(() => {
      this.#vaultWorks = false;
      this.#changed();
    });
  }

  /** Hands over what waits, one request at a time, until nothing does or something stands in the way. */
  #pump() {
    if (this.#pumping || this.#ended || this.#stuck()) return;
    this.#pumping = this.#sendAll().finally(() => (this.#pumping = null));
  }

  #stuck() {
    return this.#problem !== null && !this.#problem.passes;
  }

  async #sendAll() {
    while (this.#sendable().length > 0) {
      await pause(this.#lastSent + SEND_EVERY_MS - performance.now());
      await this.#vaulting;
      try {
        await this.#exchange(this.#sendable());
      } catch {
        return;
      }
    }
  }

  /** The edits of one tab that come next; what was refused waits for its author. */
  #sendable() {
    const waiting = this.#queue.filter(entry => !this.fields.get(entry.field)?.problem);
    let characters = 0;
    const fits = (/** @type {Queued} */ entry) => (characters += entry.value.length) <= MOST_CHARACTERS_AT_ONCE;
    return waiting
      .filter(entry => entry.tab === waiting[0].tab)
      .slice(0, MOST_AT_ONCE)
      .filter((entry, at) => fits(entry) || at === 0);
  }

  /** Hands over these edits and takes what changed elsewhere. @param {Queued[]} batch */
  async #exchange(batch) {
    for (const entry of batch) entry.sent = true;
    this.#lastSent = performance.now();
    try {
      const { now, kept } = await post(this.person, this.card, this.#body(batch));
      this.#setClock(now);
      this.#failures = 0;
      this.#problem = null;
      kept.receipts.forEach((/** @type {Receipt} */ receipt, /** @type {number} */ at) => this.#receive(batch[at], receipt));
      for (const { field, value, revision, at } of kept.news) this.#hearOf(field, value, revision, at);
      this.#known = kept.revision;
      if (kept.submitted) this.#problem = new Problem('submitted', text('page.submitted-elsewhere'));
      if (batch.length > 0) {
        this.#savedAt = Date.parse(now);
        this.channel.postMessage({ kind: 'saved', card: this.card });
      }
    } catch (problem) {
      this.#fail(problem instanceof Problem ? problem : new Problem('unavailable', text('page.odd-answer')));
      throw problem;
    } finally {
      this.#changed();
    }
  }

  /** @param {Queued[]} batch */
  #body(batch) {
    const edits = batch.map(({ seq, field, base, value, at }) => ({ seq, field, base, value, age: Math.max(0, Date.now() - at) }));
    return { tab: batch[0]?.tab ?? tab, known: this.#known, edits };
  }

  /** @param {Problem} problem */
  #fail(problem) {
    this.#problem = problem;
    if (!problem.passes) return;
    const wait = RETRY_MS[Math.min(this.#failures++, RETRY_MS.length - 1)];
    clearTimeout(this.#retry);
    this.#retry = window.setTimeout(() => this.wake(), wait * (0.75 + Math.random() / 2));
  }

  /** @param {Queued} entry @param {Receipt} receipt */
  #receive(entry, receipt) {
    const state = this.fields.get(entry.field) ?? { value: '', revision: 0 };
    if (receipt.outcome === 'REFUSED') {
      const later = this.#queue.some(other => other !== entry && other.field === entry.field);
      if (later) this.#drop(entry);
      else state.problem = receipt.message ?? text('page.not-accepted');
      return;
    }
    this.#queue.splice(this.#queue.indexOf(entry), 1);
    if (receipt.outcome === 'KEPT') {
      state.revision = Math.max(state.revision, receipt.revision);
      state.saved = entry.value;
      for (const later of this.#queue)
        if (later.field === entry.field && later.base < receipt.revision) this.#keep(Object.assign(later, { base: receipt.revision }));
      this.#forget([entry]);
    } else this.#collide(entry, state, receipt);
  }

  /** @param {string} field @param {FieldState} state */
  #withdraw(field, state) {
    const entries = this.#queue.filter(entry => entry.field === field);
    this.#queue = this.#queue.filter(entry => entry.field !== field);
    state.problem = undefined;
    this.#forget(entries);
  }

  /** @param {Queued} entry @param {FieldState} state @param {Receipt} receipt */
  #collide(entry, state, receipt) {
    const waiting = this.#queue.filter(other => other.field === entry.field);
    this.#queue = this.#queue.filter(other => other.field !== entry.field);
    const entries = [...(state.conflict?.entries ?? []), entry, ...waiting];
    state.conflict = { mine: state.value, theirs: receipt.value ?? '', revision: receipt.revision, entries };
    this.#tell('fields', [entry.field]);
  }

  /** @param {Queued} entry */
  #drop(entry) {
    this.#queue.splice(this.#queue.indexOf(entry), 1);
    this.#forget([entry]);
  }

  /** @param {string} field @param {string} value @param {number} revision @param {string | null} at */
  #hearOf(field, value, revision, at) {
    const state = this.fields.get(field) ?? { value: '', revision: 0, at: at ? Date.parse(at) : undefined };
    this.fields.set(field, state);
    if (state.conflict) Object.assign(state.conflict, { theirs: value, revision });
    else if (this.#queue.some(entry => entry.field === field) || state.revision >= revision) return;
    else if (field === this.#editing) state.held = { value, revision };
    else this.#take(field, state, { value, revision });
  }

  /** @param {string} field @param {FieldState} state @param {{value: string, revision: number}} news */
  #take(field, state, news) {
    Object.assign(state, news, { saved: news.value, held: undefined });
    this.#tell('fields', [field]);
  }

  #sendWhileLeaving() {
    const batch = this.#sendable().filter(entry => entry.tab === tab);
    const length = batch.reduce((sum, entry) => sum + entry.value.length, 0);
    if (batch.length === 0 || length > BEACON_CHARACTERS || this.#stuck()) return;
    for (const entry of batch) entry.sent = true;
    post(this.person, this.card, this.#body(batch), { keepalive: true }).catch(() => {});
  }

  /** @param {string} now */
  #setClock(now) {
    this.#clockOffset = Date.parse(now) - Date.now();
  }

  /** @param {number} changes */
  #whereKept(changes) {
    if (changes === 0) return '';
    const kept = this.#vaultWorks && this.#queue.every(entry => entry.kept);
    return kept ? text('page.kept-on-device', changes) : text('page.in-page-only', changes);
  }

  #changed() {
    this.dispatchEvent(new Event('state'));
  }

  /** @param {string} name @param {string[]} fields */
  #tell(name, fields) {
    this.dispatchEvent(new CustomEvent(name, { detail: fields }));
  }
}

/** What the server stores of a text: halves of surrogate pairs and U+0000 cannot be kept. @param {string} typed */
function wellFormed(typed) {
  return typed.toWellFormed().replaceAll('\0', '\uFFFD');
}

/** @param {number} milliseconds */
function pause(milliseconds) {
  return milliseconds > 0 ? new Promise(resolve => setTimeout(resolve, milliseconds)) : Promise.resolve();
}

/** @param {number} at */
function clockTime(at) {
  return new Date(at).toLocaleTimeString(document.documentElement.lang || undefined, { timeZone: document.documentElement.dataset.zone || undefined });
}

function fallbackId() {
  const bits = crypto.getRandomValues(new Uint8Array(16));
  const hex = [...bits].map(byte => byte.toString(16).padStart(2, '0')).join('');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20)}`;
}
