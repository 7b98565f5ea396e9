import { toast } from '../shared/toast.js';
import { say } from '../shared/words.js';

// By its own address; by the fragment as links had it before there was one.
const photoInAddress = () => (/\/photo\/([0-9a-f]{32})$/.exec(location.pathname) ?? /^#photo=([0-9a-f]{32})$/.exec(location.hash))?.[1];

/** Opens the light box from a tile; its code is fetched when it is first wanted. */
export function watchTiles(grid, lists, looks, places) {
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
    open(grid, lists, looks, tile, { push: true, places });
  });
  // Whoever is about to open a photo has the code by the time they do.
  grid.list.addEventListener('pointerover', () => { import('./lightbox.js'); }, { once: true });
}

/** Opens the photo that the address names, and follows the back and forward buttons. */
export async function openFromAddress(grid, lists, looks, places) {
  addEventListener('popstate', () => show(grid, lists, looks, places, () => location.reload()));
  // A photo that is not on its own page is not to be seen, and the page says so; one that a fragment names has such a page.
  await show(grid, lists, looks, places, id => { if (location.hash) location.replace(grid.photo(id)); });
}

async function show(grid, lists, looks, places, onMissing) {
  const id = photoInAddress();
  if (!id || document.querySelector('.pswp')) return;

  const tile = grid.find(id);
  if (tile?.matches('.waiting')) toast(say('This photo is still being prepared. Please look in again soon.'));
  else if (tile) await open(grid, lists, looks, tile, { push: false, places });
  else onMissing(id);
}

async function open(grid, lists, looks, tile, how) {
  try {
    const { openLightbox } = await import('./lightbox.js');
    openLightbox(grid, lists, looks, tile, how);
  } catch {
    toast(say('The photo could not be opened. Please check your connection.'), { bad: true, action: say('Try again'), onAction: () => open(grid, lists, looks, tile, how) });
  }
}
