import { tellAll } from './memory.js';

/** What pages of a gallery have to do with saving; its code is fetched where it is wanted. */
export function watchSaving() {
  const main = document.querySelector('[data-saving]');
  if (main) import('./page.js').then(({ openSaving }) => openSaving(main));

  const offers = document.querySelectorAll('[data-save-offer]');
  if (offers.length > 0) import('./ways.js').then(({ canSave }) => { if (canSave()) for (const offer of offers) offer.hidden = false; });

  // What was saved in a tunnel is told by the next page of this gallery that has a connection.
  const path = /^\/g\/[^/]+/.exec(location.pathname)?.[0];
  if (!path) return;
  tellAll(path);
  addEventListener('online', () => tellAll(path));
}
