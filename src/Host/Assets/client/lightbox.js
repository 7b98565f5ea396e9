import { actionsOf } from './actions.js';
import { boxOf } from './box.js';
import { paddingOfVideo, playVideos } from './lightbox-videos.js';
import { placeOf } from './mirror.js';
import { slideshow } from './slideshow.js';
import { isThrifty } from './thrift.js';

const seenAfter = 1000;
const idleAfter = 2200;

/** @param {{ push: boolean, places: import('./places.js').Places }} how Whether the light box makes an entry in the history that closing takes back. */
export function openLightbox(grid, lists, looks, tile, { push, places }) {
  const box = boxOf(grid, tile, from => grid.slides.slice(from), {
    thumbSelector: 'img:last-child',
    showHideAnimationType: matchMedia('(prefers-reduced-motion: reduce)').matches ? 'none' : 'zoom',
    showAnimationDuration: 220,
    hideAnimationDuration: 200,
    paddingFn: (size, { type }) => type === 'video' ? paddingOfVideo(size) : size.x < 600 ? { top: 0, bottom: 0, left: 0, right: 0 } : { top: 16, bottom: 16, left: 16, right: 16 },
  });

  actionsOf(box, grid, lists);
  playVideos(box, grid);
  slideshow(box, grid);
  keepAddress(box, grid, push);
  box.on('change', () => places.keep(box.currSlide.data.id));
  countLooks(box, looks);
  hideWhenIdle(box);
  if (isThrifty()) loadShownOnly(box);
  box.on('close', () => box.currSlide.data.element.scrollIntoView({ block: 'nearest' }));
  box.on('destroy', () => box.currSlide?.data.element.focus({ preventScroll: true }));
  box.init();
}

// The address is always that of the photo that is shown; going back closes the light box.
function keepAddress(box, grid, push) {
  const address = () => grid.photo(box.currSlide.data.id);
  let hasGoneBack = false;
  let isNamed = false;
  const goneBack = () => { hasGoneBack = true; box.close(); };

  box.on('afterInit', () => {
    history[push ? 'pushState' : 'replaceState'](null, '', address());
    isNamed = true;
    addEventListener('popstate', goneBack);
  });
  box.on('change', () => {
    if (!isNamed) return;
    // Before the first one that is here there are more: their page has them.
    if (placeOf(box) === 1 && grid.before > 0) location.replace(address());
    else history.replaceState(history.state, '', address());
  });
  box.on('close', () => {
    removeEventListener('popstate', goneBack);
    if (hasGoneBack) return;
    if (push) history.back();
    else history.replaceState(history.state, '', grid.before > 0 ? grid.around(box.currSlide.data.id) : grid.address);
  });
}

function countLooks(box, looks) {
  let timer;
  box.on('change', () => {
    clearTimeout(timer);
    const { id } = box.currSlide.data;
    timer = setTimeout(() => looks.photo(id), seenAfter);
  });
  box.on('close', () => clearTimeout(timer));
}

// Whoever saves data gets no neighbors before they are there.
function loadShownOnly(box) {
  box.on('contentLoadImage', event => { if (event.content.index !== box.currIndex) event.preventDefault(); });
  box.on('change', () => {
    const { content } = box.currSlide;
    if (content.state === 'idle') content.loadImage(false);
  });
}

// On a mouse the controls go when it rests; on a touch screen a tap shows and hides them.
function hideWhenIdle(box) {
  if (!matchMedia('(hover: hover)').matches) return;
  let timer;
  const wake = () => {
    box.element.classList.remove('idle');
    clearTimeout(timer);
    timer = setTimeout(() => box.element?.classList.add('idle'), idleAfter);
  };
  box.on('afterInit', () => {
    box.element.classList.add('idle');
    box.element.addEventListener('mousemove', wake);
    box.element.addEventListener('focusin', event => { if (event.target !== box.element && event.target.matches(':focus-visible')) wake(); });
  });
  box.on('destroy', () => clearTimeout(timer));
}
