import { isMirrored, restOf } from './mirror.js';
import { say } from '../shared/words.js';

const paces = [3, 5, 10];
const again = 250;
const play = 'M8 5.5v13l10.5-6.5Z';
const rest = 'M8 5.5v13M16 5.5v13';
// Chosen for as long as the page is open.
let pace = 5;

/** Photos turned by themselves: by a button and the space bar, at a chosen pace, never before the next one is here, and with the screen kept awake. */
export function slideshow(box, grid) {
  let timer = 0;
  let isOn = false;
  let lock = null;
  let button;
  const calm = matchMedia('(prefers-reduced-motion: reduce)').matches;
  const choice = paceChoice(() => wait());

  box.on('uiRegister', () => {
    box.ui.registerElement({ name: 'pace', className: 'pswp__hide-on-close', order: 7, onInit: root => root.append(choice) });
    box.ui.registerElement({
      name: 'play', isButton: true, order: 8, title: say('Slideshow (Space)'), ariaLabel: say('Slideshow'),
      html: `<svg class="icon" viewBox="0 0 24 24" aria-hidden="true"><path d="${play}"/></svg>`,
      onInit: element => { button = element; },
      onClick: () => toggle(),
    });
  });
  box.on('keydown', event => {
    const { key, target, ctrlKey, metaKey, altKey } = event.originalEvent;
    if (key !== ' ' || ctrlKey || metaKey || altKey || event.defaultPrevented || target.closest?.('button, a, select, input, textarea, video') || box.currSlide.data.type === 'video') return;
    event.preventDefault();
    event.originalEvent.preventDefault();
    toggle();
  });
  box.on('change', () => { if (isOn) wait(); });
  // Whoever takes a photo in hand wants to look at it.
  box.on('pointerDown', event => { if (isOn && event.originalEvent.target.closest('.pswp__container')) stop(); });
  box.on('zoomPanUpdate', ({ slide }) => { if (isOn && slide.currZoomLevel > slide.zoomLevels.initial * 1.01) stop(); });
  box.on('close', stop);
  const look = () => { if (isOn && document.hidden) stop(); };
  document.addEventListener('visibilitychange', look);
  box.on('destroy', () => document.removeEventListener('visibilitychange', look));

  function toggle() {
    if (isOn) stop();
    else start();
  }

  function start() {
    isOn = true;
    tell();
    navigator.wakeLock?.request('screen').then(held => { if (isOn) lock = held; else held.release(); }, () => {}); // a courtesy of the browser, not a condition
    if (restOf(box) === 0 && grid.isWhole) first();
    else wait();
  }

  function stop() {
    if (!isOn) return;
    isOn = false;
    clearTimeout(timer);
    lock?.release();
    lock = null;
    tell();
  }

  function tell() {
    button?.querySelector('path').setAttribute('d', isOn ? rest : play);
    button?.setAttribute('aria-label', isOn ? say('Pause the slideshow') : say('Slideshow'));
    choice.hidden = !isOn;
    // Each photo's name read aloud every few seconds would be a nuisance.
    box.element?.querySelector('.shown-caption')?.setAttribute('aria-live', isOn ? 'off' : 'polite');
  }

  function wait() {
    clearTimeout(timer);
    if (isOn) timer = setTimeout(turn, pace * 1000);
  }

  function turn() {
    if (!isOn) return;
    const video = box.currSlide.content.element?.querySelector?.('video');
    if (restOf(box) === 0) return grid.isWhole ? stop() : later();
    if ((video && !video.paused && !video.ended) || !isHere(next())) return later();
    if (calm) box.goTo(next());
    else if (isMirrored) box.prev();
    else box.next();
  }

  function later() {
    timer = setTimeout(turn, again);
  }

  function first() {
    box.goTo(isMirrored ? box.getNumItems() - 1 : 0);
  }

  const next = () => box.currIndex + (isMirrored ? -1 : 1);

  // A video has nothing to wait for; what can't be loaded is passed over.
  function isHere(index) {
    const content = box.contentLoader.getContentByIndex(index);
    return !content || content.type !== 'image' || content.state === 'loaded' || content.state === 'error' || content.state === 'idle';
  }
}

function paceChoice(onChange) {
  const select = Object.assign(document.createElement('select'), { className: 'pace', hidden: true });
  select.setAttribute('aria-label', say('Pace of the slideshow'));
  for (const seconds of paces) select.append(Object.assign(document.createElement('option'), { value: seconds, textContent: say('Every {0} s', seconds), selected: seconds === pace }));
  select.addEventListener('change', () => { pace = Number(select.value); onChange(); });
  // The arrow keys choose a pace here and turn no page.
  select.addEventListener('keydown', event => { if (event.key !== 'Escape') event.stopPropagation(); });
  return select;
}
