import { send } from '../../shared/send.js';
import { toast } from '../../shared/toast.js';
import { say } from '../../shared/words.js';
import { isForLater, Later } from '../later.js';

const fields = { chosen: 'choose', undecided: 'maybe', none: 'leave' };
const followEvery = 20_000;

/**
 * What is chosen and undecided. A tap is shown at once and saved after it; until it has arrived the browser keeps it, also when the page is left. One that
 * can't arrive is sent again and again; one that is refused is taken back, with the sentence that says why.
 */
export class Choices extends EventTarget {
  #grid;
  #saving = new Map();
  #unsaved;
  #key;
  #later = new Later(() => this.again());
  #unsay;

  constructor(grid) {
    super();
    this.#grid = grid;
    this.#key = `choosing ${grid.path} ${grid.list.dataset.visitor}`;
    this.chosen = Number(grid.list.dataset.chosen);
    this.undecided = Number(grid.list.dataset.undecided);
    this.#unsaved = new Map(Object.entries(read(this.#key)));
    grid.list.addEventListener('click', event => {
      const button = event.target.closest('.tile-choose, .tile-maybe, .tile-leave');
      if (!button) return;
      event.preventDefault();
      if (button.matches('.tile-leave')) this.set(button.value, 'none');
      else this.toggle(button.value, button.matches('.tile-choose') ? 'chosen' : 'undecided');
    });
    this.again();
  }

  get unsaved() { return this.#unsaved.size; }

  of(id) { return this.#grid.find(id)?.dataset.choice ?? 'none'; }

  toggle(id, choice) { this.set(id, this.of(id) === choice ? 'none' : choice); }

  set(id, choice) {
    this.#show(id, choice);
    if (this.#unsaved.has(id)) this.#unsaved.set(id, choice);
    this.#save(id, choice);
  }

  /** Sends once more what has not arrived. */
  again() {
    for (const [id, choice] of this.#unsaved) {
      this.#show(id, choice);
      this.#save(id, choice);
    }
  }

  /** Looks now and then, and whenever the page comes back to the front, what became of the choice on other screens. */
  follow() {
    const look = () => { if (document.visibilityState === 'visible') this.#look(); };
    document.addEventListener('visibilitychange', look);
    setInterval(look, followEvery);
  }

  #show(id, choice) {
    const tile = this.#grid.find(id);
    const before = tile?.dataset.choice ?? 'none';
    if (!tile || before === choice) return;
    this.chosen += (choice === 'chosen') - (before === 'chosen');
    this.undecided += (choice === 'undecided') - (before === 'undecided');
    this.#paint(tile, choice);
    this.#tell();
  }

  #paint(tile, choice) {
    tile.dataset.choice = choice;
    for (const [selector, own] of [['.tile-choose', 'chosen'], ['.tile-maybe', 'undecided'], ['.tile-leave', 'none']]) {
      const button = tile.querySelector(selector);
      if (!button) continue;
      button.setAttribute('aria-pressed', String(choice === own));
      button.name = choice === own ? 'leave' : fields[own];
    }
  }

  // One request at a time for each photo, so that quick taps end as they were meant.
  async #save(id, choice) {
    const under = this.#saving.get(id);
    if (under) {
      under.wanted = choice;
      this.#store(id, choice);
      return;
    }

    const job = { wanted: choice };
    this.#saving.set(id, job);
    this.#store(id, choice);
    try {
      let counts;
      let sent;
      do {
        sent = job.wanted;
        counts = await send(`${this.#grid.path}?handler=mark`, { person: this.#grid.list.dataset.visitor, [fields[sent]]: id });
      } while (job.wanted !== sent);
      this.#saving.delete(id);
      this.#keep(id, null);
      this.#count(counts);
    } catch (error) {
      this.#saving.delete(id);
      if (isForLater(error)) {
        this.#keep(id, job.wanted);
        this.#later.wait();
      } else {
        this.#keep(id, null);
        this.#unsay?.();
        this.#unsay = toast(error.message, { bad: true });
        await this.#look(true);
      }
    }
    this.#tell();
  }

  #keep(id, choice) {
    if (choice) this.#unsaved.set(id, choice);
    else this.#unsaved.delete(id);
    this.#grid.find(id)?.classList.toggle('unsaved', Boolean(choice));
    this.#store(id, choice);
  }

  // Another tab keeps what it has not saved in the same place.
  #store(id, choice) {
    const { [id]: _, ...others } = read(this.#key);
    write(this.#key, choice ? { ...others, [id]: choice } : others);
  }

  // The server's counts hold while nothing of ours is under way.
  #count(counts) {
    if (this.#saving.size > 0 || this.#unsaved.size > 0 || typeof counts?.chosen !== 'number') return;
    [this.chosen, this.undecided] = [counts.chosen, counts.undecided];
  }

  async #look(takesBack = false) {
    if (!takesBack && (this.#saving.size > 0 || this.#unsaved.size > 0)) return;
    let now;
    try {
      const response = await fetch(`${this.#grid.path}?handler=state`, { headers: { Accept: 'application/json' } });
      now = response.ok ? await response.json() : { open: response.status >= 500 };
    } catch {
      return; // the next look is soon
    }
    if (now.open && !now.chosen) return;
    if (!now.open) {
      location.assign(this.#grid.path);
      return;
    }
    const [chosen, undecided] = [new Set(now.chosen), new Set(now.undecided)];
    for (const tile of this.#grid.tiles) {
      const id = tile.id.slice(1);
      if (!this.#saving.has(id) && !this.#unsaved.has(id)) this.#paint(tile, chosen.has(id) ? 'chosen' : undecided.has(id) ? 'undecided' : 'none');
    }
    this.#count({ chosen: chosen.size, undecided: undecided.size });
    this.#tell();
  }

  #tell() { this.dispatchEvent(new Event('change')); }
}

function read(key) {
  try {
    return JSON.parse(localStorage.getItem(key) ?? '{}');
  } catch {
    return {};
  }
}

function write(key, unsaved) {
  try {
    if (Object.keys(unsaved).length > 0) localStorage.setItem(key, JSON.stringify(unsaved));
    else localStorage.removeItem(key);
  } catch {
    // A browser that keeps nothing still has it on the page.
  }
}

/** Whatever was tapped on this photo, in words. */
export const wordOf = choice => ({ chosen: say('Chosen'), undecided: say('Undecided'), none: say('Not chosen') })[choice];
