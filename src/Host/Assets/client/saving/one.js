import { toast } from '../../shared/toast.js';
import { Closed, fetchBatch } from './fetching.js';
import { remember } from './memory.js';
import { canSave, hand, ways } from './ways.js';
import { troubles } from './words.js';

/** The light box's download on a phone whose sheet puts a photo among the others; elsewhere it stays a download. */
export function saveInPlace(box, link, grid) {
  if (ways[0] !== 'share' || !canSave()) return;

  let held = null;
  let isBusy = false;
  const label = text => {
    link.lastElementChild.textContent = text;
    link.setAttribute('aria-label', `${text} ${box.currSlide.data.name}`);
  };
  const reset = () => { if (!isBusy) label('Save'); };

  link.addEventListener('click', async event => {
    event.preventDefault();
    if (isBusy) return;
    isBusy = true;
    const { href } = link;
    const { id, name } = box.currSlide.data;
    try {
      if (held?.href !== href) {
        label('One moment…');
        held = { href, file: await fetchOne({ id, name }, href) };
      }
      // A quick fetch is within the tap that asked for it; otherwise the phone wants another one.
      const result = held.file ? await hand('share', [held.file]) : 'refused';
      if (result === 'saved') {
        remember(grid.path, grid.list.dataset.visitor, href.split('/').at(-1), [id]);
        held = null;
      } else if (result === 'refused') location.assign(href);
      else if (result === 'tap') toast(`${name} is ready: tap Save once more.`);
    } catch (error) {
      toast(error instanceof Closed ? troubles.closed : troubles.offline, { bad: true });
    } finally {
      isBusy = false;
      if (box.isOpen) reset();
    }
  });
  box.on('change', reset);
  box.on('destroy', () => { held = null; });
  reset();
}

async function fetchOne(photo, href) {
  const { files } = await fetchBatch([photo], () => `${href}?saving=true`, { signal: new AbortController().signal, onFile: () => {} });
  return files.get(photo);
}
