// @ts-check
import { post, Problem, session } from './journal/server.js';
import { Vault } from './journal/vault.js';
import { element } from './scorecard/dom.js';
import { text } from './texts.js';

/**
 * `<verdict-session>`: around the sign-out button on every screen. After signing in it hands over what an earlier tab of
 * this person kept on the device and could not send; before signing out it does so again, and empties the device. What
 * still cannot be sent is never dropped without asking.
 */
class SessionGuard extends HTMLElement {
  #leaving = false;

  connectedCallback() {
    this.addEventListener('click', event => this.#signOut(event), true);
    if (!document.querySelector('verdict-scorecard')) handOver().catch(() => {});
  }

  /** @param {Event} event */
  async #signOut(event) {
    const button = /** @type {HTMLElement} */ (event.target);
    if (this.#leaving || !button.closest('button')) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    const left = await handOver().catch(() => ({ count: 0, forget: async () => {} }));
    if (left.count > 0 && !(await this.#agreed(left.count))) return;
    await left.forget();
    new BroadcastChannel('verdict-journal').postMessage({ kind: 'signed-out' });
    this.#leaving = true;
    button.click();
  }

  /** @param {number} changes @returns {Promise<boolean>} */
  #agreed(changes) {
    return new Promise(resolve => {
      const stay = element('button', { type: 'button', className: 'v-small-button', autofocus: true }, text('page.stay-signed-in'));
      const leave = element('button', { type: 'button', className: 'v-small-button' }, text('page.sign-out-and-drop'));
      const dialog = element(
        'dialog',
        { className: 'v-dialog', 'aria-label': text('page.not-all-on-server') },
        element('h2', {}, text('page.changes-not-on-server', changes)),
        element('p', {}, text('page.what-would-be-dropped')),
        element('div', { className: 'v-actions' }, stay, leave),
      );
      stay.onclick = () => dialog.close('stay');
      leave.onclick = () => dialog.close('leave');
      dialog.onclose = () => {
        dialog.remove();
        resolve(dialog.returnValue === 'leave');
      };
      document.body.append(dialog);
      dialog.showModal();
    });
  }
}

/** Hands over whatever this device keeps for who is signed in. Says how much is left, and how to forget it. */
async function handOver() {
  if (!(await Vault.holdsSomething())) return { count: 0, forget: Vault.removeIfEmpty };
  const signed = await session();
  const vault = await Vault.open(signed.person, signed.key);
  if (!vault) return { count: 0, forget: async () => {} };
  const living = await livingTabs();
  for (const [card, tab, entries] of byTab(await vault.entries())) {
    if (living.has(`verdict-tab-${tab}`)) await untilHandedOver(vault, card, tab);
    else await handOverTab(vault, signed.person, card, tab, entries);
  }
  // of a field that was changed again and again meanwhile, as of one change: as its scorecard counts
  const left = new Set((await vault.entries()).map(({ card, field }) => `${card} ${field}`));
  return { count: left.size, forget: () => vault.clear() };
}

/** @param {Vault} vault @param {string} person @param {string} card @param {string} tab @param {import('./journal/vault.js').Entry[]} entries */
async function handOverTab(vault, person, card, tab, entries) {
  try {
    const edits = entries.map(({ seq, field, base, value, at }) => ({ seq, field, base, value, age: Math.max(0, Date.now() - at) }));
    const { kept } = await post(person, card, { tab, known: 0, edits });
    await vault.remove(entries.filter((_, at) => kept.receipts[at].outcome === 'KEPT'));
  } catch (problem) {
    if (!(problem instanceof Problem)) throw problem;
  }
}

/** A page that is open sends its own; it is given a moment. @param {Vault} vault @param {string} card @param {string} tab */
async function untilHandedOver(vault, card, tab) {
  const until = Date.now() + 3000;
  while (Date.now() < until && (await vault.entries(card)).some(entry => entry.tab === tab))
    await new Promise(resolve => setTimeout(resolve, 100));
}

async function livingTabs() {
  const { held = [] } = (await navigator.locks?.query()) ?? {};
  return new Set(held.map(lock => lock.name));
}

/** @param {import('./journal/vault.js').Entry[]} entries @returns {[string, string, import('./journal/vault.js').Entry[]][]} */
function byTab(entries) {
  const groups = Object.values(Object.groupBy(entries, ({ card, tab }) => `${card} ${tab}`));
  return groups.map((group = []) => [group[0].card, group[0].tab, group.toSorted((a, b) => a.seq - b.seq)]);
}

customElements.define('verdict-session', SessionGuard);
