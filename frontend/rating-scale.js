// @ts-check
import { text } from './texts.js';

/**
 * `<verdict-rating-scale>`: one competency's four points, or the overall recommendation, as a group of native radios.
 *
 * Example:
 *   <verdict-rating-scale label="Pricing" anchors="one\ntwo\nthree\nfour" with-not-assessed></verdict-rating-scale>
 *
 * Attributes: `label` names the group; `anchors` holds four sentences, one a line, level 1 to 4; `with-not-assessed`
 * adds the fifth option. Property `value`: "1" to "4", "na", or "" while nothing is chosen. Native `change` events bubble
 * after the person chose. Each point shows the key that chooses it. Everything is in light DOM, styled by verdict.css.
 */
const POINTS = [
  ['1', '−−', text('page.strong-no'), '1'],
  ['2', '−', text('page.no'), '2'],
  ['3', '+', text('page.yes'), '3'],
  ['4', '++', text('page.strong-yes'), '4'],
  ['na', '○', text('page.not-assessed'), '0'],
];
let scales = 0;

class RatingScale extends HTMLElement {
  #value = '';
  #id = `scale-${++scales}`;

  get value() {
    return this.#value;
  }

  set value(value) {
    this.#value = value ?? '';
    this.#mark();
  }

  connectedCallback() {
    if (!this.firstElementChild) this.#build();
    this.#mark();
  }

  /** The words of a value, and the anchor beside it. @param {string} value */
  describe(value) {
    const point = this.querySelector(`[data-level="${value}"].v-point`);
    const said = (/** @type {string} */ part) => point?.querySelector(part)?.textContent ?? '';
    return { words: said('.v-words'), anchor: said('.v-anchor') };
  }

  #build() {
    this.setAttribute('role', 'radiogroup');
    this.setAttribute('aria-label', this.getAttribute('label') ?? '');
    const anchors = (this.getAttribute('anchors') ?? '').split('\n');
    const points = this.hasAttribute('with-not-assessed') ? POINTS : POINTS.slice(0, 4);
    points.forEach(([level, sign, words, key], at) => this.append(this.#option(level, sign, words, key, anchors[at])));
    this.addEventListener('change', event => {
      this.#value = /** @type {HTMLInputElement} */ (event.target).value;
      this.#mark();
    });
  }

  /** @param {string} level @param {string} sign @param {string} words @param {string} key @param {string | undefined} anchor */
  #option(level, sign, words, key, anchor) {
    const option = document.createElement('label');
    option.className = 'v-point';
    option.dataset.level = level;
    const radio = document.createElement('input');
    radio.type = 'radio';
    radio.name = this.#id;
    radio.value = level;
    radio.setAttribute('aria-label', words);
    radio.setAttribute('aria-keyshortcuts', key);
    const head = document.createElement('span');
    head.className = 'v-mark';
    head.dataset.level = level;
    head.setAttribute('aria-hidden', 'true');
    head.append(span('v-sign', sign), span('v-words', words), span('v-key', key));
    option.append(radio, head);
    if (anchor) {
      const sentence = span('v-anchor', anchor);
      sentence.id = `${this.#id}-${level}`;
      radio.setAttribute('aria-describedby', sentence.id);
      option.append(sentence);
    }
    return option;
  }

  #mark() {
    for (const radio of this.querySelectorAll('input')) {
      radio.checked = radio.value === this.#value;
      radio.closest('label')?.toggleAttribute('data-chosen', radio.checked);
    }
  }
}

/** @param {string} className @param {string} content */
function span(className, content) {
  const element = document.createElement('span');
  element.className = className;
  element.textContent = content;
  return element;
}

customElements.define('verdict-rating-scale', RatingScale);
