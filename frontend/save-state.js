// @ts-check
/**
 * `<verdict-save-state>`: says truthfully what of a scorecard is on the server.
 *
 * It watches every element with a `data-save` key on the page. From the first keystroke a field counts as unsaved, until
 * the server has acknowledged, after its commit, exactly the text that stands in the field: `saved(key, hash, time)`,
 * where hash is the 32-bit hash of the text as Java computes it. `failed(key, message)` says why it was not kept.
 * Attribute `state`: saved, saving, late or failed. Leaving the page with something unsaved asks first.
 */
(() => {
  const LATE_AFTER_MS = 5000;

  class SaveState extends HTMLElement {
    /** @type {Map<string, {hash: number, problem?: string}>} */
    #unsaved = new Map();
    #lateTimer = 0;
    /** @param {Event} event */
    #onInput = event => {
      const target = /** @type {HTMLInputElement} */ (event.target);
      const key = target.closest('[data-save]')?.getAttribute('data-save');
      if (!key) return;
      this.#unsaved.set(key, { hash: hash(target.value) });
      this.#show();
    };
    /** @param {BeforeUnloadEvent} event */
    #onLeave = event => {
      if (this.#unsaved.size > 0) event.preventDefault();
    };

    connectedCallback() {
      this.setAttribute('role', 'status');
      document.addEventListener('input', this.#onInput, true);
      window.addEventListener('beforeunload', this.#onLeave);
      if (!this.textContent) this.#say('saved', 'Saves by itself');
    }

    disconnectedCallback() {
      document.removeEventListener('input', this.#onInput, true);
      window.removeEventListener('beforeunload', this.#onLeave);
      clearTimeout(this.#lateTimer);
    }

    /** @param {string} key @param {number} savedHash @param {number} time milliseconds since 1970 */
    saved(key, savedHash, time) {
      if (this.#unsaved.get(key)?.hash === savedHash) this.#unsaved.delete(key);
      this.#show(time);
    }

    /** @param {string} key @param {string} message */
    failed(key, message) {
      const entry = this.#unsaved.get(key) ?? { hash: 0 };
      this.#unsaved.set(key, { ...entry, problem: message });
      this.#show();
    }

    /** @param {number} [time] */
    #show(time) {
      clearTimeout(this.#lateTimer);
      const problem = [...this.#unsaved.values()].find(entry => entry.problem)?.problem;
      if (problem) this.#say('failed', `Not saved. ${problem}`);
      else if (this.#unsaved.size > 0) {
        this.#say('saving', 'Saving …');
        this.#lateTimer = window.setTimeout(
          () => this.#say('late', 'Not on the server yet. Keep this page open; it goes on trying.'),
          LATE_AFTER_MS,
        );
      } else if (time) this.#say('saved', `Saved ${new Date(time).toLocaleTimeString('en-GB')}`);
    }

    /** @param {string} state @param {string} text */
    #say(state, text) {
      this.setAttribute('state', state);
      if (this.textContent !== text) this.textContent = text;
    }
  }

  /** The hash of a text as `java.lang.String` computes it. @param {string} text */
  function hash(text) {
    let result = 0;
    for (let at = 0; at < text.length; at++) result = (Math.imul(31, result) + text.charCodeAt(at)) | 0;
    return result;
  }

  customElements.define('verdict-save-state', SaveState);
})();
