const atOnce = 200;

/** The files that ended in one way: a list that is made when it is opened, and grows as more end like that. */
export class UploadGroup {
  #word;
  #retry;
  #count;
  #list;
  #files = [];
  #lines = new Map();

  constructor({ state, word, isOpen }, retry) {
    this.state = state;
    this.#word = word;
    this.#retry = retry;
    this.#count = make('summary', {});
    this.#list = make('ul', { className: 'upload-ends', tabIndex: 0 });
    this.#list.setAttribute('role', 'list');
    this.element = make('details', { className: 'upload-group', open: isOpen, hidden: true });
    this.element.dataset.group = state;
    this.element.append(this.#count, this.#list);
    this.element.addEventListener('toggle', () => this.#fill());
  }

  get isEmpty() {
    return this.#files.length === 0;
  }

  /** For other programs: the count, then a line a file. */
  get text() {
    return [`${this.#title}:`, ...this.#files.map(file => (this.#hasReason ? `${file.name}: ${file.note}` : file.name))].join('\n');
  }

  show(files) {
    this.#files = files;
    this.element.hidden = this.isEmpty;
    if (this.#count.textContent !== this.#title) this.#count.textContent = this.#title;
    this.#list.setAttribute('aria-label', this.#title);
    this.#fill();
  }

  get #title() {
    return `${this.#files.length.toLocaleString()} ${this.#word}`;
  }

  get #hasReason() {
    return this.state !== 'arrived';
  }

  #fill() {
    if (!this.element.open) return;
    const gone = new Set(this.#lines.keys());
    const fresh = this.#files.filter(file => !gone.delete(file));
    for (const file of gone) {
      this.#lines.get(file).remove();
      this.#lines.delete(file);
    }
    for (const file of fresh.slice(0, atOnce)) this.#lines.set(file, this.#line(file));
    this.#list.append(...fresh.slice(0, atOnce).map(file => this.#lines.get(file)));
    if (fresh.length > atOnce) requestAnimationFrame(() => this.#fill()); // thousands at once would hold the page up
  }

  #line(file) {
    const line = make('li', {});
    line.append(make('span', { className: 'upload-name', textContent: file.name, title: file.name }));
    if (this.#hasReason) line.append(make('span', { className: 'upload-note', textContent: file.note }));
    if (file.canRetry) line.append(this.#button(file));
    return line;
  }

  #button(file) {
    const button = make('button', { type: 'button', className: 'button quiet', textContent: 'Retry' });
    button.setAttribute('aria-label', `Retry ${file.name}`);
    button.addEventListener('click', () => this.#retry(file));
    return button;
  }
}

const make = (tag, properties) => Object.assign(document.createElement(tag), properties);
