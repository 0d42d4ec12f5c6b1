// Runs in every page before its own scripts: tells the test what the page hands over, what it hears, and what it claims.
(() => {
  const tell = what => window.witnessed?.(JSON.stringify(what));

  const fetched = window.fetch;
  window.fetch = async (input, init = {}) => {
    const [, card] = /^\/journal\/([0-9a-f-]{36})$/.exec(String(input)) ?? [];
    const { tab, edits = [] } = card && init.method === 'POST' ? JSON.parse(init.body) : {};
    if (edits.length > 0) tell({ kind: 'sent', card, tab, edits });
    const response = await fetched(input, init);
    if (edits.length === 0) return response;
    const json = response.json.bind(response);
    response.json = async () => {
      const body = await json();
      if (response.ok) tell({ kind: 'answered', card, tab, receipts: body.kept.receipts });
      return body;
    };
    return response;
  };

  let last = '';
  const look = () => {
    const sheet = document.querySelector('verdict-scorecard');
    const state = sheet?.querySelector('[data-save-state]');
    const said = state?.querySelector('span')?.textContent ?? '';
    if (state?.getAttribute('state') !== 'saved' && !said.startsWith('Save')) return;
    if (said.startsWith('Saving')) return;
    const fields = {};
    for (const field of sheet.querySelectorAll('[data-field]')) fields[field.dataset.field] = field.value;
    for (const note of sheet.querySelectorAll('.v-note')) {
      const text = note.querySelector('textarea').value;
      fields[`evidence:${note.dataset.note}`] = text;
      if (text) fields[`tie:${note.dataset.note}`] = note.querySelector('select').value;
    }
    const claim = JSON.stringify({ said, fields });
    if (claim === last) return;
    last = claim;
    // not Date: it may be hours off, and that is one of the faults
    tell({ kind: 'claimed', card: sheet.getAttribute('card'), at: performance.timeOrigin + performance.now(), fields });
  };
  new MutationObserver(look).observe(document, { subtree: true, childList: true, characterData: true });
  for (const event of ['input', 'change', 'click']) window.addEventListener(event, look);
  setInterval(look, 100);
})();
