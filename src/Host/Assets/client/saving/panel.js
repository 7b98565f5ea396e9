import { figure, say, sayCount, sayWith } from '../../shared/words.js';
import { ways } from './ways.js';
import { allAreSaved, counted, gettingThese, hints, readyToSave, saveThese, weighed } from './words.js';

// What is still to come; how much that is only where it is known of each.
const leftOf = photos => photos.every(photo => photo.bytes)
  ? sayCount(photos.length, '{0} left, {1}', '{0} left, {1}', weighed(photos.reduce((sum, photo) => sum + photo.bytes, 0)))
  : sayCount(photos.length, '{0} left', '{0} left');

/** What the reader sees of it: how far it is, which photos come next, and the buttons under the thumb. */
export class Panel {
  #main;
  #parts;
  #gallery;
  #actions;
  #meaning = {};

  constructor(main, { onWay, onAgain, onOthers, onRetry }) {
    this.#main = main;
    this.#gallery = main.dataset.gallery;
    this.#parts = Object.fromEntries(['now', 'count', 'progress', 'batch', 'hint', 'note', 'status', 'direct', 'direct-list', 'bar', 'save', 'other']
      .map(name => [name, main.querySelector(`[data-${name}]`)]));
    this.#actions = { save: () => onWay(ways[0]), other: () => onWay(ways[1]), again: onAgain, others: onOthers, retry: onRetry };
    // The handler runs the action itself, so that a share begins within the tap.
    for (const name of ['save', 'other']) this.#parts[name].addEventListener('click', () => this.#clicked(name));
  }

  #clicked(name) {
    if (this.#parts[name].getAttribute('aria-disabled') !== 'true') this.#actions[this.#meaning[name]]();
  }

  open() {
    this.#main.classList.add('is-live');
    this.#main.querySelector('h1').textContent = say('Save to Photos');
    this.#parts.now.hidden = this.#parts.bar.hidden = false;
    this.note('');
    this.#button('save', 'save', say('One moment…'), { isWaiting: true });
    this.#button('other');
  }

  show({ task, saved, left, direct, isChosen }) {
    const { count, progress } = this.#parts;
    const sofar = Object.assign(document.createElement('strong'), { className: 'figures', textContent: figure(saved) });
    const known = isChosen ? sayWith('Saved {0} of {1} you chose', sofar, counted(task)) : sayWith('Saved {0} of {1}', sofar, counted(task));
    count.replaceChildren(...known, left.length > 0 ? ` · ${leftOf(left)}` : '');
    [progress.max, progress.value] = [task.length, saved];
    this.#showDirect(direct);
  }

  #showDirect(photos) {
    this.#parts.direct.hidden = photos.length === 0;
    this.#parts['direct-list'].replaceChildren(...photos.map(photo => {
      const line = document.createElement('li');
      const what = Object.assign(document.createElement('div'), { className: 'line-what' });
      what.append(
        Object.assign(document.createElement('p'), { className: 'break', textContent: photo.name }),
        Object.assign(document.createElement('p'), { className: 'muted small', textContent: photo.bytes ? weighed(photo.bytes) : '' }));
      const link = Object.assign(document.createElement('a'), { className: 'button', href: photo.address, textContent: say('Download') });
      link.setAttribute('aria-label', say('Download {0}', photo.name));
      line.append(what, link);
      return line;
    }));
  }

  /** Fetching: the photos that come next, those that are here in full color. */
  getting(photos, got) {
    this.#showBatch(photos, photo => got.has(photo));
    this.#button('save', 'save', gettingThese(photos, got.size), { isWaiting: true });
    this.#button('other');
    this.#parts.hint.textContent = hints[ways[0]](photos);
  }

  ready(photos, note) {
    this.#showBatch(photos, () => true);
    if (note !== undefined) this.note(note);
    this.#button('save', 'save', saveThese(photos));
    if (ways[1]) this.#button('other', 'other', say('Share them with an app instead'));
    this.#parts.hint.textContent = hints[ways[0]](photos);
    this.say(note ?? readyToSave(photos));
  }

  handing() {
    this.note('');
    this.#button('save', 'save', say('Waiting for your phone…'), { isWaiting: true });
    this.#button('other');
  }

  /**
   * @param {object[]} saved What is saved now.
   * @param {number} others How many that were not chosen are not saved yet.
   */
  finish(saved, others) {
    this.#showBatch([], () => true);
    this.#parts.hint.textContent = saved.length > 0 ? say('They are where you look at all your others now.') : '';
    this.#button('save');
    if (others > 0) this.#button('other', 'others', sayCount(others, 'Go on with the other one', 'Go on with the other {0}'));
    else this.#button('other', 'again', saved.length === 0 ? '' : sayCount(saved.length, 'Save it again', 'Save them again'));
    if (saved.length > 0) this.say(allAreSaved(saved));
  }

  trouble(sentence) {
    this.note(sentence);
    this.say(sentence);
    this.#button('save', 'retry', say('Try again'));
    this.#button('other');
  }

  note(sentence) {
    this.#parts.note.textContent = sentence;
    this.#parts.note.hidden = sentence === '';
  }

  say(sentence) { this.#parts.status.textContent = sentence; }

  /** Quiet marks on what is on the phone. */
  mark(photos) {
    for (const photo of photos) this.#main.querySelector(`.saving-grid > li[data-photo="${photo.id}"]`)?.classList.add('is-saved');
  }

  #showBatch(photos, isHere) {
    const { batch } = this.#parts;
    const ids = photos.map(photo => photo.id).join();
    if (batch.dataset.ids !== ids) {
      batch.dataset.ids = ids;
      batch.replaceChildren(...photos.map(photo => this.#picture(photo)));
    }
    for (const [index, photo] of photos.entries()) batch.children[index].classList.toggle('is-here', isHere(photo));
  }

  #picture(photo) {
    const line = document.createElement('li');
    if (photo.version) line.append(Object.assign(document.createElement('img'), { src: `/media/${this.#gallery}/${photo.id}/${photo.version}/400`, alt: photo.name, decoding: 'async' }));
    else line.append(Object.assign(document.createElement('span'), { className: 'video-name', textContent: photo.name }));
    return line;
  }

  // A button that waits keeps the focus: it is said to be disabled and does nothing.
  #button(name, meaning, text = '', { isWaiting = false } = {}) {
    const button = this.#parts[name];
    this.#meaning[name] = meaning;
    button.hidden = text === '';
    button.textContent = text;
    button.setAttribute('aria-disabled', String(isWaiting));
  }
}
