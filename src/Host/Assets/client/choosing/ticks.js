import { say, sayCount } from '../../shared/words.js';

const [fewest, most] = [2, 4];

/** Ticking photos to compare them, in the place of the page that shows boxes to who has no script. */
export function watchTicks(list) {
  const [bar, counter, link] = [document.getElementById('compare'), document.getElementById('choose'), document.querySelector('[data-compare]')];
  if (!bar || !link) return;

  const said = bar.querySelector('[role="status"]');
  const ticked = () => list.querySelectorAll('.tick input:checked').length;
  const tell = () => {
    said.textContent = ticked() === 0 ? say('Tick two to four photos') : sayCount(ticked(), '{0} selected', '{0} selected');
    bar.querySelector('button').disabled = ticked() < fewest || ticked() > most;
  };
  const cover = () => { for (const tile of list.querySelectorAll('li[id]:not(:has(> .tick))')) tile.append(tickOf(tile)); };
  const end = () => {
    [bar.hidden, counter.hidden] = [true, false];
    for (const tick of list.querySelectorAll('.tick')) tick.remove();
    link.focus({ preventScroll: true });
  };

  new MutationObserver(() => { if (!bar.hidden) cover(); }).observe(list, { childList: true });
  link.addEventListener('click', event => {
    event.preventDefault();
    [bar.hidden, counter.hidden] = [false, true];
    cover();
    tell();
  });
  bar.querySelector('[data-done]').addEventListener('click', event => {
    event.preventDefault();
    end();
  });
  addEventListener('keydown', event => { if (event.key === 'Escape' && !bar.hidden && !document.querySelector('.pswp')) end(); });
  list.addEventListener('change', tell);
  // One value, however many photos.
  bar.addEventListener('formdata', ({ formData }) => formData.set('photo', formData.getAll('photo').join(',')));
  if (!bar.hidden) tell();
}

function tickOf(tile) {
  const box = Object.assign(document.createElement('input'), { type: 'checkbox', name: 'photo', value: tile.id.slice(1) });
  box.setAttribute('form', 'compare');
  box.setAttribute('aria-label', say('Select {0}', tile.querySelector('img:last-of-type').alt));
  const label = Object.assign(document.createElement('label'), { className: 'tick' });
  label.append(box);
  return label;
}
