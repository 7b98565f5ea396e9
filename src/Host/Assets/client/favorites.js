import { send } from '../shared/send.js';
import { toast } from '../shared/toast.js';
import { figure, say, sayCount } from '../shared/words.js';

/** Hearts, saved at once. What is shown runs ahead of what is saved; a failure takes it back and says so. */
export class Favorites extends EventTarget {
  #saving = new Map();
  #grid;

  constructor(grid) {
    super();
    this.#grid = grid;
    grid.list.addEventListener('click', event => {
      const button = event.target.closest('button[form="pick"]');
      if (!button) return;
      event.preventDefault();
      this.toggle(button.value);
    });
  }

  has(id) { return this.#button(id)?.getAttribute('aria-pressed') === 'true'; }

  toggle(id) {
    if (!this.#button(id)) return;
    this.#show(id, !this.has(id));
    this.#save(id);
  }

  #button(id) { return this.#grid.find(id)?.querySelector('button[form="pick"]'); }

  #show(id, picked) {
    const button = this.#button(id);
    if ((button.getAttribute('aria-pressed') === 'true') === picked) return;
    button.setAttribute('aria-pressed', String(picked));
    button.name = picked ? 'remove' : 'add';
    this.#count(picked ? 1 : -1);
    this.dispatchEvent(new CustomEvent('change', { detail: { id, picked } }));
  }

  #count(step) {
    const count = document.querySelector('[data-count="favorites"]');
    if (!count) return;
    const number = Math.max(0, Number(count.dataset.value) + step);
    count.dataset.value = number;
    count.textContent = number > 0 ? figure(number) : '';
    count.setAttribute('aria-label', sayCount(number, '{0} favorite', '{0} favorites'));
  }

  // One request at a time for each photo, so that quick taps end as they were meant.
  async #save(id) {
    if (this.#saving.has(id)) return;
    let saved = !this.has(id);
    this.#saving.set(id, true);
    try {
      while (this.has(id) !== saved) {
        const wanted = this.has(id);
        await send(`${this.#grid.path}/favorites`, { [wanted ? 'add' : 'remove']: id });
        saved = wanted;
      }
    } catch (error) {
      const wanted = this.has(id);
      this.#show(id, saved);
      toast(say('Your heart was not saved. {0}', error.message), wanted === saved ? { bad: true } : { bad: true, action: say('Try again'), onAction: () => this.#again(id, wanted) });
    } finally {
      this.#saving.delete(id);
    }
  }

  #again(id, wanted) {
    if (this.has(id) === wanted) return;
    this.#show(id, wanted);
    this.#save(id);
  }
}
