// @ts-check
import { element } from './dom.js';

/**
 * What stands in the way of a field, right below it: two texts from two places, side by side, for the author to choose;
 * or why the server does not take what stands there; or that news waits until the author has left the field.
 *
 * @typedef {import('../journal/draft.js').Draft} Draft
 */

/** @param {HTMLElement} sheet @param {Draft} draft @param {(field: string) => HTMLElement | null} placeOf @param {(field: string, value: string) => string} words */
export function renderTroubles(sheet, draft, placeOf, words) {
  const told = new Map([...sheet.querySelectorAll('[data-trouble]')].map(panel => [panel.getAttribute('data-trouble'), panel]));
  for (const [field, state] of draft.fields) {
    const sign = state.conflict ? `${state.conflict.mine}\n\n${state.conflict.theirs}` : (state.problem ?? (state.held ? 'held' : ''));
    const standing = told.get(field);
    told.delete(field);
    if (!sign || standing?.getAttribute('data-sign') === sign) {
      if (!sign) standing?.remove();
      continue;
    }
    const panel = state.conflict ? choice(field, state.conflict, words) : state.problem ? refusal(field, state.problem) : held();
    panel.setAttribute('data-trouble', field);
    panel.setAttribute('data-sign', sign);
    if (standing) standing.replaceWith(panel);
    else placeOf(field)?.after(panel);
  }
  told.forEach(panel => panel.remove());
}

/** @param {string} field @param {{mine: string, theirs: string}} conflict @param {(field: string, value: string) => string} words */
function choice(field, { mine, theirs }, words) {
  const text = /^(evidence|why|self)/.test(field);
  return element(
    'div',
    { className: 'v-conflict', role: 'group', 'aria-label': 'Changed in two places' },
    element('p', {}, 'Changed here and in another tab or on another device. Both are kept; which one stands?'),
    side('Here', words(field, mine), button(field, 'mine', 'Keep this one')),
    side('Elsewhere', words(field, theirs), button(field, 'theirs', 'Take this one')),
    ...(text ? [button(field, 'both', 'Keep both, one below the other')] : []),
  );
}

/** @param {string} title @param {string} text @param {HTMLElement} action */
function side(title, text, action) {
  return element('div', { className: 'v-side' }, element('h4', {}, title), element('p', { className: 'v-text' }, text || '(empty)'), action);
}

/** @param {string} field @param {string} message */
function refusal(field, message) {
  return element('div', { className: 'v-notice', role: 'status', 'data-tone': 'problem' }, message, ' ', button(field, 'discard', 'Discard this change'));
}

/** Nothing is set into a field under its author's hands. */
function held() {
  return element('p', { className: 'v-held v-muted' }, 'Changed elsewhere meanwhile; it shows when you leave the field.');
}

/** @param {string} field @param {string} choose @param {string} words */
function button(field, choose, words) {
  return element('button', { type: 'button', className: 'v-small-button', 'data-choose': choose, 'data-of': field }, words);
}
