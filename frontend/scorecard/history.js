// @ts-check
import { text } from '../texts.js';
import { element, say, time } from './dom.js';

/**
 * The earlier states of a draft, for its author, until it is submitted: a slider over every saved change, the whole
 * scorecard as it stood then, and a way to put a text back. Putting back is an edit like any other.
 *
 * @typedef {{revision: number, field: string, savedAt: string, splice: {startsAt: number, removed: number, inserted: string}, setAside: boolean}} Step
 * @typedef {{title: (field: string, values: Map<string, string>) => string, words: (field: string, value: string) => string, order: (field: string, values: Map<string, string>) => number}} Reading
 */

/** @param {HTMLElement} sheet @param {import('../journal/draft.js').Draft} draft @param {Reading} reading */
export async function showHistory(sheet, draft, reading) {
  await draft.flush(2000);
  const steps = /** @type {Step[]} */ (await draft.history());
  const slider = element('input', { type: 'range', min: '0', max: String(steps.length), value: String(steps.length), 'aria-label': text('page.saved-state') });
  const moment = element('p', { className: 'v-moment', 'aria-live': 'polite' });
  const state = element('div', { className: 'v-then' });
  const close = element('button', { type: 'button', className: 'v-small-button' }, text('page.close'));
  const dialog = element(
    'dialog',
    { className: 'v-dialog v-history', 'aria-label': text('page.earlier-states') },
    element('h2', {}, text('page.earlier-states')),
    element('p', { className: 'v-muted' }, text('page.only-you-look-back')),
    slider,
    moment,
    state,
    close,
  );
  const show = () => {
    const shown = Number(slider.value);
    const values = standing(steps, shown);
    const step = steps[shown - 1];
    say(moment, step ? changed(step, reading.title(step.field, values)) : text('page.before-first-change'));
    slider.setAttribute('aria-valuetext', moment.textContent ?? '');
    state.replaceChildren(...rows(values, step));
  };
  /** @param {Map<string, string>} values @param {Step | undefined} step */
  const rows = (values, step) => {
    const then = [...values].filter(([field, value]) => value !== '' && !field.startsWith('tie:'));
    if (step && !values.get(step.field) && !step.field.startsWith('tie:')) then.push([step.field, '']);
    then.sort(([a], [b]) => reading.order(a, values) - reading.order(b, values));
    return then.map(([field, value]) => row(field, value, values, field === step?.field));
  };
  /** @param {string} field @param {string} value @param {Map<string, string>} values @param {boolean} changed */
  const row = (field, value, values, changed) => {
    const shown = element('div', { className: 'v-then-field' }, element('h3', {}, reading.title(field, values)), element('p', { className: 'v-text' }, reading.words(field, value) || text('page.empty')));
    shown.toggleAttribute('data-changed', changed);
    if (value === draft.value(field)) return shown;
    const back = element('button', { type: 'button', className: 'v-small-button' }, text('page.put-back'));
    back.onclick = () => {
      draft.edit(field, value);
      if (field.startsWith('evidence:')) draft.edit(field.replace('evidence', 'tie'), values.get(field.replace('evidence', 'tie')) ?? '');
      draft.dispatchEvent(new CustomEvent('fields', { detail: [field] }));
      back.replaceWith(element('span', { className: 'v-muted', role: 'status' }, text('page.is-back')));
    };
    shown.append(back);
    return shown;
  };
  slider.oninput = show;
  close.onclick = () => dialog.close();
  dialog.onclose = () => dialog.remove();
  show();
  sheet.append(dialog);
  dialog.showModal();
  slider.focus();
}

/** @param {Step} step @param {string} title */
function changed({ savedAt, setAside }, title) {
  const at = time(Date.parse(savedAt), true);
  return setAside ? text('page.set-aside-at', at, title) : text('page.changed-at', at, title);
}

/** What stood in each field after so many steps. @param {Step[]} steps @param {number} after @returns {Map<string, string>} */
function standing(steps, after) {
  const values = new Map();
  steps.slice(0, after).forEach(({ field, splice: { startsAt, removed, inserted }, setAside }, at) => {
    // a text that was set aside never stood there; it is shown at its own step alone
    if (setAside && at < after - 1) return;
    const before = setAside ? '' : (values.get(field) ?? '');
    values.set(field, before.slice(0, startsAt) + inserted + before.slice(startsAt + removed));
  });
  return values;
}
