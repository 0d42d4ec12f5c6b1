// @ts-check
import { Draft } from '../journal/draft.js';
import { Problem } from '../journal/server.js';
import { text } from '../texts.js';
import { hints, load as loadWording, parse } from '../wording.js';
import { element, say, time } from './dom.js';
import { showHistory } from './history.js';
import { listenForKeys, showKeys } from './keys.js';
import { Notes, textOf } from './notes.js';
import { renderClock } from './room.js';
import { renderTroubles } from './trouble.js';

/**
 * `<verdict-scorecard>`: a draft in its author's hands. The server renders what never changes (brief, anchors, markers);
 * everything that is typed, rated or tapped goes through the journal, so that it works while the server does not.
 *
 * Attributes: `card` and `person`, ids; `zone`, of the times shown; `axes`, for each other role that the candidate is interviewed
 * for what to write instead and, a line each, the entries of a list as in `wording.js`; an empty line between them. Inside it looks for
 * `[data-field]`      a rating scale or a textarea, and the name of its field
 * `[data-competency]` the card of a competency: its id; `data-name`, `data-number`, `data-focus` where it must be covered
 * `[data-notes]`      where evidence of the competency with this id goes; with no id, where notes begin that are not tied
 * `[data-markers]`    the buttons `[data-marker]` of a competency, and `[data-taps]`, where what was seen goes
 * `[data-rail]`       the link to a competency, which shows how far it is
 * and `[data-save-state]`, `[data-clock]`, `[data-untested]`, `[data-submit]`, `[data-missing]`, `[data-untied]`, `[data-open]`.
 * `aria-busy` until the draft is there.
 */
const LOAD_AGAIN_MS = 2000;
const HINT_AFTER_MS = 500;
/** What the link to a competency says of how far it is. */
const PROGRESS = { untested: 'page.competency-untested', noted: 'page.competency-noted', rated: 'page.competency-rated', done: 'page.competency-done' };
const TITLES = { recommendation: 'page.recommendation', why: 'page.why', self: 'page.note-to-yourself', tap: 'page.marker' };

/** Drafts outlive their elements: Flow may build a page anew at any time. @type {Map<string, Draft>} */
const drafts = new Map();
/** @type {{field: string, from: number, to: number} | null} */
let cursor = null;

class Scorecard extends HTMLElement {
  /** @type {Draft} */ #draft;
  /** @type {Notes} */ #notes;
  #listening = new AbortController();
  #ticking = 0;
  #hinting = 0;
  #announced = '';
  /** @type {string | null} */ #at = null;
  #wording = loadWording('/verdict/wording');

  connectedCallback() {
    const card = this.getAttribute('card') ?? '';
    document.documentElement.dataset.zone = this.getAttribute('zone') ?? '';
    this.setAttribute('aria-busy', 'true');
    this.#draft = drafts.get(card) ?? new Draft(card, this.getAttribute('person') ?? '');
    drafts.set(card, this.#draft);
    this.#listening = new AbortController();
    // once Flow has appended what belongs inside
    queueMicrotask(() => this.#open());
  }

  disconnectedCallback() {
    this.#listening.abort();
    clearInterval(this.#ticking);
    clearTimeout(this.#hinting);
    this.#draft.editing(null);
  }

  async #open() {
    if (!this.isConnected) return;
    try {
      // the page may have been built anew while its draft could not be read
      if (this.#draft.loaded) this.#draft.wake();
      else await this.#draft.load();
    } catch (problem) {
      if (problem instanceof Problem && problem.passes) {
        this.#state('kept', text('page.not-open-yet', problem.message));
        setTimeout(() => this.#open(), LOAD_AGAIN_MS);
      } else this.#state('stuck', problem instanceof Problem ? problem.message : text('page.does-not-open'));
      return;
    }
    if (!this.isConnected) return;
    this.#notes = new Notes(this, this.#draft, this.#competencies());
    this.#listen();
    this.#render();
    this.removeAttribute('aria-busy');
    if (matchMedia('(max-width: 1000px)').matches) this.querySelector('.v-brief > details')?.removeAttribute('open');
    this.#ticking = window.setInterval(() => this.#renderClock(), 10_000);
    this.#returnCursor();
  }

  #listen() {
    const signal = this.#listening.signal;
    this.#draft.addEventListener('fields', () => this.#render(), { signal });
    this.#draft.addEventListener('state', () => this.#renderState(), { signal });
    this.addEventListener('input', event => this.#input(event), { signal });
    this.addEventListener('change', event => this.#change(event), { signal });
    this.addEventListener('click', event => this.#click(event), { signal });
    this.addEventListener('focusin', event => this.#focus(event), { signal });
    this.addEventListener('focusout', () => this.#draft.editing(null), { signal });
    document.addEventListener('selectionchange', () => this.#rememberCursor(), { signal });
    listenForKeys(this, this.#actions(), signal);
  }

  // what the author does

  /** @param {Event} event */
  #input({ target }) {
    if (!(target instanceof HTMLTextAreaElement)) return;
    // the browser tells of a moved cursor later, and the page may be built anew before that
    this.#rememberCursor();
    const note = /** @type {HTMLElement | null} */ (target.closest('.v-note'));
    if (note) this.#notes.typed(note, target.value);
    else if (target.dataset.field) this.#draft.edit(target.dataset.field, target.value);
    this.#renderProgress();
    clearTimeout(this.#hinting);
    this.#hinting = window.setTimeout(() => this.#hint(target), HINT_AFTER_MS);
  }

  /** @param {Event} event */
  #change({ target }) {
    const place = /** @type {HTMLElement} */ (target);
    const scale = /** @type {any} */ (place.closest('verdict-rating-scale'));
    const note = /** @type {HTMLElement | null} */ (place.closest('.v-note'));
    if (scale) this.#rated(scale);
    else if (note && place instanceof HTMLSelectElement) this.#tie(note, place.value);
  }

  /** @param {any} scale */
  #rated(scale) {
    this.#draft.edit(scale.dataset.field, scale.value);
    const { words, anchor } = scale.describe(scale.value);
    this.#announce(text('page.rated', scale.getAttribute('label') ?? '', words, anchor));
    this.#renderProgress();
  }

  /** @param {HTMLElement} note @param {string} competency */
  #tie(note, competency) {
    if (!this.#notes.tie(note, competency)) return;
    const name = this.#competencies().find(one => one.id === competency)?.name;
    this.#announce(name ? text('page.tied-to', name) : text('page.not-tied'));
    this.#renderProgress();
  }

  /** @param {Event} event */
  #click({ target }) {
    const pressed = /** @type {HTMLElement | null} */ (/** @type {Element} */ (target).closest('button, [data-rail]'));
    if (!pressed) return;
    const { marker, untap, begin, choose, of, open } = pressed.dataset;
    if (marker) this.#tap(pressed, marker);
    else if (untap) this.#draft.edit(`tap:${untap}`, '');
    else if (begin !== undefined) this.#notes.begin(begin);
    else if (choose && of) this.#choose(choose, of);
    else if (open === 'help') showKeys(this);
    else if (open === 'history') this.#history();
    else if (pressed.hasAttribute('data-submit')) this.#submit(pressed);
    else if (pressed.dataset.rail) this.#goTo(pressed.dataset.rail);
    else return;
    if (marker || untap) this.#renderTaps();
  }

  /** @param {HTMLElement} button @param {string} marker */
  #tap(button, marker) {
    this.#draft.edit(`tap:${crypto.randomUUID()}`, marker);
    this.#announce(text('page.marked', button.dataset.name ?? ''));
  }

  /** @param {string} choose @param {string} field */
  #choose(choose, field) {
    if (choose === 'discard') this.#draft.discard(field);
    else this.#draft.choose(field, /** @type {'mine' | 'theirs' | 'both'} */ (choose));
    this.#render();
  }

  /** @param {HTMLElement} button */
  async #submit(button) {
    const missing = /** @type {HTMLElement} */ (this.querySelector('[data-missing]'));
    button.setAttribute('aria-busy', 'true');
    missing.replaceChildren();
    try {
      const answer = await this.#draft.submit();
      if (answer.submitted) return location.reload();
      const gaps = answer.missing.map(({ competency, message }) =>
        element('li', {}, element('a', { href: `#${this.#cardOf(competency)?.id ?? 'recommendation'}` }, message)),
      );
      missing.append(element('p', {}, text('page.still-missing')), element('ul', {}, ...gaps));
      missing.dataset.tone = 'problem';
    } catch (problem) {
      missing.append(problem instanceof Problem ? problem.message : text('page.not-submitted'));
      missing.dataset.tone = 'problem';
    } finally {
      button.removeAttribute('aria-busy');
    }
  }

  async #history() {
    try {
      await showHistory(this, this.#draft, {
        title: (field, values) => this.#title(field, values),
        words: (field, value) => this.#words(field, value),
        order: (field, values) => this.#order(field, values),
      });
    } catch (problem) {
      this.#announce(problem instanceof Problem ? problem.message : text('page.no-history-now'));
    }
  }

  #actions() {
    return {
      step: (/** @type {number} */ by) => this.#step(by),
      rate: (/** @type {string} */ value) => this.#rate(value),
      note: () => this.#notes.begin(this.#here()?.dataset.competency ?? ''),
      freeNote: () => this.#notes.begin(''),
      markers: () => this.#offerMarkers(),
      go: (/** @type {string} */ place) => this.#go(place),
      history: () => this.#history(),
      tieTo: (/** @type {number} */ number) => this.#tieFocused(number),
      leave: (/** @type {Element} */ from) => this.#leave(from),
    };
  }

  /** @param {number} by */
  #step(by) {
    const cards = /** @type {HTMLElement[]} */ ([...this.querySelectorAll('[data-stop]')]).filter(card => card.offsetParent !== null);
    const at = cards.findIndex(card => card === this.#here());
    const next = cards[Math.max(0, Math.min(cards.length - 1, at + by))];
    next?.focus();
    next?.scrollIntoView({ block: 'start' });
  }

  /** @param {string} value */
  #rate(value) {
    const scale = /** @type {any} */ (this.#here()?.querySelector('verdict-rating-scale'));
    const radio = scale?.querySelector(`input[value="${value}"]`);
    if (!radio) return;
    scale.value = value;
    this.#rated(scale);
  }

  #offerMarkers() {
    for (const bar of this.querySelectorAll('[data-choosing]')) bar.removeAttribute('data-choosing');
    const bar = this.#here()?.querySelector('[data-markers]');
    if (!bar) return;
    bar.setAttribute('data-choosing', '');
    const names = [...bar.querySelectorAll('[data-marker]')].map((marker, at) => `${at + 1} ${/** @type {HTMLElement} */ (marker).dataset.name}`);
    this.#announce(text('page.markers', names.join(', ')));
  }

  /** @param {string} place */
  #go(place) {
    if (place === 'help') return showKeys(this);
    const target = /** @type {HTMLElement | null} */ (
      { recommendation: this.querySelector('#recommendation'), submit: this.querySelector('[data-submit]') }[place] ??
        this.querySelector(`textarea[data-field="${place}"]`)
    );
    target?.closest('details')?.setAttribute('open', '');
    target?.focus();
    target?.scrollIntoView({ block: 'center' });
  }

  /** @param {number} number */
  #tieFocused(number) {
    const note = /** @type {HTMLElement | null} */ (document.activeElement?.closest('.v-note'));
    const competency = this.#competencies().find(one => one.number === number);
    if (note && competency) this.#tie(note, competency.id);
  }

  /** From a text field to what it belongs to: a note that is not tied, else the card. @param {Element} from */
  #leave(from) {
    const note = /** @type {HTMLElement | null} */ (from.closest('[data-notes=""] .v-note'));
    const card = /** @type {HTMLElement | null} */ (from.closest('[data-stop]'));
    (note ?? card ?? this).focus({ preventScroll: true });
  }

  /** @param {string} competency */
  #goTo(competency) {
    const card = this.#cardOf(competency);
    card?.closest('details')?.setAttribute('open', '');
    card?.focus({ preventScroll: true });
  }

  /** @param {FocusEvent} event */
  #focus({ target }) {
    const place = /** @type {HTMLElement} */ (target);
    this.#at = /** @type {HTMLElement | null} */ (place.closest('[data-stop]'))?.id ?? this.#at;
    const note = /** @type {HTMLElement | null} */ (place.closest('.v-note'));
    if (place instanceof HTMLTextAreaElement) this.#draft.editing(note ? `evidence:${note.dataset.note}` : (place.dataset.field ?? null));
    for (const bar of this.querySelectorAll('[data-choosing]')) if (!bar.contains(place)) bar.removeAttribute('data-choosing');
  }

  // what the author sees

  #render() {
    for (const field of /** @type {NodeListOf<any>} */ (this.querySelectorAll('[data-field]'))) {
      const value = this.#draft.value(field.dataset.field);
      if (field.value !== value) field.value = value;
    }
    this.#notes.render();
    this.#renderTaps();
    this.#renderProgress();
    this.#renderState();
  }

  #renderTaps() {
    const taps = [...this.#draft.fields].filter(([field, { value }]) => field.startsWith('tap:') && value);
    taps.sort(([, a], [, b]) => (a.at ?? 0) - (b.at ?? 0));
    for (const bar of this.querySelectorAll('[data-markers]')) {
      const names = new Map([...bar.querySelectorAll('[data-marker]')].map(one => [/** @type {HTMLElement} */ (one).dataset.marker, /** @type {HTMLElement} */ (one)]));
      const seen = taps.filter(([, { value }]) => names.has(value)).map(([field, { value, at }]) => {
        const marker = /** @type {HTMLElement} */ (names.get(value));
        const words = `${time(at ?? 0)} ${marker.dataset.name}`;
        return element('button', { type: 'button', className: 'v-tap', 'data-untap': field.slice(4), 'data-tone': marker.dataset.tone, 'aria-label': text('page.take-back', marker.dataset.name ?? '', time(at ?? 0)) }, `${words} ×`);
      });
      bar.querySelector('[data-taps]')?.replaceChildren(...seen);
    }
  }

  #renderProgress() {
    const open = [];
    let rated = true;
    this.#openWhatIsUsed();
    for (const { id, name, focus } of this.#competencies()) {
      const state = this.#progress(id);
      const link = this.querySelector(`[data-rail="${id}"]`);
      link?.setAttribute('data-state', state);
      link?.setAttribute('aria-label', text(PROGRESS[state], name));
      if (focus && state === 'untested') open.push(name);
      if (focus && !this.#draft.value(`rating:${id}`)) rated = false;
    }
    this.toggleAttribute('data-rated', rated);
    const untested = this.querySelector('[data-untested]');
    if (untested) say(untested, open.length === 0 ? '' : text('page.untested', open.join(', ')));
    const untied = this.querySelector('[data-untied]');
    const loose = [...this.#draft.fields].filter(([field, { value }]) => field.startsWith('evidence:') && value.trim() && !this.#draft.value(field.replace('evidence', 'tie'))).length;
    if (untied) say(untied, loose === 0 ? '' : text('page.notes-not-tied', loose));
    this.#renderClock();
  }

  /** What the interview need not cover is folded away until something is said about it. */
  #openWhatIsUsed() {
    for (const more of this.querySelectorAll('details.v-more:not([open])')) {
      const inside = /** @type {HTMLElement[]} */ ([...more.querySelectorAll('[data-competency]')]);
      if (inside.some(card => this.#progress(card.dataset.competency ?? '') !== 'untested')) more.setAttribute('open', '');
    }
  }

  /** @param {string} competency */
  #progress(competency) {
    const rating = this.#draft.value(`rating:${competency}`);
    const noted = [...this.#draft.fields].some(
      ([field, { value }]) => field.startsWith('evidence:') && value.trim() && this.#draft.value(field.replace('evidence', 'tie')) === competency,
    );
    if (rating === 'na' || (rating && noted)) return 'done';
    return rating ? 'rated' : noted ? 'noted' : 'untested';
  }

  #renderClock() {
    const clock = /** @type {HTMLElement | null} */ (this.querySelector('[data-clock]'));
    if (clock) renderClock(clock, this.#draft.now(), this.hasAttribute('data-rated'));
  }

  #renderState() {
    const state = this.#draft.state();
    this.#state(state.name, state.text);
    renderTroubles(this, this.#draft, field => this.#placeOf(field), (field, value) => this.#words(field, value));
    this.toggleAttribute('data-final', state.name === 'stuck');
    const problem = this.#draft.problem;
    if (problem?.kind === 'submitted' && this.#draft.unsaved().length === 0) location.reload();
  }

  /** Said aloud when it turns for the worse, and when that is over; not at every saved keystroke. @param {string} name @param {string} sentence */
  #state(name, sentence) {
    const place = this.querySelector('[data-save-state]');
    if (!place) return;
    if (place.getAttribute('state') !== name) place.setAttribute('state', name);
    say(/** @type {Element} */ (place.querySelector('span') ?? place), sentence);
    const link = place.querySelector('a');
    if (link) link.hidden = this.#draft.problem?.kind !== 'signed-out' && this.#draft.problem?.kind !== 'other-person';
    const calm = name === 'saved' || name === 'saving';
    if (!calm && this.#announced !== name) this.#announce(sentence);
    if (name === 'saved' && this.#announced) this.#announce(sentence);
    if (!calm) this.#announced = name;
    else if (name === 'saved') this.#announced = '';
  }

  /** @param {string} sentence */
  #announce(sentence) {
    const place = this.querySelector('[data-announce]');
    if (place) place.textContent = sentence;
  }

  /** @param {HTMLTextAreaElement} field */
  async #hint(field) {
    const place = field.closest('.v-note, .v-why')?.querySelector('.v-hint');
    if (!place) return;
    const axes = (this.getAttribute('axes') ?? '').split('\n\n').map(list => ({ axis: axis(list.split('\n')) }));
    const [first] = [await this.#wording, ...axes].flatMap(lists => hints(field.value, lists));
    say(place, first ? text('page.hint', first.words, first.instead) : '');
  }

  // what is where

  #competencies() {
    return /** @type {HTMLElement[]} */ ([...this.querySelectorAll('[data-competency]')]).map(({ dataset }) => ({
      id: dataset.competency ?? '',
      name: dataset.name ?? '',
      number: Number(dataset.number),
      focus: dataset.focus !== undefined,
    }));
  }

  /** The card that keys speak of. @returns {HTMLElement | null} */
  #here() {
    return document.activeElement?.closest('[data-stop]') ?? (this.#at ? this.querySelector(`#${CSS.escape(this.#at)}`) : null);
  }

  /** @param {string | null} competency @returns {HTMLElement | null} */
  #cardOf(competency) {
    return competency ? this.querySelector(`[data-competency="${competency}"]`) : null;
  }

  /** @param {string} field @returns {HTMLElement | null} */
  #placeOf(field) {
    const [kind, id] = field.split(':');
    if (kind === 'evidence' || kind === 'tie') return this.querySelector(`[data-note="${id}"] .v-note-foot`);
    if (kind === 'tap') return this.querySelector('[data-save-state]');
    return this.querySelector(`[data-field="${field}"]`);
  }

  /** @param {string} field @param {Map<string, string>} values */
  #title(field, values) {
    const [kind, id] = field.split(':');
    const nameOf = (/** @type {string | undefined} */ competency) => this.#competencies().find(one => one.id === competency)?.name;
    if (kind === 'rating') return nameOf(id) ?? '';
    const tied = nameOf(values.get(`tie:${id}`));
    if (kind === 'evidence') return tied ? text('page.evidence', tied) : text('page.evidence-not-tied');
    if (kind === 'tie') return tied ? text('page.tie', tied) : text('page.tie-to-nothing');
    return kind in TITLES ? text(TITLES[/** @type {keyof typeof TITLES} */ (kind)]) : '';
  }

  /** @param {string} field @param {string} value */
  #words(field, value) {
    const [kind] = field.split(':');
    if (kind === 'rating' || kind === 'recommendation')
      return /** @type {any} */ (this.querySelector(`[data-field="${field}"]`))?.describe(value).words ?? '';
    if (kind === 'tap') return /** @type {HTMLElement | null} */ (this.querySelector(`[data-marker="${value}"]`))?.dataset.name ?? '';
    if (kind === 'tie') return this.#competencies().find(one => one.id === value)?.name ?? '';
    return value;
  }

  /** @param {string} field @param {Map<string, string>} values */
  #order(field, values) {
    const [kind, id] = field.split(':');
    const number = (/** @type {string | undefined} */ competency) => this.#competencies().find(one => one.id === competency)?.number ?? 90;
    if (kind === 'rating') return number(id);
    if (kind === 'evidence') return number(values.get(`tie:${id}`)) + 0.5;
    return { tap: 95, recommendation: 96, why: 97, self: 98 }[kind] ?? 99;
  }

  #rememberCursor() {
    const field = document.activeElement;
    if (!(field instanceof HTMLTextAreaElement) || !this.contains(field)) return;
    const name = /** @type {HTMLElement | null} */ (field.closest('.v-note'))?.dataset.note ?? field.dataset.field ?? '';
    cursor = { field: name, from: field.selectionStart, to: field.selectionEnd };
  }

  /** To where it was, when the page was built anew under somebody's hands; else to the first competency. */
  #returnCursor() {
    if (document.activeElement && document.activeElement !== document.body) return;
    const note = cursor && this.querySelector(`[data-note="${cursor.field}"]`);
    const field = note ? textOf(note) : cursor && this.querySelector(`textarea[data-field="${cursor.field}"]`);
    if (cursor && field instanceof HTMLTextAreaElement) {
      field.focus({ preventScroll: true });
      field.setSelectionRange(cursor.from, cursor.to);
    } else /** @type {HTMLElement | null} */ (this.querySelector('[data-stop]'))?.focus({ preventScroll: true });
  }
}

/** @param {string[]} lines the advice, then the entries */
function axis([advice, ...entries]) {
  return parse('axis', entries.join('\n'), advice);
}

customElements.define('verdict-scorecard', Scorecard);
