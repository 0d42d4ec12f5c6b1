// @ts-check
/**
 * An element with its properties, attributes (those with a dash, and role) and children.
 * @template {keyof HTMLElementTagNameMap} T
 * @param {T} tag @param {Record<string, unknown>} [properties] @param {(Node | string)[]} children
 * @returns {HTMLElementTagNameMap[T]}
 */
export function element(tag, properties = {}, ...children) {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(properties))
    if (name.includes('-') || name === 'role') made.setAttribute(name, String(value));
    else Object.assign(made, { [name]: value });
  made.append(...children);
  return made;
}

/** Sets a text only where it differs, so that nothing moves and nothing is announced for nothing. @param {Element} place @param {string} text */
export function say(place, text) {
  if (place.textContent !== text) place.textContent = text;
}

/** "14:02", or "14:02:11", as the server's wall shows it. @param {number} at @param {boolean} [seconds] */
export function time(at, seconds = false) {
  return new Date(at).toLocaleTimeString(document.documentElement.lang || undefined, {
    timeZone: document.documentElement.dataset.zone || undefined,
    hour: '2-digit',
    minute: '2-digit',
    second: seconds ? '2-digit' : undefined,
  });
}
