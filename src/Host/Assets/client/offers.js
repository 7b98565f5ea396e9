/**
 * What this page offers may change while it is open: the studio switches downloads or sharing off, or narrows the link. Every answer to the script says
 * what is offered now; where that differs from what the page shows, its buttons are taken from the page as it is now. A closed gallery shows itself anew.
 * @param {(list: Element, signal: AbortSignal) => void} watch Binds to buttons that are replaced.
 */
export function watchOffers(list, watch) {
  let binding = new AbortController();
  let isRenewing = false;
  watch(list, binding.signal);

  document.addEventListener('answered', async ({ detail: response }) => {
    const offers = response.headers.get('gallery-offers');
    if (offers === null || offers === list.dataset.offers || isRenewing) return;
    isRenewing = true;
    try {
      const page = await fetchPage();
      if (!page) return location.reload();
      binding.abort();
      renew(list, page);
      binding = new AbortController();
      watch(list, binding.signal);
    } catch {
      // Away for a moment: the next answer says it again.
    } finally {
      isRenewing = false;
    }
  });
}

/** This page as it is now; null where there is no grid in it anymore. */
async function fetchPage() {
  const response = await fetch(location.pathname + location.search);
  const page = new DOMParser().parseFromString(await response.text(), 'text/html');
  return response.ok && !response.redirected && page.querySelector('.grid') ? page : null;
}

function renew(list, page) {
  const fresh = page.querySelector('.grid');
  for (const name of ['offers', 'download', 'hides']) list.dataset[name] = fresh.dataset[name];
  document.querySelector('.bar').replaceWith(page.querySelector('.bar'));
  renewSelection(page.getElementById('selection'));
  for (const tile of list.querySelectorAll('li[id]')) renewTile(tile, page.getElementById(tile.id));
  list.dispatchEvent(new Event('offers'));
}

function renewSelection(fresh) {
  const bar = document.getElementById('selection');
  if (bar && fresh) bar.replaceWith(fresh);
  else if (fresh) document.querySelector('main').after(fresh);
  else bar?.remove();
}

// Tiles of further pages are not in this one: what they offer without right is refused with a sentence.
function renewTile(tile, fresh) {
  const [shown, now] = [tile.querySelector('.tile-get'), fresh?.querySelector('.tile-get')];
  if (shown && now) shown.replaceWith(now);
  else if (now) tile.append(now);
  else if (shown && (fresh || !tile.parentElement.dataset.download)) shown.remove();
}
