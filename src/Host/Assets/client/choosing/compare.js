const keys = { c: '.tile-choose', u: '.tile-maybe', x: '.tile-leave' };

/** Zooms into all photos at the same place; 1 to 4 go to a photo, C, U and X say what becomes of it, Z zooms. */
export function compare(list) {
  const frames = [...list.querySelectorAll('.compare-frame')];
  const aim = (across, down) => { for (const frame of frames) frame.firstElementChild.style.transformOrigin = `${across}% ${down}%`; };
  const zoom = isOn => {
    list.classList.toggle('zoomed', isOn);
    // Large enough for what is shown now.
    for (const frame of frames) frame.firstElementChild.sizes = isOn ? '200vw' : '(max-width: 599px) 100vw, 50vw';
  };
  const place = ({ currentTarget, clientX, clientY }) => {
    const { left, top, width, height } = currentTarget.getBoundingClientRect();
    aim(((clientX - left) / width) * 100, ((clientY - top) / height) * 100);
  };

  for (const frame of frames) {
    let moved = 0;
    frame.addEventListener('pointerdown', () => { moved = 0; });
    frame.addEventListener('pointermove', event => {
      moved += Math.abs(event.movementX) + Math.abs(event.movementY);
      if (list.matches('.zoomed')) place(event);
    });
    frame.addEventListener('click', event => {
      if (moved > 12) return;
      place(event);
      zoom(!list.matches('.zoomed'));
    });
  }

  document.addEventListener('keydown', event => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const tiles = [...list.children];
    const shown = tiles.find(tile => tile.contains(document.activeElement));
    const key = event.key.toLowerCase();
    if (tiles[Number(key) - 1]) tiles[Number(key) - 1].querySelector('button, a')?.focus();
    else if (key === 'z') zoom(!list.matches('.zoomed'));
    else if (keys[key]) shown?.querySelector(keys[key])?.click();
  });
}
