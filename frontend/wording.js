// @ts-check
import { text as said } from './texts.js';

/**
 * Wording hints: finds the words of an evidence note that tell an impression, or who somebody is, where what was said
 * or done should stand. Runs in the author's browser, says the same of the same text, sends and keeps nothing.
 *
 * Example:
 *   const lists = await load('/verdict/wording');
 *   hints('Good vibe.', lists); // [{kind: 'gut', words: 'vibe', instead: 'Name the …', from: 5, to: 9}]
 *
 * Each kind has a list, `wording/<kind>.txt`: `# …` is a comment, `!…` an exception, every other line an entry. A page that is
 * not in English has the list of its language as well, where there is one: people write notes in either. Where an exception matches, an entry overlapping it does not count. In both of them:
 *   a space   is any white space or a hyphen, or nothing as in "40%"; `-` means the same in `a/b-c`: `a` or `b c`
 *   a/b       is either word
 *   *         is any inflection at the end of a word, and any word where it stands alone
 *   0         is any number
 *   ' and "   are any apostrophe and any double quotation mark; the `'s` of "he's" and "Jo's" counts as a word
 * Case does not matter. Only whole words match, and "user-friendly" is one word.
 *
 * `protected` and `gut` are always hinted, `personality` and `praise` only in a text without any `observation`. `axis`, always
 * hinted too, has no file: its list comes with a page, and has what speaks to another role than the one interviewed for.
 *
 * @typedef {'protected' | 'personality' | 'gut' | 'praise' | 'observation' | 'axis'} Kind
 * @typedef {{kind: Kind, instead: string, entries: string[], exceptions: string[]}} Lines
 * @typedef {Lines & {wanted: Index, unwanted: Index}} List
 * @typedef {{kind: Kind, words: string, instead: string, from: number, to: number}} Hint
 * @typedef {{sign: string, from: number, to: number, solid: boolean, joined: boolean}} Word
 * @typedef {string[][][]} Phrase its words in order, of each its alternatives, of each its signs
 * @typedef {Map<string, Phrase[]>} Index phrases by their first sign
 */

/** @type {Kind[]} */
const KINDS = ['protected', 'personality', 'gut', 'praise', 'observation'];
/** @type {Kind} */
const AXIS = 'axis';
/** What to write instead. An observation is never hinted. */
const ADVICE = { protected: 'page.leave-out-who', personality: 'page.no-impression', gut: 'page.name-the-competency', praise: 'page.why-good-or-bad' };
/** What ends the names of lists beside the English ones, by language. */
const BESIDE = { de: '_de' };
const MOST_HINTS = 4;
/** Of a longer text only the end is looked at, where somebody writes. Notes are far shorter. */
const REACH = 20_000;
/** The least number of letters before the `*` of a word that an entry starts with. */
const STEM = 3;

const LETTERS = '[\\p{L}\\p{M}_]+';
const APOSTROPHE = "['’‘ʼ]";
const POSSESSIVE = `${APOSTROPHE}[sS](?!${LETTERS})`;
/** Letters with what an apostrophe ties to them, a number, an `'s`, or any other sign but a hyphen. */
const WORD = new RegExp(
  [
    `(${LETTERS}(?:(?!${POSSESSIVE})${APOSTROPHE}${LETTERS})*)`,
    '(\\p{N}+(?:[.,]\\p{N}+)*)',
    POSSESSIVE,
    '[^\\s\\u2010\\u2011-]',
  ].join('|'),
  'gu',
);

/** @param {Kind} kind @param {string} text @param {string} [instead] the advice to show @returns {List} */
export function parse(kind, text, instead = '') {
  const lines = text.split('\n').map(line => line.trim());
  const entries = lines.filter(line => line && !/^[#!]/.test(line));
  const exceptions = lines.filter(line => line.startsWith('!')).map(line => line.slice(1).trim());
  return { kind, instead, entries, exceptions, wanted: indexOf(entries), unwanted: indexOf(exceptions) };
}

/** All lists. One that cannot be fetched is empty, and nothing of its kind is hinted. @param {string} base */
export async function load(base) {
  const beside = BESIDE[/** @type {keyof typeof BESIDE} */ (document.documentElement.lang.split('-')[0])];
  const lists = await Promise.all(
    KINDS.map(async kind => {
      const names = beside ? [kind, kind + beside] : [kind];
      const texts = await Promise.all(names.map(name => fetched(`${base}/${name}.txt`)));
      return parse(kind, texts.join('\n'), kind in ADVICE ? said(ADVICE[/** @type {keyof typeof ADVICE} */ (kind)]) : '');
    }),
  );
  return /** @type {Record<Kind, List>} */ (Object.fromEntries(lists.map(list => [list.kind, list])));
}

/**
 * At most four hints, in order of position, none of the same kind and words twice; `from` and `to` as in `slice`.
 *
 * @param {string} text @param {Partial<Record<Kind, List>>} lists @returns {Hint[]}
 */
export function hints(text, lists) {
  const words = wordsOf(text);
  const list = (/** @type {Kind} */ kind) => lists[kind] ?? parse(kind, '');
  const observed = !places(words, list('observation')).next().done;
  return [...KINDS.filter(kind => kind === 'protected' || kind === 'gut' || (kind !== 'observation' && !observed)), AXIS]
    .flatMap(kind => hintsOf(text, words, list(kind)))
    .sort((one, other) => one.from - other.from)
    .slice(0, MOST_HINTS);
}

/** @param {string} text @param {Word[]} words @param {List} list @returns {Hint[]} */
function hintsOf(text, words, list) {
  /** @type {Map<string, Hint>} */
  const result = new Map();
  for (const [start, end] of places(words, list)) {
    const [from, to] = [words[start].from, words[end - 1].to];
    const same = words.slice(start, end).map(word => word.sign).join(' ');
    if (!result.has(same))
      result.set(same, { kind: list.kind, words: text.slice(from, to), instead: list.instead, from, to });
    if (result.size === MOST_HINTS) break;
  }
  return [...result.values()];
}

/**
 * Where an entry stands that no exception overlaps: its first word, and the one after its last.
 *
 * @param {Word[]} words @param {List} list
 */
function* places(words, list) {
  /** @type {number[][] | undefined} */
  let exceptions;
  let free = 0;
  for (const [start, end] of found(words, list.wanted)) {
    exceptions ??= [...found(words, list.unwanted)];
    if (start < free || exceptions.some(([first, last]) => first < end && start < last)) continue;
    free = end;
    yield [start, end];
  }
}

/** The longest phrase that starts at each word, where there is one. @param {Word[]} words @param {Index} index */
function* found(words, index) {
  for (let start = 0; start < words.length; start++) {
    if (words[start].joined) continue;
    let end = 0;
    for (const key of [words[start].sign, `${words[start].sign.slice(0, STEM)}*`])
      for (const phrase of index.get(key) ?? []) end = Math.max(end, endOf(phrase, 0, words, start));
    if (end > 0) yield [start, end];
  }
}

/**
 * Where a phrase ends of which this and the following steps go on at this word; 0 if they do not.
 *
 * @param {Phrase} phrase @param {number} step @param {Word[]} words @param {number} at @returns {number}
 */
function endOf(phrase, step, words, at) {
  if (step === phrase.length) return words[at]?.joined ? 0 : at;
  let end = 0;
  for (const signs of phrase[step])
    if (signs.every((sign, more) => fits(sign, words[at + more])))
      end = Math.max(end, endOf(phrase, step + 1, words, at + signs.length));
  return end;
}

/** @param {string} sign @param {Word | undefined} word */
function fits(sign, word) {
  if (!word) return false;
  return sign === word.sign || (sign.endsWith('*') && word.solid && word.sign.startsWith(sign.slice(0, -1)));
}

/** @param {string[]} lines @returns {Index} */
function indexOf(lines) {
  /** @type {Index} */
  const index = new Map();
  for (const line of lines) {
    const phrase = line.split(/\s+/).map(word => word.split('/').map(signs));
    const firsts = phrase[0].map(([first = '']) => (first.endsWith('*') ? `${first.slice(0, STEM)}*` : first));
    for (const first of new Set(firsts)) index.set(first, [...(index.get(first) ?? []), phrase]);
  }
  return index;
}

/** @param {string} written one alternative in a list @returns {string[]} */
function signs(written) {
  const plain = wordsOf(written.replace(/\*$/, '')).map(word => word.sign);
  return written.endsWith('*') ? [...plain.slice(0, -1), `${plain.at(-1) ?? ''}*`] : plain;
}

/** The words at the end of a text; two solid ones with nothing or a hyphen between are joined. @param {string} text */
function wordsOf(text) {
  const start = Math.max(0, text.length - REACH);
  /** @type {Word[]} */
  const words = [];
  for (const match of text.slice(start).matchAll(WORD)) {
    const from = start + match.index;
    const before = words.at(-1);
    const solid = match[1] !== undefined || match[2] !== undefined;
    const joined = solid && (before ? before.solid && /^\S?$/.test(text.slice(before.to, from)) : start > 0);
    words.push({ sign: match[2] ? '0' : signOf(match[0]), from, to: from + match[0].length, solid, joined });
  }
  return words;
}

/** @param {string} word */
function signOf(word) {
  return word.normalize('NFC').toLowerCase().replace(/[’‘ʼ]/g, "'").replace(/[“”„«»]/, '"');
}

/** @param {string} address @returns {Promise<string>} */
async function fetched(address) {
  try {
    const response = await fetch(address);
    const isText = response.ok && response.headers.get('content-type')?.startsWith('text/plain');
    return isText ? await response.text() : '';
  } catch {
    return '';
  }
}
