import PhotoSwipe from 'photoswipe';
import { existing } from '../grid.js';
import { append, inOrder, isMirrored, placeOf, restOf } from '../mirror.js';
import { figure, say } from '../../shared/words.js';
import { wordOf } from './choices.js';

const ahead = 6;
const keys = { c: 'chosen', u: 'undecided', x: 'none' };

/** One photo at a time, large, with what may become of it under the thumb. */
export function openChoosing(grid, choices, tile) {
  const slides = inOrder(grid.tiles.map(one => slideOf(one, grid)));
  const box = new PhotoSwipe({
    dataSource: slides,
    index: slides.findIndex(slide => slide.id === tile.id.slice(1)),
    bgOpacity: 1,
    loop: false,
    counter: false,
    wheelToZoom: true,
    preload: [1, 1],
    showHideAnimationType: 'none',
    closeTitle: say('Close (Esc)'),
    zoomTitle: say('Zoom (Z, + and -)'),
    arrowPrevTitle: isMirrored ? say('Next photo') : say('Previous photo'),
    arrowNextTitle: isMirrored ? say('Previous photo') : say('Next photo'),
    errorMsg: say('This photo could not be loaded.'),
  });
  if (choices) choose(box, choices, grid);
  grow(box, grid, slides);
  box.on('afterInit', () => {
    box.element.setAttribute('aria-label', say('Photos'));
    box.element.setAttribute('aria-modal', 'true');
  });
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

function grow(box, grid, slides) {
  let isGrowing = false;
  box.on('change', async () => {
    if (isGrowing || grid.isWhole || restOf(box) >= ahead) return;
    isGrowing = true;
    const known = slides.length;
    if (await grid.more()) append(box, slides, grid.tiles.slice(known).map(one => slideOf(one, grid)));
    isGrowing = false;
  });
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
