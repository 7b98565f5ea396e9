import { antiforgeryToken } from '../shared/send.js';

const pause = 1500;

/** Tells the gallery what was looked at, a few at a time, also when the page is left. */
export class Looks {
  #photos = new Set();
  #told = new Set();
  #timer = 0;
  #path;
  #isVisitor;

  constructor({ path, visitor }) {
    this.#path = path;
    this.#isVisitor = Boolean(visitor);
    addEventListener('pagehide', () => this.#tell());
    document.addEventListener('visibilitychange', () => { if (document.hidden) this.#tell(); });
  }

  /** The gallery's page, once it is really on the screen. */
  page() {
    const tell = () => {
      if (document.hidden) return false;
      this.#send([['page', 'true']]);
      return true;
    };
    if (tell()) return;
    const later = () => { if (tell()) document.removeEventListener('visibilitychange', later); };
    document.addEventListener('visibilitychange', later);
  }

  /** A photo that was shown long enough to be seen; once for each time the page is opened. */
  photo(id) {
    if (this.#told.has(id)) return;
    this.#told.add(id);
    this.#photos.add(id);
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#tell(), pause);
  }

  #tell() {
    if (this.#photos.size === 0) return;
    this.#send([...this.#photos].map(id => ['photo', id]));
    this.#photos.clear();
  }

  #send(fields) {
    if (!this.#isVisitor) return;
    navigator.sendBeacon(`${this.#path}/seen`, new URLSearchParams([...fields, ['__RequestVerificationToken', antiforgeryToken()]]));
  }
}
