// @ts-check
import { text } from './texts.js';

/**
 * Asks the browser for a passkey. The server sends what is asked, as JSON; the answer goes back as JSON. What goes wrong
 * comes back as a sentence for the person.
 */
class VerdictPasskey extends HTMLElement {
  /** @param {string} asked @returns {Promise<string>} */
  async add(asked) {
    const options = this.#read(asked, 'parseCreationOptionsFromJSON');
    return this.#answer(() => navigator.credentials.create({ publicKey: options }));
  }

  /** @param {string} asked @returns {Promise<string>} */
  async use(asked) {
    const options = this.#read(asked, 'parseRequestOptionsFromJSON');
    return this.#answer(() => navigator.credentials.get({ publicKey: options }));
  }

  /** @param {string} asked @param {string} how */
  #read(asked, how) {
    const known = /** @type {any} */ (window).PublicKeyCredential;
    if (!known || typeof known[how] !== 'function') {
      throw new Error(text('page.no-passkeys-in-browser'));
    }
    return known[how](JSON.parse(asked));
  }

  /** @param {() => Promise<any>} ask */
  async #answer(ask) {
    try {
      return JSON.stringify((await ask()).toJSON());
    } catch (problem) {
      const name = problem instanceof DOMException ? problem.name : '';
      if (name === 'InvalidStateError') throw new Error(text('page.passkey-is-there'));
      throw new Error(text('page.no-passkey-given'));
    }
  }
}

customElements.define('verdict-passkey', VerdictPasskey);
