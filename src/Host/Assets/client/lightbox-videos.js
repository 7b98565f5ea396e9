import { say, sayWith } from '../shared/words.js';

// The browser's own controls lie below; what is done there is no swipe.
const controlsHeight = 72;

const isVideo = content => content?.data.type === 'video';

/** Room below a video, so that nothing lies on its controls. */
export const paddingOfVideo = size => size.x < 600 ? { top: 56, bottom: 128, left: 0, right: 0 } : { top: 56, bottom: 72, left: 16, right: 16 };

/** Videos in the light box: they begin when somebody says so, and stop when their slide is left. */
export function playVideos(box, grid) {
  const shown = () => (isVideo(box.currSlide?.content) ? box.currSlide.content.element?.querySelector('video') : null);

  box.on('contentLoad', event => {
    const { content } = event;
    if (!isVideo(content)) return;
    event.preventDefault();
    content.element ??= stageOf(content.data, grid);
    content.onLoaded();
  });
  box.on('contentDeactivate', ({ content }) => pause(content));
  box.on('contentRemove', ({ content }) => pause(content));
  box.on('contentDestroy', ({ content }) => letGo(content));
  box.on('close', () => {
    if (!isVideo(box.currSlide?.content)) return;
    pause(box.currSlide.content);
    // A player that shrinks to its tile would stutter.
    if (box.options.showHideAnimationType === 'zoom') box.options.showHideAnimationType = 'fade';
  });
  box.on('pointerDown', event => {
    const { target, clientY } = event.originalEvent;
    if (target.tagName === 'VIDEO' && clientY > target.getBoundingClientRect().bottom - controlsHeight) event.preventDefault();
  });
  box.on('keydown', event => {
    const { key, target } = event.originalEvent;
    const video = shown();
    if (!video) return;
    // In the player its own keys hold: arrows seek, space plays and pauses; Escape closes from anywhere.
    if (target === video && key !== 'Escape') event.preventDefault();
    else if (key === ' ' && !target.closest?.('button, a')) {
      event.preventDefault();
      event.originalEvent.preventDefault();
      toggle(video);
    }
  });
}

function stageOf({ name, video, poster, id, locked, isFeatured, file }, grid) {
  const stage = element('div', { className: 'stage' });
  if (!video) {
    if (poster) stage.append(element('img', { src: poster, alt: name }));
    stage.append(note(locked));
    return stage;
  }
  const player = element('video', { controls: true, playsInline: true, preload: 'metadata', src: video, loop: !isFeatured });
  player.setAttribute('aria-label', isFeatured ? say('Featured video {0}', name) : say('Video {0}', name));
  if (poster) player.poster = poster;
  const giveUp = () => {
    if (stage.querySelector('.stage-note')) return;
    player.remove();
    if (poster) stage.append(element('img', { src: poster, alt: name }));
    const { download: sizes, asks } = grid.list.dataset;
    const download = element('a', { href: asks ? file : `${grid.path}/photo/${id}/${sizes.split(' ')[0]}`, textContent: say('Download it') });
    stage.append(sizes && file ? note(...sayWith('This browser can’t play this video. {0} to watch it in another program.', download)) : note(say('This browser can’t play this video.')));
  };
  player.addEventListener('error', () => { if (player.isConnected && player.getAttribute('src')) giveUp(); });
  // Some browsers play the sound of what they can't show.
  player.addEventListener('loadedmetadata', () => { if (player.videoWidth === 0) giveUp(); });
  stage.append(player);
  return stage;
}

function note(...parts) {
  const text = element('p', { className: 'stage-note' });
  text.setAttribute('role', 'status');
  const words = element('span', {});
  words.append(...parts);
  text.append(words);
  return text;
}

const pause = content => { if (isVideo(content)) content.element?.querySelector('video')?.pause(); };

// What is loaded of it is given back at once.
function letGo(content) {
  const player = isVideo(content) && content.element?.querySelector('video');
  if (!player) return;
  player.removeAttribute('src');
  player.load();
}

function toggle(video) {
  if (video.paused) video.play().catch(() => {}); // the player itself shows why it does not
  else video.pause();
}

const element = (tag, properties) => Object.assign(document.createElement(tag), properties);
