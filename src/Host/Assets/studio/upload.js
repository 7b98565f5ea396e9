import { filesOf } from './drop.js';
import { forget, Sending, unfinishedOf } from './send-file.js';
import { UploadBoard } from './upload-board.js';
import { UploadFile } from './upload-file.js';
import { UploadMemory } from './upload-memory.js';

const atOnce = 4;
const namesShown = 5;

/** The upload: files wait in a queue, four at a time are sent, and the board says exactly what became of each. */
export class Uploads {
  #place;
  #assets;
  #board;
  #memory;
  #files;
  #sendings = new Map();
  #isPaused = false;

  constructor(place, assets) {
    this.#place = place;
    this.#assets = assets;
    this.#memory = new UploadMemory(this.#endpoint);
    this.#files = this.#memory.recall();
    this.#board = new UploadBoard(place, () => this.#files, file => this.#again([file]));
    this.#board.draw();
    this.#find('[data-pickers]').hidden = false;
    this.#listen();
    this.#tellUnfinished();
    assets.addEventListener('broken', event => {
      this.#files.find(file => file.id === event.detail.id)?.turn('broken', event.detail.problem);
      this.#board.draw();
    });
  }

  get #endpoint() {
    return this.#place.dataset.upload;
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
    this.#find('[data-pause]').addEventListener('click', () => this.#pause(!this.#isPaused));
    this.#find('[data-retry-all]').addEventListener('click', () => this.#again(this.#files.filter(file => file.canRetry)));
    this.#find('[data-clear]').addEventListener('click', () => {
      this.#files = this.#files.filter(file => file.isOpen);
      this.#memory.keep(this.#files);
      this.#board.draw();
    });
    addEventListener('online', () => this.#again(this.#files.filter(file => file.canRetry && file.lost)));
    addEventListener('beforeunload', event => {
      if (this.#files.some(file => file.isOpen)) event.preventDefault();
    });
    addEventListener('pagehide', () => this.#memory.keep(this.#files));
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

  #take(files) {
    const fresh = files.map(file => new UploadFile(file));
    this.#files = [...this.#files.filter(known => known.file !== null || !fresh.some(file => file.isSameAs(known))), ...fresh];
    this.#pump();
  }

  #again(files) {
    for (const file of files) file.turn('waiting');
    this.#pump();
  }

  #pause(isPaused) {
    this.#isPaused = isPaused;
    this.#find('[data-pause]').textContent = isPaused ? 'Resume' : 'Pause';
    for (const [file, sending] of this.#sendings) {
      file.turn(isPaused ? 'paused' : 'sending');
      if (isPaused) sending.halt();
      else sending.goOn();
    }
    this.#pump();
  }

  #pump() {
    const waiting = this.#isPaused ? [] : this.#files.filter(file => file.state === 'waiting').slice(0, atOnce - this.#sendings.size);
    for (const file of waiting) this.#send(file);
    this.#board.draw();
  }

  async #send(file) {
    file.turn('sending');
    const sending = new Sending(this.#endpoint, file, {
      isTaken: id => [...this.#sendings.keys()].some(other => other !== file && other.id === id),
      onProgress: fraction => {
        file.progress(fraction);
        this.#board.draw();
      },
      onAgain: () => {
        file.turn('sending', 'It was damaged on its way. Sending it again…');
        this.#board.draw();
      },
    });
    this.#sendings.set(file, sending);
    file.end(await sending.run().catch(error => ({ problem: `This browser could not send it: ${error.message}` })));
    this.#sendings.delete(file);
    if (file.state === 'arrived') this.#assets.add(file.id, file.file.name);
    if (this.#sendings.size === 0) this.#tellUnfinished();
    this.#pump();
  }

  // What an earlier visit left half sent: only its files can bring it to its end.
  async #tellUnfinished() {
    const sent = new Set(this.#files.filter(file => file.isOpen).map(file => file.id));
    const unfinished = (await unfinishedOf(this.#endpoint)).filter(one => !sent.has(one.metadata.assetid));
    const place = this.#find('[data-unfinished]');
    place.hidden = unfinished.length === 0;
    if (unfinished.length === 0) return;
    const names = unfinished.slice(0, namesShown).map(one => one.metadata.filename).join(', ');
    const more = unfinished.length > namesShown ? ` and ${(unfinished.length - namesShown).toLocaleString()} more` : '';
    place.querySelector('p').textContent = `Not finished yet: ${names}${more}. Drop or choose the same files again, and they go on where they were.`;
    place.querySelector('button').onclick = async () => {
      await forget(unfinished);
      this.#tellUnfinished();
    };
  }
}
