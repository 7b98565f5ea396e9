import { isThrifty } from './thrift.js';

const calm = matchMedia('(prefers-reduced-motion: reduce)');

/** Whether GIFs may move by themselves: not for whom motion disturbs, nor where data is dear. */
export const mayMove = () => !calm.matches && !isThrifty();

/** Where the GIF behind a tile moves. */
export const movingOf = tile => tile.getAttribute('href').replace(/\d+$/, 'moving');

/** Small GIFs in the grid move while a mouse rests on them; all of them move in the light box. */
export function watchMoving(list) {
  const tileOf = event => event.pointerType === 'mouse' && event.target.closest?.('a.moves.small');
  list.addEventListener('pointerover', event => {
    const tile = tileOf(event);
    if (tile && !tile.contains(event.relatedTarget) && mayMove()) move(tile);
  });
  list.addEventListener('pointerout', event => {
    const tile = tileOf(event);
    if (tile && !tile.contains(event.relatedTarget)) rest(tile);
  });
}

function move(tile) {
  const image = tile.querySelector('img:last-child');
  if (image.dataset.still) return;
  image.dataset.still = image.getAttribute('srcset');
  image.removeAttribute('srcset');
  image.dataset.stillSource = image.getAttribute('src');
  image.src = movingOf(tile);
}

function rest(tile) {
  const image = tile.querySelector('img:last-child');
  if (!image.dataset.still) return;
  image.src = image.dataset.stillSource;
  image.srcset = image.dataset.still;
  delete image.dataset.still;
  delete image.dataset.stillSource;
}
