import { send } from '../shared/send.js';
import { toast } from '../shared/toast.js';

/** A main client's button in the light box: hides the photo that is shown from everybody else, or shows it again. */
export function hiding(box, grid, makeButton) {
  if (!grid.list.dataset.hides) return null;

  const shown = () => box.currSlide.data;
  const isHidden = () => grid.find(shown().id).classList.contains('is-hidden');
  const button = makeButton(async () => {
    const { id, name } = shown();
    const hide = !isHidden();
    try {
      await send(`${grid.path}/hidden${hide ? '' : '?handler=show'}`, { asset: id });
      grid.find(id).classList.toggle('is-hidden', hide);
      toast(hide ? `${name} is hidden from everybody else.` : `Everybody sees ${name} again.`);
      if (box.isOpen) update();
    } catch (error) {
      toast(error.message, { bad: true });
    }
  });
  const update = () => {
    button.lastElementChild.textContent = isHidden() ? 'Show again' : 'Hide';
    button.setAttribute('aria-label', `${button.lastElementChild.textContent}: ${shown().name}`);
  };
  box.on('change', update);
  return button;
}
