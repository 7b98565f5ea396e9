import { say } from '../shared/words.js';
import { newId } from './wishes.js';

/** The visitor's collections and what is in them. What is shown runs ahead of what is saved; what is refused is taken back. */
export class Collections extends EventTarget {
  #path;
  #wishes;
  #lists;
  #loading = null;

  constructor({ path, collections }, wishes) {
    super();
    [this.#path, this.#wishes] = [path, wishes];
    // Who has none need not be asked for them.
    if (Number(collections) === 0) this.#take([]);
    wishes.addEventListener('refused', ({ detail }) => this.#undo(detail));
  }

  get isKnown() { return this.#lists !== undefined; }

  get all() { return this.#lists ?? []; }

  /** Fetches them once; answers whether they are known now. */
  load() {
    this.#loading ??= this.#load().finally(() => { this.#loading = null; });
    return this.#loading;
  }

  /** Whether a collection has all of the photos, some, or none. */
  holds(list, ids) {
    const count = ids.filter(id => list.photos.has(id)).length;
    return count === 0 ? 'none' : count === ids.length ? 'all' : 'some';
  }

  put(list, ids, on) {
    const changed = ids.filter(id => list.photos.has(id) !== on);
    if (changed.length === 0) return;
    for (const id of changed) list.photos[on ? 'add' : 'delete'](id);
    this.#wishes.want(list.id, changed, on);
    this.#changed();
  }

  /** A new one with these photos; answers with the sentence that says why not, or with nothing. */
  create(name, ids) {
    const line = name.trim();
    if (line === '') return say('Please give the collection a name.');
    if (this.all.some(list => list.name.localeCompare(line, undefined, { sensitivity: 'base' }) === 0)) return say('You have a collection called “{0}” already.', line);

    const list = { id: newId(), name: line, photos: new Set() };
    this.#lists.push(list);
    this.#wishes.create(list.id, line);
    this.put(list, ids, true);
    this.#changed();
    return null;
  }

  async #load() {
    if (this.isKnown) return true;
    try {
      const response = await fetch(`${this.#path}/collections?handler=mine`, { redirect: 'error' });
      if (!response.ok) return false;
      this.#take(await response.json());
      return true;
    } catch {
      return false;
    }
  }

  // What the server has, and what waits to be saved.
  #take(lists) {
    this.#lists = lists.map(({ id, name, photos }) => ({ id, name, photos: new Set(photos) }));
    for (const { list: id, name, asset, on } of this.#wishes.open) {
      const list = this.#lists.find(one => one.id === id);
      if (name !== undefined && !list) this.#lists.push({ id, name, photos: new Set() });
      else if (list && asset) list.photos[on ? 'add' : 'delete'](asset);
    }
  }

  #undo(refused) {
    for (const { list: id, name, asset, on } of refused) {
      const list = this.all.find(one => one.id === id);
      if (list && name !== undefined) this.#lists = this.all.filter(one => one !== list);
      else list?.photos[on ? 'delete' : 'add'](asset);
    }
    this.#changed();
  }

  #changed() { this.dispatchEvent(new Event('change')); }
}
