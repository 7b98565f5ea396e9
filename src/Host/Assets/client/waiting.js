const first = 1000;
const longest = 10_000;
const askAtOnce = 60;

/**
 * Photos whose previews are still to be made. Asking for a picture has it made at once and the answer brings it, so here is only asked what became
 * of those that were looked at: tiles that can be opened and picked by now take their places, and those that can't be shown go.
 */
export function watchWaiting(list) {
  let timer;
  let pause = first;
  const ask = async () => {
    timer = undefined;
    const tiles = [...list.querySelectorAll('.waiting')].filter(tile => tile.firstElementChild.complete).slice(0, askAtOnce);
    const hasChanged = tiles.length > 0 && document.visibilityState === 'visible' && await settle(list, tiles);
    pause = hasChanged ? first : Math.min(pause * 1.5, longest);
    wait();
  };
  const wait = () => { if (list.querySelector('.waiting')) timer ??= setTimeout(ask, pause); };

  // A picture that has come is asked about soon; further tiles may wait too.
  list.addEventListener('load', event => {
    if (!event.target.parentElement.matches('.waiting') || pause === first) return;
    pause = first;
    clearTimeout(timer);
    timer = undefined;
    wait();
  }, true);
  new MutationObserver(wait).observe(list, { childList: true });
  wait();
}

async function settle(list, tiles) {
  const query = new URLSearchParams([['fragment', 'true'], ...tiles.map(tile => ['only', tile.id.slice(1)])]);
  try {
    const response = await fetch(`${list.dataset.path}?${query}`, { redirect: 'error' });
    document.dispatchEvent(new CustomEvent('answered', { detail: response }));
    if (!response.ok) return false;
    const template = document.createElement('template');
    template.innerHTML = await response.text();
    return tiles.filter(tile => change(tile, template.content.getElementById(tile.id))).length > 0;
  } catch {
    return false; // the server is away for a moment: asked again, more slowly
  }
}

/** Whether the tile is another one now. */
function change(tile, fresh) {
  const shown = tile.firstElementChild;
  if (!fresh) tile.remove();
  else if (fresh.matches('.waiting') && shown.naturalWidth > 0) return false;
  else {
    tile.replaceWith(fresh);
    // The picture stays where it is, without a blink.
    if (shown.naturalWidth > 0) fresh.querySelector('img:last-child').replaceWith(shown);
  }
  return true;
}
