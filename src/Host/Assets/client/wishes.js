import { send } from '../shared/send.js';
import { toast } from '../shared/toast.js';
import { say, sayCount } from '../shared/words.js';
import { isForLater, Later } from './later.js';

// What a visitor wants of their lists stays in this browser until the gallery has it: over a lost connection, a reload and another tab. Of
// what is wanted for a photo in a list the last counts, and telling it twice does no harm, so nothing is lost and nothing doubled.
const key = 'wishes';
const mostAtOnce = 200;
let unkept = []; // where this browser lets a page keep nothing

function readAll() {
  try {
    return JSON.parse(localStorage.getItem(key)) ?? unkept;
  } catch {
    return unkept;
  }
}

function writeAll(wishes) {
  try {
    localStorage.setItem(key, JSON.stringify(wishes));
    unkept = [];
  } catch {
    unkept = wishes;
  }
}

/** Of one gallery. Tells of `refused` wishes, which are not kept any longer. */
export class Wishes extends EventTarget {
  #path;
  #person;
  #later = new Later(() => this.#send());
  #sending = null;
  #isWaiting = false;

  constructor(path, person) {
    super();
    [this.#path, this.#person] = [path, person];
    addEventListener('storage', event => { if (event.key === key) this.#tell(); });
    this.#later.now();
  }

  /** What this person wants and the gallery does not know yet, the first wanted first. */
  get open() { return readAll().filter(wish => this.#isOurs(wish)); }

  /** Photos in a list, or out of it: the favorites, or a collection by its id. */
  want(list, assets, on) {
    const others = readAll().filter(wish => !(this.#isOurs(wish) && wish.list === list && assets.includes(wish.asset)));
    writeAll([...others, ...assets.map(asset => this.#wish({ list, asset, on }))]);
    this.#later.now();
  }

  /** A new collection. */
  create(list, name) {
    writeAll([...readAll(), this.#wish({ list, name })]);
    this.#later.now();
  }

  #isOurs(wish) { return wish.path === this.#path && wish.person === this.#person; }

  #wish(what) { return { ...what, id: newId(), path: this.#path, person: this.#person }; }

  // One tab at a time, where browsers can tell; a second one finds nothing left to send.
  #send() {
    if (this.#sending || this.open.length === 0) return;
    const send = () => this.#sendAll();
    this.#sending = (navigator.locks ? navigator.locks.request(`${key}:${this.#path}`, send) : send()).finally(() => { this.#sending = null; });
  }

  async #sendAll() {
    for (let wishes = this.open; wishes.length > 0; wishes = this.open) {
      const batch = together(wishes);
      try {
        await send(`${this.#path}/wishes`, fieldsOf(batch));
        this.#forget(batch);
      } catch (error) {
        if (isForLater(error)) return this.#wait();
        this.#refuse(batch, error.message);
      }
    }
    this.#tell();
  }

  #wait() {
    this.#later.wait();
    this.#isWaiting = true;
    this.#tell();
  }

  #forget(batch) {
    const gone = new Set(batch.map(wish => wish.id));
    writeAll(readAll().filter(wish => !gone.has(wish.id)));
  }

  // What was wanted of a collection that may not be made is not wanted any longer.
  #refuse(batch, reason) {
    const [{ list, name }] = batch;
    const refused = name === undefined ? batch : this.open.filter(wish => wish.list === list);
    this.#forget(refused);
    toast(list === 'favorites' ? say('Your heart was not saved. {0}', reason) : say('Your collection was not saved. {0}', reason), { bad: true });
    this.dispatchEvent(new CustomEvent('refused', { detail: refused }));
  }

  // A calm line while something waits for the connection, and a word when all of it is saved.
  #tell() {
    const count = this.open.length;
    let line = document.querySelector('.later');
    if (count > 0 && this.#isWaiting) {
      if (!line) {
        line = Object.assign(document.createElement('p'), { className: 'later' });
        line.setAttribute('role', 'status');
        document.body.append(line);
      }
      line.textContent = sayCount(count, '{0} change will be saved when you are online again.', '{0} changes will be saved when you are online again.');
    } else if (line && count === 0) {
      line.remove();
      if (this.#isWaiting) toast(say('Everything is saved.'));
      this.#isWaiting = false;
    }
  }
}

/** An identity, also where a page is not served over TLS. */
export const newId = () => [...crypto.getRandomValues(new Uint8Array(16))].map(byte => byte.toString(16).padStart(2, '0')).join('');

// Those at the beginning that can be told at once.
function together(wishes) {
  const [first] = wishes;
  if (first.name !== undefined) return [first];
  const end = wishes.findIndex(wish => wish.list !== first.list || wish.on !== first.on || wish.name !== undefined);
  return wishes.slice(0, Math.min(mostAtOnce, end < 0 ? wishes.length : end));
}

function fieldsOf(batch) {
  const [{ person, list, name, on }] = batch;
  return name === undefined ? { person, list, on, asset: batch.map(wish => wish.asset).join(',') } : { person, list, name };
}
