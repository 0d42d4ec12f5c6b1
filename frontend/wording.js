// @ts-check
/**
 * Wording hints: finds the words of an evidence note that tell an impression, or who somebody is, where what was said or
 * done should stand. Runs in the author's browser only, says the same of the same text, sends and keeps nothing.
 *
 * Example:
 *   const lists = await load('/verdict/wording');
 *   hints('Good vibe.', lists); // [{kind: 'gut', words: 'Good vibe', instead: 'Name the …', from: 0, to: 9}]
 *
 * Each kind has a list, `wording/<kind>.txt`: `# …` is a comment, `instead: …` the advice to show, `!…` an exception,
 * every other line an entry. Where an exception matches, an entry overlapping it does not count. In both, a space is any
 * white space or a hyphen, and so is `-`, which keeps words together in `a/b-c`: either `a` or `b c`. `*` at the end of
 * a word is any inflection, `*` alone any word, `0` any number, `'` any apostrophe, `"` any double quotation mark. Case
 * does not matter. Only whole words match, and "user-friendly" is one word.
 *
 * `protected` and `gut` are always hinted, `personality` and `praise` only in a text without any `observation`.
 *
 * @typedef {'protected' | 'personality' | 'gut' | 'praise' | 'observation'} Kind
 * @typedef {{kind: Kind, instead: string, entries: string[], exceptions: string[], entry: RegExp, exception: RegExp}} List
 * @typedef {{kind: Kind, words: string, instead: string, from: number, to: number}} Hint
 */

/** @type {Kind[]} */
const KINDS = ['protected', 'personality', 'gut', 'praise', 'observation'];
const MOST_HINTS = 4;
/** Of a longer text only the end is looked at, where somebody writes. Notes are far shorter. */
const REACH = 20_000;

const LETTER = '[\\p{L}\\p{M}\\p{N}_]';
const HYPHEN = '[-\\u2010\\u2011]';
const GAP = `(?:\\s+|${HYPHEN})`;

/** @param {Kind} kind @param {string} text @returns {List} */
export function parse(kind, text) {
  const lines = text.split('\n').map(line => line.trim());
  const advice = lines.find(line => line.startsWith('instead:')) ?? '';
  const entries = lines.filter(line => line && line !== advice && !/^[#!]/.test(line));
  const exceptions = lines.filter(line => line.startsWith('!')).map(line => line.slice(1).trim());
  const instead = advice.replace('instead:', '').trim();
  return { kind, instead, entries, exceptions, entry: anyOf(entries), exception: anyOf(exceptions) };
}

/** All lists. One that cannot be fetched is empty, and nothing of its kind is hinted. @param {string} base */
export async function load(base) {
  const lists = await Promise.all(KINDS.map(async kind => parse(kind, await fetched(`${base}/${kind}.txt`))));
  return /** @type {Record<Kind, List>} */ (Object.fromEntries(lists.map(list => [list.kind, list])));
}

/**
 * At most four hints, in order of position, none of the same kind and words twice; `from` and `to` as in `slice`.
 *
 * @param {string} text @param {Partial<Record<Kind, List>>} lists @returns {Hint[]}
 */
export function hints(text, lists) {
  /** @type {Kind[]} */
  const always = ['protected', 'gut'];
  const kinds = found(text, lists.observation, 1).length > 0 ? always : KINDS.filter(kind => kind !== 'observation');
  return kinds
    .flatMap(kind => found(text, lists[kind], MOST_HINTS))
    .sort((one, other) => one.from - other.from)
    .slice(0, MOST_HINTS);
}

/** @param {string} text @param {List | undefined} list @param {number} most @returns {Hint[]} */
function found(text, list, most) {
  if (!list) return [];
  /** @type {number[][] | undefined} */
  let exceptions;
  /** @type {Map<string, Hint>} */
  const result = new Map();
  let end = 0;
  for (const [from, to] of spans(text, list.entry)) {
    exceptions ??= [...spans(text, list.exception)];
    if (from < end || exceptions.some(([start, stop]) => start < to && from < stop)) continue;
    end = to;
    const words = text.slice(from, to);
    const same = words.normalize('NFC').toLowerCase().replace(/\s+/g, ' ');
    if (!result.has(same)) result.set(same, { kind: list.kind, words, instead: list.instead, from, to });
    if (result.size === most) break;
  }
  return [...result.values()];
}

/** Where the pattern, which looks ahead only, finds something, also overlapping. @param {string} text @param {RegExp} pattern */
function* spans(text, pattern) {
  pattern.lastIndex = Math.max(0, text.length - REACH);
  for (const match of text.matchAll(pattern)) yield [match.index, match.index + match[1].length];
}

/**
 * The longest of these entries, wherever a word starts. Sorted by their first sign, so that each word is held against few.
 *
 * @param {string[]} entries
 */
function anyOf(entries) {
  /** @type {Map<string, string[]>} */
  const bySign = new Map();
  const phrases = entries.map(entry => entry.normalize('NFC').split(/\s+/)).sort((a, b) => b.length - a.length);
  for (const [first, ...rest] of phrases)
    for (const [start = '', ...others] of first.split('/')) {
      const phrase = [others.map(sign).join(''), ...rest.map(word)].join(GAP);
      bySign.set(start, [...(bySign.get(start) ?? []), phrase]);
    }
  const any = [...bySign].map(([start, phrases]) => `${sign(start)}(?:${phrases.join('|')})`).join('|') || '(?!)';
  return new RegExp(`(?<!${LETTER}${HYPHEN}?)(?=((?:${any})(?!${HYPHEN}?${LETTER})))`, 'giu');
}

/** @param {string} word */
function word(word) {
  const either = word.split('/').map(one => (one === '*' ? `${LETTER}+` : Array.from(one, sign).join('')));
  return `(?:${either.join('|')})`;
}

/** @param {string} sign */
function sign(sign) {
  if (sign === '-') return GAP;
  if (sign === '*') return `${LETTER}*`;
  if (sign === '0') return '\\d[\\d.,]{0,15}';
  if (sign === "'") return "['’‘ʼ]";
  if (sign === '"') return '["“”„«»]';
  const parts = sign.normalize('NFD');
  return parts === sign ? sign.replace(/[\\^$.+?()[\]{}|]/, '\\$&') : `(?:${sign}|${parts})`;
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
