// @ts-check
import { text } from './texts.js';

/**
 * `<verdict-timer>`: counts down to a moment, and on past it.
 *
 * Example:
 *   <verdict-timer now="1764000000000" ends="1764000300000"></verdict-timer>
 *
 * Attributes, in milliseconds since 1970 by the server's clock: `now` is when they were written, `ends` when the time is
 * up. This page's own clock may be hours off: only its pace is used.
 */
class Timer extends HTMLElement {
  static observedAttributes = ['now', 'ends'];
  #offset = 0;
  #ticking = 0;

  connectedCallback() {
    this.setAttribute('role', 'timer');
    this.#ticking = window.setInterval(() => this.#show(), 250);
    this.#show();
  }

  disconnectedCallback() {
    clearInterval(this.#ticking);
  }

  /** @param {string} name */
  attributeChangedCallback(name) {
    if (name === 'now') this.#offset = Number(this.getAttribute('now')) - performance.now();
    this.#show();
  }

  #show() {
    const left = Math.ceil((Number(this.getAttribute('ends')) - performance.now() - this.#offset) / 1000);
    const over = left < 0;
    const seconds = Math.abs(left);
    const shown = `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
    const said = over ? text('page.time-over', shown) : text('page.time-left', shown);
    if (this.textContent !== said) this.textContent = said;
    this.toggleAttribute('data-over', over);
  }
}

customElements.define('verdict-timer', Timer);
