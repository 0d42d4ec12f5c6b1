// @ts-check
/** What a page says by itself, in its reader's language: it comes with the page, so that it is there off-line too. */
const texts = JSON.parse(document.getElementById('verdict-texts')?.textContent ?? '{}');

/**
 * The text of `texts/page.properties` under this key, with the values for {0}, {1}, ... in it; of something countable the one
 * that ends in `.one` or `.other`, by its first value.
 * @param {string} key @param {...(string | number)} values
 */
export function text(key, ...values) {
  const said = texts[key] ?? texts[`${key}.${values[0] === 1 ? 'one' : 'other'}`];
  if (said === undefined) return key; // a page of another version: what is typed matters more than what a label says
  return said.replace(/\{(\d)\}/g, (/** @type {string} */ _, /** @type {number} */ at) => String(values[at]));
}
