import { say, sayCount } from '../shared/words.js';

/** Ticking photos to download or collect them together: boxes over the tiles, and a bar that counts. Without a script a page with boxes does the same. */
export function watchSelecting(list, signal, lists) {
  const bar = document.getElementById('selection');
  const link = document.querySelector('[data-select]');
  if (!bar || !link) return;

  const said = bar.querySelector('[role="status"]');
  const buttons = bar.querySelectorAll('button');
  // What is hidden need not be downloadable.
  const tickable = bar.querySelector('[data-any]') ? 'li[id]:not(.waiting):not(:has(> .tick))' : 'li[id]:has(> .tile-get):not(:has(> .tick))';
  const ticks = () => list.querySelectorAll('.tick input');
  const count = () => [...ticks()].filter(tick => tick.checked).length;

  const watcher = new MutationObserver(() => { if (!bar.hidden) cover(); });
  watcher.observe(list, { childList: true });
  signal.addEventListener('abort', () => {
    watcher.disconnect();
    untick();
  });

  link.addEventListener('click', event => {
    event.preventDefault();
    if (bar.hidden) start();
    else end();
  });
  bar.querySelector('[data-done]').addEventListener('click', event => {
    event.preventDefault();
    end();
  });
  bar.querySelector('[data-collect]')?.addEventListener('click', event => {
    event.preventDefault();
    const ids = [...ticks()].filter(tick => tick.checked).map(tick => tick.value);
    import('./sheet.js').then(({ openSheet }) => openSheet(lists, ids), () => bar.requestSubmit(event.target.closest('button')));
  });
  list.addEventListener('change', tell, { signal });
  // One value, however many photos.
  bar.addEventListener('formdata', ({ formData }) => formData.set('asset', formData.getAll('asset').join(',')));
  addEventListener('keydown', event => {
    if (event.key === 'Escape' && !bar.hidden && !document.querySelector('.pswp')) end();
  }, { signal });
  // What the browser kept ticked on the way back.
  addEventListener('pageshow', () => { if (!bar.hidden) tell(); }, { signal });

  function start() {
    // Whoever ticks photos may be in a tunnel by the time they collect them.
    if (bar.querySelector('[data-collect]')) import('./sheet.js').then(() => lists.collections.load(), () => {});
    bar.hidden = false;
    link.setAttribute('aria-current', 'true');
    cover();
    tell();
  }

  function end() {
    bar.hidden = true;
    link.removeAttribute('aria-current');
    untick();
    link.focus({ preventScroll: true });
  }

  function untick() {
    for (const tick of list.querySelectorAll('.tick')) tick.remove();
  }

  function cover() {
    for (const tile of list.querySelectorAll(tickable)) tile.append(tickOf(tile));
  }

  function tell() {
    const number = count();
    said.textContent = number === 0 ? say('Tick photos') : sayCount(number, '{0} selected', '{0} selected');
    for (const button of buttons) button.disabled = number === 0;
  }

  if (!bar.hidden) tell();
}

const nameOf = tile => tile.querySelector('a').dataset.name || tile.querySelector('a img:last-child').alt;

function tickOf(tile) {
  const label = document.createElement('label');
  label.className = 'tick';
  const box = document.createElement('input');
  Object.assign(box, { type: 'checkbox', name: 'asset', value: tile.id.slice(1) });
  box.setAttribute('form', 'selection');
  box.setAttribute('aria-label', say('Select {0}', nameOf(tile)));
  label.append(box);
  return label;
}
