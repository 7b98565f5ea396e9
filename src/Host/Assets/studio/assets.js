import { toast } from '../shared/toast.js';

const askAtOnce = 60;
const pause = 1000;
const longestPause = 15_000;

/** The grid of everything in the gallery: selecting, further pages, and tiles that change when their previews are ready. */
export class Assets extends EventTarget {
  #form;
  #grid;
  #failures = 0;
  #watching = false;
  #total;
  #videos;
  #waiting;
  #last;

  constructor(form) {
    super();
    this.#form = form;
    this.#grid = form.querySelector('[data-grid]');
    this.#total = Number(form.dataset.total);
    this.#videos = Number(form.dataset.videos);
    this.#waiting = Number(form.dataset.waiting);
    form.addEventListener('change', () => this.#countPicked());
    this.#grid.addEventListener('click', event => this.#pickRange(event));
    this.#form.querySelector('[data-pick-all]').addEventListener('click', () => this.#pickAll());
    form.addEventListener('click', event => this.#more(event));
    addEventListener('pageshow', () => this.#countPicked());
    this.#countPicked();
    this.#watch();
  }

  /** A file has arrived; its tile waits for the preview. */
  add(id, name) {
    if (this.#tile(id)) return;
    const tile = element('li', { className: 'asset waiting' });
    tile.dataset.asset = id;
    tile.dataset.state = 'waiting';
    const face = element('span', { className: 'asset-face' });
    const note = element('span', { className: 'asset-note muted' });
    note.append(element('span', { textContent: 'Preparing…' }));
    face.append(note);
    tile.append(face, element('p', { className: 'asset-name', textContent: name, title: name }));
    this.#grid.prepend(tile);
    this.#form.querySelector('[data-none]')?.remove();
    this.#count(++this.#total, this.#videos, ++this.#waiting);
    this.#watch();
  }

  #tile(id) {
    return this.#grid.querySelector(`[data-asset="${id}"]`);
  }

  async #watch() {
    if (this.#watching) return;
    this.#watching = true;
    for (;;) {
      const ids = [...this.#grid.querySelectorAll('[data-state="waiting"]')].slice(0, askAtOnce).map(tile => tile.dataset.asset);
      if (ids.length === 0) break;
      await new Promise(resolve => setTimeout(resolve, Math.min(pause * 2 ** this.#failures, longestPause)));
      if (document.visibilityState === 'visible') await this.#look(ids);
    }
    this.#watching = false;
  }

  async #look(ids) {
    try {
      const query = new URLSearchParams(ids.map(id => ['ids', id]));
      const response = await fetch(`${this.#form.dataset.watch}?${query}`, { redirect: 'error' });
      if (!response.ok) throw new Error(response.statusText);
      this.#replace(await response.text());
      this.#count(...['Total', 'Videos', 'Waiting'].map(name => Number(response.headers.get(`Assets-${name}`))));
      this.#failures = 0;
    } catch {
      this.#failures++; // the server is away for a moment: asked again, more slowly
    }
  }

  #replace(html) {
    for (const fresh of [...document.createRange().createContextualFragment(html).children]) {
      const { asset: id, state } = fresh.dataset;
      this.#tile(id)?.replaceWith(fresh);
      if (state === 'failed') this.dispatchEvent(new CustomEvent('broken', { detail: { id, problem: fresh.querySelector('.asset-note').textContent.trim() } }));
    }
    this.#countPicked();
  }

  #count(total, videos, waiting) {
    [this.#total, this.#videos, this.#waiting] = [total, videos, waiting];
    const parts = [[total - videos, 'photo'], [videos, 'video']].filter(([count, word]) => count > 0 || (word === 'photo' && total === 0));
    this.#form.querySelector('[data-count]').textContent = parts.map(([count, word]) => `${count.toLocaleString()} ${word}${count === 1 ? '' : 's'}`).join(' and ');
    this.#form.querySelector('[data-waiting-note]').hidden = waiting === 0;
    this.#form.querySelector('[data-waiting-count]').textContent = waiting.toLocaleString();
  }

  get #boxes() {
    return [...this.#grid.querySelectorAll('input[type="checkbox"]')];
  }

  // With Shift: everything between the last one and this one.
  #pickRange(event) {
    if (!event.target.matches('input[type="checkbox"]')) return;
    const boxes = this.#boxes;
    const [from, to] = [boxes.indexOf(this.#last), boxes.indexOf(event.target)].sort((one, other) => one - other);
    if (event.shiftKey && from >= 0) for (const box of boxes.slice(from, to + 1)) box.checked = event.target.checked;
    this.#last = event.target;
  }

  // All there are, also those of further pages.
  async #pickAll() {
    const all = this.#boxes.every(box => box.checked) && !this.#next;
    while (!all && this.#next) if (!await this.#load()) return;
    for (const box of this.#boxes) box.checked = !all;
    this.#countPicked();
  }

  get #next() {
    return this.#form.querySelector('[data-more]');
  }

  #countPicked() {
    const boxes = this.#boxes;
    const picked = boxes.filter(box => box.checked).length;
    const button = this.#form.querySelector('[data-pick-all]');
    button.hidden = boxes.length < 2;
    button.textContent = picked > 0 && picked === boxes.length && !this.#next ? 'Select none' : 'Select all';
    this.#form.querySelector('[data-picked-count]').textContent = picked === 0 ? '' : `${picked.toLocaleString()} selected`;
    this.#enable('some', picked > 0);
    this.#enable('one', picked === 1);
    this.#enable('video', this.#grid.querySelector('[data-video] :checked') !== null);
    this.#form.classList.toggle('has-picked', picked > 0);
  }

  #enable(need, isMet) {
    for (const button of this.#form.querySelectorAll(`[data-needs="${need}"]`)) button.disabled = !isMet;
  }

  async #more(event) {
    const link = event.target.closest('[data-more]');
    if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    const known = this.#boxes.length;
    // A page that was here before, since the order changed meanwhile, is no further one.
    while (this.#next && await this.#load() && this.#boxes.length === known);
  }

  // Whether it came.
  async #load() {
    const link = this.#next;
    link.setAttribute('aria-disabled', 'true');
    try {
      const response = await fetch(link.href, { redirect: 'error' });
      if (!response.ok) throw new Error(response.statusText);
      const page = new DOMParser().parseFromString(await response.text(), 'text/html');
      const known = new Set([...this.#grid.children].map(tile => tile.dataset.asset));
      this.#grid.append(...[...page.querySelectorAll('[data-grid] > li')].filter(tile => !known.has(tile.dataset.asset)));
      const next = page.querySelector('[data-more]');
      if (next) {
        link.href = next.href;
        link.removeAttribute('aria-disabled');
      } else link.parentElement.remove();
      this.#watch();
      this.#countPicked();
      return true;
    } catch {
      link.removeAttribute('aria-disabled');
      toast('The connection was lost. Please try again.', { bad: true });
      return false;
    }
  }
}

const element = (tag, properties) => Object.assign(document.createElement(tag), properties);
