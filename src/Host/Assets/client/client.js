// A gallery's page works without any of this; the script makes it quicker: hearts saved in place, endless rows, the light box.
import { Favorites } from './favorites.js';
import { Grid } from './grid.js';
import { Looks } from './looks.js';
import { watchMoving } from './moving.js';
import { openFromAddress, watchTiles } from './opening.js';
import { watchWaiting } from './waiting.js';

const list = document.querySelector('.grid');
if (list) {
  const looks = new Looks(list.dataset);
  const grid = new Grid(list);
  const favorites = new Favorites(grid);
  looks.page();
  watchTiles(grid, favorites, looks);
  watchMoving(list);
  watchWaiting(list);
  openFromAddress(grid, favorites, looks);
}

const saving = document.querySelector('[data-saving]');
if (saving) import('./saving/page.js').then(({ openSaving }) => openSaving(saving));
const offers = document.querySelectorAll('[data-save-offer]');
if (offers.length > 0) import('./saving/ways.js').then(({ canSave }) => { if (canSave()) for (const offer of offers) offer.hidden = false; });
// What was saved in a tunnel is told by the next page of this gallery that has a connection.
const gallery = /^\/g\/[^/]+/.exec(location.pathname)?.[0];
if (gallery && !saving && localStorage.getItem('saved-batches')) import('./saving/memory.js').then(({ tellAll }) => tellAll(gallery));
