import { newId } from './new-id.js';

/** One file on its way, and its line on the board. */
export class UploadRow {
  state = 'waiting';
  fraction = 0;
  id = newId();
  #note;
  #bar;
  #retry;

  constructor(file, retry) {
    this.file = file;
    this.element = make('li', { className: 'upload-row' });
    this.#bar = make('progress', { max: 1, value: 0 });
    this.#bar.setAttribute('aria-label', file.name);
    this.#note = make('span', { className: 'upload-note', textContent: 'Waiting' });
    this.#retry = make('button', { type: 'button', className: 'button quiet', textContent: 'Retry', hidden: true });
    this.#retry.setAttribute('aria-label', `Retry ${file.name}`);
    this.#retry.addEventListener('click', () => retry(this));
    this.element.append(make('span', { className: 'upload-name', textContent: file.name, title: file.name }), this.#bar, this.#note, this.#retry);
  }

  get isOpen() {
    return this.state === 'waiting' || this.state === 'sending';
  }

  /** Whether sending the same file once more may end otherwise. */
  get canRetry() {
    return this.state === 'failed';
  }

  wait() {
    this.#turn('waiting', 'Waiting');
    this.progress(0);
  }

  start() {
    this.#turn('sending', 'Sending');
  }

  pause() {
    this.#turn('sending', 'The connection was lost. Trying again…');
  }

  progress(fraction) {
    this.fraction = fraction;
    this.#bar.value = fraction;
    if (fraction === 1 && this.state === 'sending') this.#note.textContent = 'Checking';
  }

  arrive() {
    this.progress(1);
    this.#turn('arrived', 'Arrived');
  }

  refuse(sentence) {
    this.progress(1);
    this.#turn('refused', sentence);
  }

  /** It is in the gallery, but no preview could be made of it. */
  spoil(sentence) {
    this.#turn('broken', sentence);
  }

  fail(sentence) {
    this.progress(0);
    this.#turn('failed', sentence);
  }

  #turn(state, note) {
    this.state = state;
    this.element.dataset.state = state;
    this.#note.textContent = note;
    this.#retry.hidden = !this.canRetry;
    this.#bar.hidden = !this.isOpen;
  }
}

const make = (tag, properties) => Object.assign(document.createElement(tag), properties);
