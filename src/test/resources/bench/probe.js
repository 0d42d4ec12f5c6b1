/**
 * Measures saving inside the page, by the page's own clock, from outside its code. After a burst of typing,
 * `probe.settled()` resolves, once the page shows everything as saved, with milliseconds:
 * `saved`    from the last keystroke's input event to the page's `saved`, which follows the server's acknowledgement
 * `interval` how much of that was the pause between two requests
 * `kept`     for each keystroke, from its input event until it lay encrypted in IndexedDB
 */
(() => {
  const SEND_EVERY_MS = 250;
  /** @type {{at: number, value: string}[]} */
  let typed = [];
  /** @type {string[]} */
  let locked = [];
  /** @type {number[]} */
  let kept = [];
  /** @type {number[]} */
  let sent = [];
  let last = 0;
  let saved = 0;
  let settle = () => {};

  addEventListener('input', ({ target }) => {
    last = performance.now();
    saved = 0;
    typed.push({ at: last, value: /** @type {HTMLTextAreaElement} */ (target).value });
  }, true);

  // what goes into the vault is encrypted first; `kept` follows its transaction's end
  const encrypt = SubtleCrypto.prototype.encrypt;
  SubtleCrypto.prototype.encrypt = function (algorithm, key, data) {
    locked.push(JSON.parse(new TextDecoder().decode(data)).value);
    return encrypt.call(this, algorithm, key, data);
  };
  const dispatch = EventTarget.prototype.dispatchEvent;
  EventTarget.prototype.dispatchEvent = function (event) {
    if (event.type === 'kept') reachedTheVault(performance.now());
    return dispatch.call(this, event);
  };

  /** A text in the vault covers every keystroke up to it. @param {number} now */
  function reachedTheVault(now) {
    for (const value of locked) {
      const covered = typed.splice(0, typed.findLastIndex(keystroke => keystroke.value === value) + 1);
      kept.push(...covered.map(({ at }) => now - at));
    }
    locked = [];
  }

  const fetch = window.fetch;
  window.fetch = (resource, init) => {
    if (init?.method === 'POST' && String(resource).startsWith('/journal/')) sent.push(performance.now());
    return fetch(resource, init);
  };

  new MutationObserver(changes => {
    const shown = changes.some(({ target }) => /** @type {Element} */ (target).matches('[data-save-state][state="saved"]'));
    if (!shown || last === 0 || saved > 0) return;
    saved = performance.now();
    settle();
  }).observe(document, { subtree: true, attributeFilter: ['state'] });

  function taken() {
    const carrier = sent.findIndex(at => at >= last);
    const wait = sent[carrier] - last;
    const interval = carrier < 1 ? 0 : Math.max(0, Math.min(wait, sent[carrier - 1] + SEND_EVERY_MS - last));
    const result = { saved: saved - last, interval, kept };
    kept = [];
    sent = sent.slice(-1);
    return result;
  }

  window.probe = { settled: async () => {
    if (saved === 0) await new Promise(resolve => (settle = resolve));
    return taken();
  } };
})();
