// A gallery's pages work without any of this; the script makes them quicker: hearts saved in place, endless rows, the light box.
import { watchChapters } from './chapters.js';
import { Collections } from './collections.js';
import { Favorites } from './favorites.js';
import { watchFinder } from './finder.js';
import { Grid } from './grid.js';
import { Looks } from './looks.js';
import { watchMoving } from './moving.js';
import { openFromAddress, watchTiles } from './opening.js';
import { Places } from './places.js';
import { refresh } from '../shared/refresh.js';
import { watchSaving } from './saving/watch.js';
import { watchOffers } from './offers.js';
import '../shared/copy.js';
import { watchSelecting } from './select.js';
import { watchSending } from '../shared/send-on.js';
import { watchWaiting } from './waiting.js';
import { Wishes } from './wishes.js';

const place = document.querySelector('main[data-visitor]')?.dataset;
const wishes = place && new Wishes(place.path, place.visitor);
const list = document.querySelector('.grid:not(.choosing)');
if (list) {
  const looks = new Looks(list.dataset);
  const grid = new Grid(list);
  // The studio as itself has no lists.
  const lists = wishes && { favorites: new Favorites(grid, wishes), collections: new Collections(list.dataset, wishes), path: grid.path };
  const places = new Places(grid);
  looks.page();
  watchTiles(grid, lists, looks, places);
  watchMoving(list);
  watchChapters(list);
  watchWaiting(list);
  openFromAddress(grid, lists, looks, places);
  places.offer();
  watchOffers(list, (tiles, signal) => watchSelecting(tiles, signal, lists));
}
for (const choosing of document.querySelectorAll('.choosing')) import('./choosing/page.js').then(({ choose }) => choose(choosing));
watchFinder();
watchSaving();
watchSending();
for (const place of document.querySelectorAll('[data-refresh]')) refresh(place);
if (document.querySelector('[data-reckons], .picker')) import('./buying.js');
for (const form of document.querySelectorAll('[data-crop]')) import('./crop.js').then(({ placeCrop }) => placeCrop(form));
for (const form of document.querySelectorAll('[data-cover]')) import('../shared/cover.js').then(({ designCover }) => designCover(form));
