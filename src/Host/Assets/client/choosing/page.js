import { Grid } from '../grid.js';
import { Choices } from './choices.js';
import { compare } from './compare.js';
import { showCounter } from './counter.js';
import { watchTicks } from './ticks.js';

/** Choosing without leaving the page: taps are saved at once, the counter runs along, other screens of the same choice are followed. */
export function choose(list) {
  const grid = new Grid(list);
  const choices = list.dataset.visitor ? new Choices(grid) : null;
  if (choices) showCounter(choices, list.dataset);
  list.addEventListener('click', async event => {
    const look = event.target.closest('.tile-look');
    if (!look || event.metaKey || event.ctrlKey || event.shiftKey) return;
    event.preventDefault();
    const { openChoosing } = await import('./lightbox.js');
    openChoosing(grid, choices, look.closest('li'));
  });
  choices?.follow();
  if (list.matches('.compare')) compare(list);
  watchTicks(list);
}
