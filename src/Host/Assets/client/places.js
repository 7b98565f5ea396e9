import { toast } from '../shared/toast.js';
import { say } from '../shared/words.js';

const pause = 400;
// Whoever has seen no more than this needs no help to find it again.
const near = 12;

/** Remembers in this browser where in the gallery somebody was, and leads them back there. */
export class Places {
  #grid;
  #key;
  #timer = 0;

  constructor(grid) {
    this.#grid = grid;
    this.#key = `place:${grid.path}`;
    addEventListener('scroll', () => { this.#timer ||= setTimeout(() => this.#look(), pause); }, { passive: true });
  }

  /** A photo that somebody looks at. */
  keep(id) {
    if (this.#grid.address !== this.#grid.path) return;
    const isNear = this.#grid.before === 0 && this.#grid.tiles.findIndex(tile => tile.id === `p${id}`) < near;
    store(sessionStorage, this.#key, isNear ? null : id);
    // Who goes up again to look at the first ones has not forgotten the others.
    if (!isNear) store(localStorage, this.#key, id);
  }

  /** On the way back from another page one is where one was; who comes anew is asked. */
  offer() {
    const { type } = performance.getEntriesByType('navigation')[0] ?? {};
    if (this.#grid.address !== this.#grid.path || location.hash || document.querySelector('.pswp')) return;
    if (type === 'back_forward') this.#go(read(sessionStorage, this.#key));
    else if (type === 'navigate' && this.#grid.list.dataset.opening) this.#ask(read(localStorage, this.#key));
  }

  #ask(id) {
    if (id) toast(say('Welcome back.'), { action: say('Continue where you left off'), onAction: () => this.#go(id) });
  }

  #go(id) {
    if (!id) return;
    const tile = this.#grid.find(id);
    if (!tile) return location.replace(this.#grid.around(id));
    tile.scrollIntoView({ block: 'center' });
    tile.querySelector('a')?.focus({ preventScroll: true });
  }

  #look() {
    this.#timer = 0;
    if (document.querySelector('.pswp')) return;
    const tile = document.elementFromPoint(innerWidth / 2, innerHeight / 2)?.closest('.grid > li[id]');
    if (tile) this.keep(tile.id.slice(1));
  }
}

const usable = /^[0-9a-f]{32}$/;

function read(memory, key) {
  try {
    const id = memory.getItem(key);
    return usable.test(id) ? id : null;
  } catch {
    return null; // not every browser lets pages remember
  }
}

function store(memory, key, id) {
  try {
    if (id) memory.setItem(key, id);
    else memory.removeItem(key);
  } catch {
    // Then it is not remembered.
  }
}
