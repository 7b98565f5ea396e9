import { filesOf } from './drop.js';
import { sendFile } from './send-file.js';
import { UploadRow } from './upload-row.js';

const atOnce = 3;
const triesByItself = 3;

/** The upload: files wait in a queue, three at a time are sent, and the board says exactly what became of each. */
export class Uploads {
  #place;
  #assets;
  #rows = [];
  #running = 0;

  constructor(place, assets) {
    this.#place = place;
    this.#assets = assets;
    this.#find('[data-pickers]').hidden = false;
    this.#listen();
    assets.addEventListener('broken', event => {
      this.#rows.find(row => row.id === event.detail.id)?.spoil(event.detail.problem);
      this.#sum();
    });
  }

  #find(selector) {
    return this.#place.querySelector(selector);
  }

  #listen() {
    for (const button of this.#place.querySelectorAll('[data-pick]')) {
      const input = this.#find(`[data-input="${button.dataset.pick}"]`);
      // Some phones have no folders to choose.
      if (button.dataset.pick === 'folder' && !('webkitdirectory' in input)) button.hidden = true;
      button.addEventListener('click', () => input.click());
      input.addEventListener('change', () => {
        this.#take([...input.files].filter(file => !file.name.startsWith('.')));
        input.value = '';
      });
    }
    this.#listenToDrops();
    this.#find('[data-retry-all]').addEventListener('click', () => this.#rows.filter(row => row.canRetry).forEach(row => this.#again(row)));
    this.#find('[data-clear]').addEventListener('click', () => this.#clear());
    addEventListener('beforeunload', event => {
      if (this.#busy) event.preventDefault();
    });
  }

  // Files may be dropped anywhere on the page: missing the zone would make the browser open the photo instead.
  #listenToDrops() {
    const zone = this.#find('[data-drop]');
    const isFiles = event => event.dataTransfer?.types.includes('Files');
    addEventListener('dragover', event => {
      if (!isFiles(event)) return;
      event.preventDefault();
      event.dataTransfer.dropEffect = 'copy';
      zone.classList.add('over');
    });
    addEventListener('dragleave', event => {
      if (!event.relatedTarget) zone.classList.remove('over');
    });
    addEventListener('drop', async event => {
      if (!isFiles(event)) return;
      event.preventDefault();
      zone.classList.remove('over');
      this.#take(await filesOf(event.dataTransfer));
    });
  }

  get #busy() {
    return this.#rows.some(row => row.isOpen);
  }

  #take(files) {
    if (files.length === 0) return;
    this.#find('[data-board]').hidden = false;
    const rows = files.map(file => new UploadRow(file, row => this.#again(row)));
    this.#rows.push(...rows);
    this.#find('[data-list]').append(...rows.map(row => row.element));
    this.#pump();
  }

  #again(row) {
    row.wait();
    this.#pump();
  }

  #pump() {
    while (this.#running < atOnce) {
      const row = this.#rows.find(candidate => candidate.state === 'waiting');
      if (!row) break;
      this.#running++;
      row.start();
      this.#send(row).finally(() => {
        this.#running--;
        this.#pump();
      });
    }
    this.#sum();
  }

  async #send(row) {
    for (let attempt = 1; ; attempt++) {
      const result = await sendFile(`${this.#place.dataset.upload}?${new URLSearchParams({ assetId: row.id, name: row.file.name })}`, row.file, fraction => {
        row.progress(fraction);
        this.#sum();
      });
      if (result.arrived) {
        row.arrive();
        this.#assets.add(row.id, row.file.name);
        return;
      }
      if (result.refusal) return row.refuse(result.refusal);
      if (!result.lost || attempt === triesByItself) return row.fail(result.problem);
      row.pause();
      await new Promise(resolve => setTimeout(resolve, 1500 * attempt));
      row.start();
    }
  }

  #clear() {
    for (const row of this.#rows.filter(done => !done.isOpen)) row.element.remove();
    this.#rows = this.#rows.filter(row => row.isOpen);
    this.#find('[data-board]').hidden = this.#rows.length === 0;
    this.#sum();
  }

  #sum() {
    const count = state => this.#rows.filter(row => row.state === state).length;
    const arrived = count('arrived');
    const refused = count('refused');
    const failed = count('failed');
    const broken = count('broken');
    const open = this.#rows.filter(row => row.isOpen).length;
    const parts = [`${arrived.toLocaleString()} arrived`];
    if (refused) parts.push(`${refused.toLocaleString()} not taken`);
    if (broken) parts.push(`${broken.toLocaleString()} can’t be shown`);
    if (failed) parts.push(`${failed.toLocaleString()} did not get through`);
    if (open) parts.push(`${open.toLocaleString()} to go`);
    const text = `${parts.join(', ')}.`;
    const summary = this.#find('[data-summary]');
    if (summary.textContent !== text) summary.textContent = text;

    const total = this.#find('[data-total]');
    const bytes = this.#rows.reduce((sum, row) => sum + row.file.size, 0) || 1;
    total.value = this.#rows.reduce((sum, row) => sum + row.file.size * row.fraction, 0) / bytes;
    if (open === 0 && this.#rows.length > 0) total.value = 1;
    this.#find('[data-board]').classList.toggle('done', open === 0);
    this.#find('[data-retry-all]').hidden = this.#rows.filter(row => row.canRetry).length < 2;
    this.#find('[data-clear]').hidden = open > 0 || this.#rows.length === 0;
  }
}
