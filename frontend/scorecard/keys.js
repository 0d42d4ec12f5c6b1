// @ts-check
import { text } from '../texts.js';
import { element } from './dom.js';

/**
 * The scorecard by keyboard. Single keys work while the focus is on the scorecard and not in a text field; Escape leaves
 * a text field, Ctrl+Enter goes on in the next note. The sheet behind `?` is made of the same list. A card to practise on
 * has some of them and its own.
 *
 * @typedef {{
 *   step(by: number): void, rate(value: string): void, note(): void, freeNote(): void, markers(): void,
 *   go(place: string): void, history(): void, tieTo(number: number): void, leave(from: Element): void
 * }} Actions
 * @type {{keys: string[], shown: string, does: string, run: (actions: Actions, key: string) => void}[]}
 */
export const KEYS = [
  { keys: ['j', 'k'], shown: 'j  k', does: text('page.key-step'), run: (actions, key) => actions.step(key === 'j' ? 1 : -1) },
  { keys: ['1', '2', '3', '4', '0'], shown: text('page.keys-of-ratings'), does: text('page.key-rate'), run: (actions, key) => actions.rate(key === '0' ? 'na' : key) },
  { keys: ['n'], shown: 'n', does: text('page.key-evidence'), run: actions => actions.note() },
  { keys: ['l'], shown: 'l', does: text('page.key-note'), run: actions => actions.freeNote() },
  { keys: ['m'], shown: text('page.keys-of-markers'), does: text('page.key-marker'), run: actions => actions.markers() },
  { keys: ['r'], shown: 'r', does: text('page.key-recommendation'), run: actions => actions.go('recommendation') },
  { keys: ['w'], shown: 'w', does: text('page.key-why'), run: actions => actions.go('why') },
  { keys: ['y'], shown: 'y', does: text('page.key-self'), run: actions => actions.go('self') },
  { keys: ['s'], shown: text('page.keys-of-submit'), does: text('page.key-submit'), run: actions => actions.go('submit') },
  { keys: ['h'], shown: 'h', does: text('page.key-history'), run: actions => actions.history() },
  { keys: ['?'], shown: '?', does: text('page.key-help'), run: actions => actions.go('help') },
];
const IN_TEXT = [
  [text('page.keys-of-leave'), text('page.key-leave')],
  [text('page.keys-of-next-note'), text('page.key-next-note')],
];

/** @param {HTMLElement} sheet @param {Actions} actions @param {AbortSignal} signal @param {typeof KEYS} all */
export function listenForKeys(sheet, actions, signal, all = KEYS) {
  let choosingMarker = false;
  sheet.addEventListener('focusin', () => (choosingMarker = false), { signal });
  sheet.addEventListener('keydown', event => {
    const target = /** @type {HTMLElement} */ (event.target);
    if (event.isComposing || target.closest('dialog')) return;
    if (writes(target)) {
      if (event.key === 'Escape') take(event, () => actions.leave(target));
      if (event.key === 'Enter' && (event.ctrlKey || event.metaKey) && target.closest('.v-note')) take(event, () => actions.note());
      return;
    }
    if (event.ctrlKey || event.altKey || event.metaKey) return;
    if (/^\d$/.test(event.key) && (choosingMarker || target.matches('.v-note'))) {
      take(event, () => (choosingMarker ? tapMarker(sheet, Number(event.key)) : actions.tieTo(Number(event.key))));
      choosingMarker = false;
      return;
    }
    if (event.key === 'Enter' && target.matches('.v-note')) return take(event, () => target.querySelector('textarea')?.focus());
    choosingMarker = event.key === 'm';
    const known = all.find(one => one.keys.includes(event.key));
    if (known) take(event, () => known.run(actions, event.key));
  }, { signal });
}

/** Whether a key typed there belongs to what is being written. @param {Element} target */
function writes(target) {
  return target.matches('textarea, select, input:not([type=radio]), [contenteditable]');
}

/** @param {Event} event @param {() => void} act */
function take(event, act) {
  event.preventDefault();
  act();
}

/** @param {HTMLElement} sheet @param {number} number */
function tapMarker(sheet, number) {
  const marker = sheet.querySelectorAll('[data-choosing] [data-marker]')[number - 1];
  if (marker instanceof HTMLElement) marker.click();
}

/** @param {HTMLElement} sheet @param {typeof KEYS} all @param {string[][]} inText */
export function showKeys(sheet, all = KEYS, inText = IN_TEXT) {
  const rows = [...inText, ...all.map(({ shown, does }) => [shown, does])].map(([shown, does]) =>
    element('tr', {}, element('th', { scope: 'row' }, ...shown.split('  ').map(key => element('kbd', {}, key))), element('td', {}, does)),
  );
  const close = element('button', { type: 'button', className: 'v-small-button', autofocus: true }, text('page.close'));
  const dialog = element(
    'dialog',
    { className: 'v-dialog', 'aria-label': text('page.keyboard') },
    element('h2', {}, text('page.all-by-keyboard')),
    element('p', { className: 'v-muted' }, text('page.when-keys-work')),
    element('table', { className: 'v-keys' }, element('tbody', {}, ...rows)),
    close,
  );
  close.onclick = () => dialog.close();
  dialog.onclose = () => dialog.remove();
  sheet.append(dialog);
  dialog.showModal();
}
