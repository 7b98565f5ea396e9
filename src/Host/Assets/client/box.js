import PhotoSwipe from 'photoswipe';
import { append, inOrder, isMirrored, restOf } from './mirror.js';
import { say } from '../shared/words.js';

// So many slides before the end, further ones are fetched.
const ahead = 6;
const zoomStep = 1.5;

/** A light box over a grid, yet to be opened at a tile; slidesFrom gives the slides of all tiles there are from a number on. */
export function boxOf(grid, tile, slidesFrom, options) {
  const slides = inOrder(slidesFrom(0));
  const box = new PhotoSwipe({
    dataSource: slides,
    index: slides.findIndex(slide => slide.id === tile.id.slice(1)),
    bgOpacity: 1,
    loop: false,
    counter: false,
    wheelToZoom: true,
    // The neighbors on both sides, in the size they are about to be shown in.
    preload: [1, 1],
    closeTitle: say('Close (Esc)'),
    zoomTitle: say('Zoom (Z, + and -)'),
    arrowPrevTitle: isMirrored ? say('Next photo') : say('Previous photo'),
    arrowNextTitle: isMirrored ? say('Previous photo') : say('Next photo'),
    errorMsg: say('This photo could not be loaded.'),
    ...options,
  });
  growAtTheEnd(box, grid, slides, slidesFrom);
  zoomByKeys(box);
  box.on('afterInit', () => {
    box.element.setAttribute('aria-label', say('Photos'));
    box.element.setAttribute('aria-modal', 'true');
  });
  return box;
}

function growAtTheEnd(box, grid, slides, slidesFrom) {
  let isGrowing = false;
  box.on('change', async () => {
    if (isGrowing || grid.isWhole || restOf(box) >= ahead) return;
    isGrowing = true;
    const known = slides.length;
    if (await grid.more()) append(box, slides, slidesFrom(known));
    isGrowing = false;
  });
}

// A larger preview is fetched as soon as the photo is shown larger than the one that is here.
function zoomByKeys(box) {
  box.on('keydown', event => {
    const { key, ctrlKey, metaKey, altKey } = event.originalEvent;
    const step = { '+': zoomStep, '=': zoomStep, '-': 1 / zoomStep }[key];
    if (!step || ctrlKey || metaKey || altKey) return;
    event.preventDefault();
    const { currSlide: slide, viewportSize: { x, y } } = box;
    const { fit, max } = slide.zoomLevels;
    slide.zoomTo(Math.min(Math.max(slide.currZoomLevel * step, fit), max), { x: x / 2, y: y / 2 }, box.options.zoomAnimationDuration);
  });
}
