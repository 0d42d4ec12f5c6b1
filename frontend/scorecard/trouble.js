// @ts-check
import { text } from '../texts.js';
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
  const written = /^(evidence|why|self)/.test(field);
  return element(
    'div',
    { className: 'v-conflict', role: 'group', 'aria-label': text('page.changed-twice') },
    element('p', {}, text('page.which-one-stands')),
    side(text('page.here'), words(field, mine), button(field, 'mine', text('page.keep-this'))),
    side(text('page.elsewhere'), words(field, theirs), button(field, 'theirs', text('page.take-this'))),
    ...(written ? [button(field, 'both', text('page.keep-both'))] : []),
  );
}

/** @param {string} title @param {string} value @param {HTMLElement} action */
function side(title, value, action) {
  return element('div', { className: 'v-side' }, element('h4', {}, title), element('p', { className: 'v-text' }, value || text('page.empty')), action);
}

/** @param {string} field @param {string} message */
function refusal(field, message) {
  return element('div', { className: 'v-notice', role: 'status', 'data-tone': 'problem' }, message, ' ', button(field, 'discard', text('page.discard')));
}

/** Nothing is set into a field under its author's hands. */
function held() {
  return element('p', { className: 'v-held v-muted' }, text('page.changed-meanwhile'));
}

/** @param {string} field @param {string} choose @param {string} words */
function button(field, choose, words) {
  return element('button', { type: 'button', className: 'v-small-button', 'data-choose': choose, 'data-of': field }, words);
}
