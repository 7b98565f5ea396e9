import { send } from '../shared/send.js';
import { toast } from '../shared/toast.js';
import { say } from '../shared/words.js';

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
      toast(hide ? say('{0} is hidden from everybody else.', name) : say('Everybody sees {0} again.', name));
      if (box.isOpen) update();
    } catch (error) {
      toast(error.message, { bad: true });
    }
  });
  const update = () => {
    button.lastElementChild.textContent = isHidden() ? say('Show again') : say('Hide');
    button.setAttribute('aria-label', isHidden() ? say('Show again: {0}', shown().name) : say('Hide: {0}', shown().name));
  };
  box.on('change', update);
  return button;
}
