/** What the light box needs to know of a video's tile. */
export function videoSlideOf(tile, link) {
  const [placeholder, poster] = link.querySelectorAll('img');
  return {
    type: 'video',
    id: tile.id.slice(1),
    name: link.dataset.name,
    caption: link.dataset.caption ?? '',
    alt: link.dataset.name,
    ...shownSize(Number(link.dataset.width), Number(link.dataset.height)),
    msrc: poster?.complete && poster.currentSrc ? poster.currentSrc : placeholder?.src,
    poster: poster?.src.replace(/\d+$/, '1280'),
    // Where it may be downloaded; not all that is shown may.
    file: tile.querySelector('.tile-get a')?.href,
    isFeatured: link.matches('.featured'),
    locked: link.dataset.locked,
    webSize: link.dataset.webSize,
    video: link.matches('.locked') ? null : link.href,
    element: link,
    thumbCropped: true,
  };
}

// Small ones are shown larger than they are, as any player does.
function shownSize(width, height) {
  const scale = Math.max(1, 1280 / Math.max(width, height));
  return { width: Math.round(width * scale), height: Math.round(height * scale) };
}
