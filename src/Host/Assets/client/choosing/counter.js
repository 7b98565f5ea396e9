import { figure, say, sayCount } from '../../shared/words.js';

/** The bar at the lower edge: how many of how many, and what has not been saved. */
export function showCounter(choices, { least, most }) {
  const words = document.querySelector('[data-counter]');
  const progress = document.querySelector('.counter progress');
  const chips = ['chosen', 'undecided'].map(name => [name, document.querySelector(`.choice-filter [data-count="${name}"]`)]);
  const unsaved = unsavedBar(choices);

  const update = () => {
    words.textContent = said(choices.chosen, Number(least), most && Number(most));
    if (progress) {
      progress.value = Math.min(choices.chosen, Number(least));
      progress.classList.toggle('enough', choices.chosen >= Number(least));
    }
    for (const [name, chip] of chips) if (chip) chip.textContent = figure(choices[name]);
    if (choices.unsaved === 0) unsaved.remove();
    else {
      unsaved.firstElementChild.textContent = sayCount(choices.unsaved, '{0} tap is not saved yet. It is kept on this device and sent again.', '{0} taps are not saved yet. They are kept on this device and sent again.');
      if (!unsaved.isConnected) words.closest('.counter, .compare-page').prepend(unsaved);
    }
  };
  choices.addEventListener('change', update);
  update();
}

function said(chosen, least, most) {
  if (!most) return say('{0} of at least {1}', figure(chosen), figure(least));
  if (most === least) return say('{0} of {1}', figure(chosen), figure(most));
  return say('{0} of {1} to {2}', figure(chosen), figure(least), figure(most));
}

function unsavedBar(choices) {
  const bar = document.createElement('div');
  bar.className = 'unsaved-bar notice bad';
  bar.setAttribute('role', 'alert');
  const button = Object.assign(document.createElement('button'), { type: 'button', className: 'button', textContent: say('Try again') });
  button.addEventListener('click', () => choices.again());
  bar.append(document.createElement('span'), button);
  return bar;
}
