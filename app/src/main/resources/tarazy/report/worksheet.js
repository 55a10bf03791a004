// Copies rows for claims.csv.
(() => {
  'use strict';

  const status = document.querySelector('.said');
  let timer = 0;

  function say(text) {
    status.textContent = text;
    status.classList.add('shown');
    clearTimeout(timer);
    timer = setTimeout(() => status.classList.remove('shown'), 2500);
  }

  /** For browsers that do not let a page from a file use the clipboard. */
  function copyBySelecting(text) {
    const area = document.createElement('textarea');
    area.value = text;
    document.body.append(area);
    area.select();
    const done = document.execCommand('copy');
    area.remove();
    return done;
  }

  async function copy(text) {
    try {
      await navigator.clipboard.writeText(text);
      return true;
    } catch {
      return copyBySelecting(text);
    }
  }

  document.addEventListener('click', async (event) => {
    const button = event.target.closest('button[data-row]');
    if (button) {
      say((await copy(button.dataset.row)) ? 'Copied: paste it into claims.csv' : 'The browser does not let a page copy');
    }
  });
})();
