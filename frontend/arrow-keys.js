// @ts-check
/**
 * `<verdict-arrow-keys>`: tells of the arrow keys and of a presenter's remote (page down, page up) anywhere on the page,
 * but not while somebody types. Events: `on` and `back`.
 */
const STEPS = { ArrowRight: 'on', PageDown: 'on', ArrowLeft: 'back', PageUp: 'back' };

class ArrowKeys extends HTMLElement {
  #hear = (/** @type {KeyboardEvent} */ event) => {
    const step = STEPS[/** @type {keyof typeof STEPS} */ (event.key)];
    const typing = event.composedPath().some(node => node instanceof HTMLInputElement || node instanceof HTMLTextAreaElement);
    if (!step || typing || event.ctrlKey || event.altKey || event.metaKey) return;
    event.preventDefault();
    this.dispatchEvent(new Event(step));
  };

  connectedCallback() {
    this.hidden = true;
    addEventListener('keydown', this.#hear);
  }

  disconnectedCallback() {
    removeEventListener('keydown', this.#hear);
  }
}

customElements.define('verdict-arrow-keys', ArrowKeys);
