// Where one reads from right to left, so one turns photos: the next one comes from the left, and the last one is the light box's first slide.
export const isMirrored = document.documentElement.dir === 'rtl';

/** Slides as the light box has them. */
export const inOrder = slides => (isMirrored ? slides.reverse() : slides);

/** Which photo is shown, counted as one reads. */
export const placeOf = box => (isMirrored ? box.getNumItems() - box.currIndex : box.currIndex + 1);

/** How many photos come after the one that is shown. */
export const restOf = box => box.getNumItems() - placeOf(box);

/** Puts further photos after the last one while the light box is open. */
export function append(box, slides, further) {
  if (!isMirrored) {
    slides.push(...further);
    if (box.isOpen) box.refreshSlideContent(slides.length - further.length);
    return;
  }

  slides.unshift(...inOrder(further));
  if (!box.isOpen) return;
  // All that is there already moves up; the library has no word for that.
  const shown = box.mainScroll.itemHolders.map(holder => holder.slide).filter(Boolean);
  for (const numbered of new Set([...shown, ...shown.map(slide => slide.content), ...box.contentLoader._cachedItems])) numbered.index += further.length;
  box.currIndex += further.length;
  box.potentialIndex += further.length;
  box.refreshSlideContent(further.length - 1);
}
