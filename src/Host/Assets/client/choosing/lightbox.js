import { boxOf } from '../box.js';
import { existing } from '../grid.js';
import { placeOf } from '../mirror.js';
import { figure, say } from '../../shared/words.js';
import { wordOf } from './choices.js';

const keys = { c: 'chosen', u: 'undecided', x: 'none' };

/** One photo at a time, large, with what may become of it under the thumb. */
export function openChoosing(grid, choices, tile) {
  const box = boxOf(grid, tile, from => grid.tiles.slice(from).map(one => slideOf(one, grid)), { showHideAnimationType: 'none' });
  if (choices) choose(box, choices, grid);
  box.on('destroy', () => grid.find(box.currSlide.data.id)?.querySelector('.tile-look').focus({ preventScroll: true }));
  box.init();
}

function choose(box, choices, grid) {
  const shown = () => box.currSlide.data;
  const words = element('p', 'shown-caption');
  words.setAttribute('aria-live', 'polite');
  const buttons = [['chosen', say('Choose'), say('Choose (C)')], ['undecided', say('Undecided'), say('Undecided (U)')], ['none', say('Leave out'), say('Leave out (X)')]].map(([choice, text, title]) => {
    const button = element('button', `choice-${choice}`, text);
    Object.assign(button, { type: 'button', title });
    button.addEventListener('click', () => choices.set(shown().id, choice));
    return [choice, button];
  });
  const actions = element('div', 'shown-actions');
  actions.append(...buttons.map(([, button]) => button));

  const update = () => {
    const choice = choices.of(shown().id);
    words.replaceChildren(element('span', '', `${figure(placeOf(box))} / ${figure(Math.max(grid.total, box.getNumItems()))}`), element('bdi', 'shown-words', shown().name), element('span', '', wordOf(choice)));
    for (const [own, button] of buttons) button.setAttribute('aria-pressed', String(choice === own));
  };
  box.on('uiRegister', () => box.ui.registerElement({ name: 'shown', className: 'shown pswp__hide-on-close', appendTo: 'root', onInit: root => root.append(words, actions) }));
  box.on('change', update);
  box.on('keydown', event => {
    const { key, ctrlKey, metaKey, altKey } = event.originalEvent;
    const choice = keys[key.toLowerCase()];
    if (!choice || ctrlKey || metaKey || altKey) return;
    event.preventDefault();
    choices.set(shown().id, choice);
  });
  choices.addEventListener('change', update);
  box.on('destroy', () => choices.removeEventListener('change', update));
}

function slideOf(tile, grid) {
  const image = tile.querySelector('img:last-of-type');
  const [width, height] = [Number(image.getAttribute('width')), Number(image.getAttribute('height'))];
  const stem = tile.querySelector('.tile-look').getAttribute('href').replace(/\d+$/, '');
  const sizes = existing(width, height, grid.list.dataset.edges.split(' ').map(Number));
  const largest = sizes.at(-1);
  return {
    id: tile.id.slice(1), name: image.alt, alt: image.alt, src: stem + largest.edge, srcset: sizes.map(size => `${stem}${size.edge} ${size.width}w`).join(', '),
    width: largest.width, height: largest.height, msrc: image.currentSrc || image.src, element: tile.querySelector('.tile-look'),
  };
}

function element(tag, className, text) {
  const made = document.createElement(tag);
  if (className) made.className = className;
  if (text) made.textContent = text;
  return made;
}
