// @ts-check
import { text } from '../texts.js';
import { element, say, time } from './dom.js';

/**
 * The evidence of one competency, or the notes that are not tied to one yet, in the order of time. A note begins to
 * exist with its first character; what is typed is an edit of `evidence:<id>`, and what it speaks to of `tie:<id>`.
 *
 * @typedef {import('../journal/draft.js').Draft} Draft
 * @typedef {{id: string, name: string, number: number}} Competency
 */
export class Notes {
  /** @type {Map<string, HTMLElement>} */
  #shown = new Map();

  /** @param {HTMLElement} sheet @param {Draft} draft @param {Competency[]} competencies */
  constructor(sheet, draft, competencies) {
    this.sheet = sheet;
    this.draft = draft;
    this.competencies = competencies;
  }

  render() {
    for (const place of this.#places()) {
      const ids = this.#idsAt(place.dataset.notes ?? '');
      let before = place.firstElementChild;
      for (const id of ids) {
        const note = this.#shown.get(id) ?? this.#make(id);
        if (note === before) before = before.nextElementSibling;
        else move(note, place, before);
        this.#fill(note, id);
      }
      if (!place.firstElementChild) place.append(this.#make(crypto.randomUUID()));
      this.#number(place);
    }
  }

  /** An empty note of this competency, to type in. @param {string} competency */
  begin(competency) {
    const place = this.#places().find(one => one.dataset.notes === competency);
    if (!place) return;
    const last = /** @type {HTMLElement | null} */ (place.lastElementChild);
    const note = last && textOf(last).value === '' ? last : this.#make(crypto.randomUUID());
    place.append(note);
    this.#number(place);
    textOf(note).focus();
  }

  /** @param {HTMLElement} note @param {string} said */
  typed(note, said) {
    const id = note.dataset.note ?? '';
    const isNew = !this.draft.fields.has(`evidence:${id}`);
    this.draft.edit(`evidence:${id}`, said);
    const competency = /** @type {HTMLElement} */ (note.parentElement).dataset.notes ?? '';
    if (isNew && competency) this.draft.edit(`tie:${id}`, competency);
    if (isNew) say(/** @type {Element} */ (note.querySelector('.v-time')), time(this.draft.fields.get(`evidence:${id}`)?.at ?? 0));
  }

  /** Ties the note to a competency, and stays with it. @param {HTMLElement} note @param {string} competency */
  tie(note, competency) {
    const id = note.dataset.note ?? '';
    if (!this.draft.fields.has(`evidence:${id}`)) return false;
    this.draft.edit(`tie:${id}`, competency);
    this.render();
    return true;
  }

  #places() {
    return /** @type {HTMLElement[]} */ ([...this.sheet.querySelectorAll('[data-notes]')]);
  }

  /** @param {string} competency */
  #idsAt(competency) {
    const ids = [];
    for (const [field, state] of this.draft.fields) {
      if (!field.startsWith('evidence:')) continue;
      const id = field.slice('evidence:'.length);
      const alive = state.value !== '' || state.conflict || state.problem || this.#shown.get(id)?.isConnected;
      if (alive && this.draft.value(`tie:${id}`) === competency) ids.push(id);
    }
    const at = (/** @type {string} */ id) => this.draft.fields.get(`evidence:${id}`)?.at ?? Infinity;
    return ids.sort((a, b) => at(a) - at(b));
  }

  /** @param {string} id */
  #make(id) {
    const note = element(
      'div',
      { className: 'v-note', tabIndex: -1, 'data-note': id, role: 'group' },
      element('span', { className: 'v-time' }),
      element('textarea', { rows: 2, placeholder: text('page.what-was-said'), 'data-note-text': '', spellcheck: true, autocomplete: 'off' }),
      element('div', { className: 'v-note-foot' }, element('span', { className: 'v-hint' }), this.#ties()),
    );
    this.#shown.set(id, note);
    return note;
  }

  #ties() {
    const options = this.competencies.map(({ id, name, number }) => element('option', { value: id }, `${number} ${name}`));
    return element('select', { 'aria-label': text('page.speaks-to'), 'data-tie': '' }, element('option', { value: '' }, text('page.not-tied-yet')), ...options);
  }

  /** @param {HTMLElement} note @param {string} id */
  #fill(note, id) {
    const state = this.draft.fields.get(`evidence:${id}`);
    const field = textOf(note);
    if (state && field.value !== state.value) field.value = state.value;
    if (state?.at) say(/** @type {Element} */ (note.querySelector('.v-time')), time(state.at));
  }

  /** @param {HTMLElement} place */
  #number(place) {
    const competency = this.competencies.find(one => one.id === place.dataset.notes);
    [...place.children].forEach((note, at) => {
      const number = at + 1;
      textOf(note).setAttribute('aria-label', competency ? text('page.evidence-for', number, competency.name) : text('page.note', number));
      note.setAttribute('aria-label', competency ? text('page.evidence-selected', number, competency.name) : text('page.note-selected', number));
      /** @type {HTMLSelectElement} */ (note.querySelector('select')).value = place.dataset.notes ?? '';
    });
  }
}

/** @param {Element} note @returns {HTMLTextAreaElement} */
export function textOf(note) {
  return /** @type {HTMLTextAreaElement} */ (note.querySelector('textarea'));
}

/** Moves a note without taking the cursor out of it. @param {HTMLElement} note @param {Element} place @param {Element | null} before */
function move(note, place, before) {
  const focused = /** @type {HTMLElement | null} */ (note.contains(document.activeElement) ? document.activeElement : null);
  place.insertBefore(note, before);
  focused?.focus({ preventScroll: true });
}
