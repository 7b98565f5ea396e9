import { figure, sayCount } from '../shared/words.js';

/** Hearts. What is shown runs ahead of what is saved; what is refused is taken back. */
export class Favorites extends EventTarget {
  #grid;
  #wishes;

  constructor(grid, wishes) {
    super();
    [this.#grid, this.#wishes] = [grid, wishes];
    grid.list.addEventListener('click', event => {
      const button = event.target.closest('button[form="pick"]');
      if (!button) return;
      event.preventDefault();
      this.toggle(button.value);
    });
    wishes.addEventListener('refused', ({ detail }) => {
      for (const { list, asset, on } of detail) if (list === 'favorites') this.#show(asset, !on);
    });
    this.#recall();
    new MutationObserver(() => this.#recall()).observe(grid.list, { childList: true });
  }

  has(id) { return this.#button(id)?.getAttribute('aria-pressed') === 'true'; }

  toggle(id) {
    if (this.#button(id)) this.put([id], !this.has(id));
  }

  /** Hearts on these photos, or off them. */
  put(ids, on) {
    const changed = ids.filter(id => this.has(id) !== on);
    if (changed.length === 0) return;
    for (const id of changed) this.#show(id, on);
    this.#wishes.want('favorites', changed, on);
  }

  #button(id) { return this.#grid.find(id)?.querySelector('button[form="pick"]'); }

  // The page as the server sent it does not know yet what waits to be saved.
  #recall() {
    for (const { list, asset, on } of this.#wishes.open) if (list === 'favorites') this.#show(asset, on);
  }

  #show(id, picked) {
    const button = this.#button(id);
    if (!button || (button.getAttribute('aria-pressed') === 'true') === picked) return;
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
}
