import { toast } from '../../shared/toast.js';
import { say } from '../../shared/words.js';
import { Closed, fetchBatch } from './fetching.js';
import { remember } from './memory.js';
import { canSave, hand, ways } from './ways.js';
import { troubles } from './words.js';

/** The light box's download on a phone whose sheet puts a photo among the others; elsewhere it stays a download. */
export function saveInPlace(box, link, grid) {
  if (ways[0] !== 'share' || !canSave()) return;

  let held = null;
  let isBusy = false;
  link.dataset.saves = '';
  const label = (text, whole) => {
    link.lastElementChild.textContent = text;
    link.setAttribute('aria-label', whole);
  };
  const reset = () => { if (!isBusy) label(say('Save'), say('Save {0}', box.currSlide.data.name)); };

  link.addEventListener('click', async event => {
    event.preventDefault();
    if (isBusy) return;
    isBusy = true;
    const { href } = link;
    const { id, name } = box.currSlide.data;
    try {
      if (held?.href !== href) {
        label(say('One moment…'), say('One moment…'));
        held = { href, file: await fetchOne({ id, name }, href) };
      }
      // A quick fetch is within the tap that asked for it; otherwise the phone wants another one.
      const result = held.file ? await hand('share', [held.file]) : 'refused';
      if (result === 'saved') {
        remember(grid.path, grid.list.dataset.visitor, href.split('/').at(-1), [id]);
        held = null;
      } else if (result === 'refused') location.assign(href);
      else if (result === 'tap') toast(say('{0} is ready: tap Save once more.', name));
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
