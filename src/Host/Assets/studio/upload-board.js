import { toast } from '../shared/toast.js';
import { copyText } from '../shared/copy.js';
import { UploadGroup } from './upload-group.js';

const pause = 100;
const waitingShown = 3;
const groups = [
  { state: 'failed', word: 'failed', isOpen: true },
  { state: 'refused', word: 'not accepted', isOpen: true },
  { state: 'broken', word: 'can’t be shown', isOpen: true },
  { state: 'duplicate', word: 'already here', isOpen: false },
  { state: 'arrived', word: 'arrived', isOpen: false },
];
const inWords = ['arrived', 'duplicate', 'refused', 'broken', 'failed'].map(state => groups.find(group => group.state === state));

/** Shows how the files are getting on: exact counts, lines for those that are on their way, and a list for each way to end. */
export class UploadBoard {
  #place;
  #files;
  #rows = new Map();
  #groups;
  #waits = false;

  constructor(place, files, retry) {
    this.#place = place;
    this.#files = files;
    this.#groups = groups.map(group => new UploadGroup(group, retry));
    this.#find('[data-groups]').append(...this.#groups.map(group => group.element));
    this.#find('[data-copy-list]').addEventListener('click', () => this.#copy());
  }

  /** Soon, once for many changes. */
  draw() {
    if (this.#waits) return;
    this.#waits = true;
    setTimeout(() => {
      this.#waits = false;
      this.#draw();
    }, pause);
  }

  #find(selector) {
    return this.#place.querySelector(selector);
  }

  #draw() {
    const files = this.#files();
    const byState = grouped(files);
    const open = files.filter(file => file.isOpen);
    const isDone = open.length === 0 && files.length > 0;
    this.#find('[data-board]').hidden = files.length === 0;
    this.#find('[data-board]').classList.toggle('done', isDone);
    this.#sum(files, byState, open.length);
    this.#list(byState, open.length);
    for (const group of this.#groups) group.show(byState[group.state] ?? []);
    this.#find('[data-pause]').hidden = open.length === 0;
    this.#find('[data-retry-all]').hidden = (byState.failed ?? []).filter(file => file.canRetry).length < 2;
    this.#find('[data-clear]').hidden = !isDone;
    this.#find('[data-copy-list]').hidden = !isDone;
  }

  #sum(files, byState, open) {
    const parts = inWords.filter(({ state }) => state === 'arrived' || byState[state]).map(({ state, word }) => `${(byState[state]?.length ?? 0).toLocaleString()} ${word}`);
    if (open) parts.push(`${open.toLocaleString()} to go`);
    const text = `${parts.join(', ')}.`;
    const summary = this.#find('[data-summary]');
    if (summary.textContent !== text) summary.textContent = text;

    const bytes = files.reduce((sum, { size }) => sum + size, 0) || 1;
    this.#find('[data-total]').value = open === 0 ? 1 : files.reduce((sum, { size, fraction }) => sum + size * fraction, 0) / bytes;
  }

  // Those on their way and the next ones; thousands of lines would stop the page.
  #list({ sending = [], paused = [], waiting = [] }, open) {
    const shown = new Set([...sending, ...paused, ...waiting.slice(0, waitingShown)]);
    for (const [file, row] of this.#rows) {
      if (shown.has(file)) continue;
      row.element.remove();
      this.#rows.delete(file);
    }
    for (const file of shown) this.#row(file).show(file);
    const hidden = open - shown.size;
    const more = this.#find('[data-hidden]');
    more.hidden = hidden === 0;
    more.textContent = `${hidden.toLocaleString()} more ${hidden === 1 ? 'file waits' : 'files wait'}.`;
  }

  #row(file) {
    if (!this.#rows.has(file)) {
      const row = new Row(file);
      this.#rows.set(file, row);
      this.#find('[data-list]').append(row.element);
    }
    return this.#rows.get(file);
  }

  async #copy() {
    try {
      await copyText(this.#groups.filter(group => !group.isEmpty).map(group => group.text).join('\n\n'));
      toast('The list is copied.');
    } catch {
      toast('This browser does not let the page copy. Please select the lists and copy them by hand.', { bad: true });
    }
  }
}

class Row {
  #bar;
  #note;

  constructor(file) {
    this.element = make('li', { className: 'upload-row' });
    this.#bar = make('progress', { max: 1, value: 0 });
    this.#bar.setAttribute('aria-label', file.name);
    this.#note = make('span', { className: 'upload-note' });
    this.element.append(make('span', { className: 'upload-name', textContent: file.name, title: file.name }), this.#bar, this.#note);
  }

  show(file) {
    if (this.#note.textContent !== file.note) this.#note.textContent = file.note;
    this.#bar.value = file.fraction;
  }
}

function grouped(files) {
  const byState = {};
  for (const file of files) (byState[file.state] ??= []).push(file);
  return byState;
}

const make = (tag, properties) => Object.assign(document.createElement(tag), properties);
