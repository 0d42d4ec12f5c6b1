// @ts-check
import { KEYS, listenForKeys, showKeys } from './scorecard/keys.js';
import { text } from './texts.js';

/**
 * `<verdict-practice>`: a card to practise on, with the keys of a scorecard. What is chosen goes to the server at once.
 *
 * Inside it looks for `[data-stop]`, what the keys step through; `verdict-rating-scale`; `[data-lines]`, the check boxes for
 * the lines that a rating rests on, where a digit marks a line; `#recommendation`, `[data-hand-in]`, `[data-announce]`.
 */
const LINES = {
  keys: ['n'],
  shown: text('page.keys-of-lines'),
  does: text('page.key-line'),
  run: (/** @type {import('./scorecard/keys.js').Actions} */ actions) => actions.note(),
};
const HAND_IN = {
  keys: ['s'],
  shown: text('page.keys-of-submit'),
  does: text('page.key-hand-in'),
  run: (/** @type {import('./scorecard/keys.js').Actions} */ actions) => actions.go('submit'),
};
/** Those of a scorecard that there is something for, and in their places. */
const OWN = KEYS.filter(({ keys }) => ['j', '1', 'r', '?'].includes(keys[0])).toSpliced(2, 0, LINES).toSpliced(-1, 0, HAND_IN);

class Practice extends HTMLElement {
  #listening = new AbortController();

  connectedCallback() {
    this.#listening = new AbortController();
    const signal = this.#listening.signal;
    this.addEventListener('change', event => this.#announce(event), { signal });
    this.addEventListener('click', ({ target }) => /** @type {Element} */ (target).closest('[data-open]') && showKeys(this, OWN, []), { signal });
    this.addEventListener('keydown', event => this.#mark(event), { signal });
    listenForKeys(this, this.#actions(), signal, OWN);
  }

  disconnectedCallback() {
    this.#listening.abort();
  }

  /** @returns {any} */
  #actions() {
    return {
      step: (/** @type {number} */ by) => this.#step(by),
      rate: (/** @type {string} */ value) => this.#here()?.querySelector(`verdict-rating-scale input[value="${value}"]`)?.click(),
      note: () => this.#here()?.querySelector('[data-lines] input')?.focus(),
      go: (/** @type {string} */ place) => this.#go(place),
      tieTo: () => {},
      leave: (/** @type {HTMLElement} */ from) => /** @type {HTMLElement | null} */ (from.closest('[data-stop]'))?.focus(),
    };
  }

  /** A digit marks a line while the focus is on one. @param {KeyboardEvent} event */
  #mark(event) {
    const lines = /** @type {Element} */ (event.target).closest('[data-lines]');
    if (!lines || event.ctrlKey || event.altKey || event.metaKey || !/^[1-9]$/.test(event.key)) return;
    const box = /** @type {HTMLInputElement | undefined} */ (lines.querySelectorAll('input')[Number(event.key) - 1]);
    box?.focus();
    box?.click();
    event.preventDefault();
  }

  /** @returns {any} */
  #here() {
    return document.activeElement?.closest('verdict-practice [data-stop]');
  }

  /** @param {number} by */
  #step(by) {
    const stops = /** @type {HTMLElement[]} */ ([...this.querySelectorAll('[data-stop]')]);
    const next = stops[Math.max(0, Math.min(stops.length - 1, stops.indexOf(this.#here()) + by))];
    next?.focus();
    next?.scrollIntoView({ block: 'nearest' });
  }

  /** @param {string} place */
  #go(place) {
    if (place === 'help') return showKeys(this, OWN, []);
    /** @type {HTMLElement | null} */ (this.querySelector(place === 'submit' ? '[data-hand-in]' : `#${place}`))?.focus();
  }

  /** @param {Event} event */
  #announce({ target }) {
    const scale = /** @type {any} */ (/** @type {Element} */ (target).closest('verdict-rating-scale'));
    const place = this.querySelector('[data-announce]');
    if (!scale || !place) return;
    const { words, anchor } = scale.describe(scale.value);
    place.textContent = text('page.rated', scale.getAttribute('label'), words, anchor);
  }
}

customElements.define('verdict-practice', Practice);
