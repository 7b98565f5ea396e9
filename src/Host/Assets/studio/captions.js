import { send } from '../shared/send.js';
import { toast } from '../shared/toast.js';

const longest = 300;

/** Captions written right at the photo: Enter saves and goes on to the next one, Escape leaves it as it was. Without a script there is a page for them. */
export function captionInPlace(form) {
  form.addEventListener('click', event => {
    const pencil = event.target.closest('[data-caption]');
    if (pencil) write(form, pencil.closest('[data-asset]'));
  });
}

function write(form, tile) {
  const open = tile.querySelector('.asset-caption-input');
  if (open) return open.focus();
  const shown = tile.querySelector('.asset-caption');
  const was = shown.textContent;
  const input = Object.assign(document.createElement('input'), { type: 'text', value: was, maxLength: longest, className: 'input asset-caption-input', placeholder: 'Caption' });
  input.setAttribute('aria-label', tile.querySelector('[data-caption]').getAttribute('aria-label'));
  shown.hidden = true;
  shown.before(input);
  input.focus();
  let isDone = false;

  input.addEventListener('keydown', event => {
    if (event.key === 'Escape') end(was);
    else if (event.key !== 'Enter') return;
    else save().then(isSaved => { if (isSaved) next(form, tile); });
    // Enter sends no form here.
    event.preventDefault();
    event.stopPropagation();
  });
  input.addEventListener('blur', () => save());

  async function save() {
    if (isDone) return false;
    if (input.value.trim() === was) return end(was);
    isDone = true;
    try {
      await send(`${form.dataset.captions}`, { ids: tile.dataset.asset, texts: input.value });
      isDone = false;
      return end(input.value.trim());
    } catch (error) {
      isDone = false;
      toast(error.message, { bad: true });
      return false;
    }
  }

  function end(text) {
    if (isDone) return false;
    isDone = true;
    const hadFocus = document.activeElement === input;
    input.remove();
    [shown.textContent, shown.title, shown.hidden] = [text, text, text === ''];
    if (hadFocus) tile.querySelector('[data-caption]').focus();
    return true;
  }
}

function next(form, tile) {
  const following = tile.nextElementSibling;
  if (following?.querySelector('[data-caption]')) write(form, following);
}
