import { toast } from '../shared/toast.js';
import { say } from '../shared/words.js';

const photoInAddress = () => /^#photo=([0-9a-f]{32})$/.exec(location.hash)?.[1];

/** Opens the light box from a tile; its code is fetched when it is first wanted. */
export function watchTiles(grid, lists, looks) {
  grid.list.addEventListener('click', event => {
    const collect = lists && event.target.closest('.tile-collect a');
    if (collect) {
      event.preventDefault();
      import('./sheet.js').then(({ openSheet }) => openSheet(lists, [collect.closest('li').id.slice(1)]), () => location.assign(collect.href));
      return;
    }
    const tile = event.target.closest('li[id] > a')?.parentElement;
    if (!tile || event.metaKey || event.ctrlKey || event.shiftKey) return;
    event.preventDefault();
    open(grid, lists, looks, tile, { push: true });
  });
  // Whoever is about to open a photo has the code by the time they do.
  grid.list.addEventListener('pointerover', () => { import('./lightbox.js'); }, { once: true });
}

/** Opens the photo that the address names, also one of a later page of tiles, and follows the back and forward buttons. */
export async function openFromAddress(grid, lists, looks) {
  addEventListener('popstate', () => show(grid, lists, looks));
  await show(grid, lists, looks);
}

async function show(grid, lists, looks) {
  const id = photoInAddress();
  if (!id || document.querySelector('.pswp')) return;

  while (!grid.find(id) && await grid.more());
  const tile = grid.find(id);
  if (tile?.matches('.waiting')) toast(say('This photo is still being prepared. Please look in again soon.'));
  else if (tile) await open(grid, lists, looks, tile, { push: false });
  else toast(say('This photo is not in the gallery anymore.'));
}

async function open(grid, lists, looks, tile, how) {
  try {
    const { openLightbox } = await import('./lightbox.js');
    openLightbox(grid, lists, looks, tile, how);
  } catch {
    toast(say('The photo could not be opened. Please check your connection.'), { bad: true, action: say('Try again'), onAction: () => open(grid, lists, looks, tile, how) });
  }
}
