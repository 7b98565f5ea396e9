const pause = 100;
const most = { bad: 200, waiting: 3, arrived: 5 };
const words = [
  ['arrived', 'arrived'], ['duplicate', 'already there'], ['refused', 'not taken'], ['broken', 'can’t be shown'], ['failed', 'did not get through'],
];

/** Shows how the files are getting on: exact counts, and lines for those that matter now, as thousands of lines would stop the page. */
export class UploadBoard {
  #place;
  #files;
  #retry;
  #rows = new Map();
  #waits = false;

  constructor(place, files, retry) {
    this.#place = place;
    this.#files = files;
    this.#retry = retry;
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
    const open = files.filter(file => file.isOpen).length;
    const isDone = open === 0 && files.length > 0;
    this.#find('[data-board]').hidden = files.length === 0;
    this.#find('[data-board]').classList.toggle('done', isDone);
    this.#sum(files, open);
    this.#list(files);
    this.#find('[data-pause]').hidden = open === 0;
    this.#find('[data-retry-all]').hidden = files.filter(file => file.canRetry).length < 2;
    this.#find('[data-clear]').hidden = !isDone;
    this.#report(files, isDone);
  }

  #sum(files, open) {
    const counts = group(files);
    const parts = words.filter(([state]) => state === 'arrived' || counts[state]).map(([state, word]) => `${(counts[state]?.length ?? 0).toLocaleString()} ${word}`);
    if (open) parts.push(`${open.toLocaleString()} to go`);
    const text = `${parts.join(', ')}.`;
    const summary = this.#find('[data-summary]');
    if (summary.textContent !== text) summary.textContent = text;

    const bytes = files.reduce((sum, { file }) => sum + file.size, 0) || 1;
    this.#find('[data-total]').value = open === 0 ? 1 : files.reduce((sum, { file, fraction }) => sum + file.size * fraction, 0) / bytes;
  }

  #list(files) {
    const bad = files.filter(file => file.isBad);
    const waiting = files.filter(file => file.state === 'waiting');
    const arrived = files.filter(file => file.state === 'arrived');
    const shown = new Set([
      ...bad.slice(0, most.bad), ...files.filter(file => file.state === 'sending' || file.state === 'paused'), ...waiting.slice(0, most.waiting),
      ...arrived.slice(-most.arrived),
    ]);
    for (const [file, row] of this.#rows) {
      if (shown.has(file)) continue;
      row.element.remove();
      this.#rows.delete(file);
    }
    for (const file of shown) this.#row(file).show(file);
    const hidden = files.length - shown.size;
    const more = this.#find('[data-hidden]');
    more.hidden = hidden === 0;
    more.textContent = `${hidden.toLocaleString()} more ${hidden === 1 ? 'file is' : 'files are'} not listed here; the counts have all of them.`;
  }

  #row(file) {
    if (!this.#rows.has(file)) {
      const row = new Row(file, () => this.#retry(file));
      this.#rows.set(file, row);
      this.#find('[data-list]').append(row.element);
    }
    return this.#rows.get(file);
  }

  // What became of each file, as text that can be copied.
  #report(files, isDone) {
    this.#find('[data-report]').hidden = !isDone;
    if (!isDone) return;
    const text = words.map(([state, word]) => [word, files.filter(file => file.state === state)]).filter(([, some]) => some.length > 0)
      .map(([word, some]) => [`${some.length} ${word}:`, ...some.map(file => (file.isBad ? `${file.name}: ${file.note}` : file.name))].join('\n')).join('\n\n');
    const area = this.#find('[data-report] textarea');
    if (area.value !== text) area.value = text;
  }
}

class Row {
  #bar;
  #note;
  #again;

  constructor(file, retry) {
    this.element = make('li', { className: 'upload-row' });
    this.#bar = make('progress', { max: 1, value: 0 });
    this.#bar.setAttribute('aria-label', file.name);
    this.#note = make('span', { className: 'upload-note' });
    this.#again = make('button', { type: 'button', className: 'button quiet', textContent: 'Retry' });
    this.#again.setAttribute('aria-label', `Retry ${file.name}`);
    this.#again.addEventListener('click', retry);
    this.element.append(make('span', { className: 'upload-name', textContent: file.name, title: file.name }), this.#bar, this.#note, this.#again);
  }

  show(file) {
    this.element.dataset.state = file.state;
    if (this.#note.textContent !== file.note) this.#note.textContent = file.note;
    this.#bar.value = file.fraction;
    this.#bar.hidden = !file.isOpen;
    this.#again.hidden = !file.canRetry;
  }
}

function group(files) {
  const groups = {};
  for (const file of files) (groups[file.state] ??= []).push(file);
  return groups;
}

const make = (tag, properties) => Object.assign(document.createElement(tag), properties);
