// What the gallery did not take for now is sent again: with growing pauses, at once when the browser is online again or the page is looked at.
const firstPause = 2_000;
const longestPause = 60_000;

/** Whether it is to be sent again: the line is gone, the server is busy, or this page is too old for it, and the next one is not. All else is a refusal. */
export const isForLater = ({ status }) => status === undefined || status === 400 || status === 408 || status === 429 || status >= 500;

/** When to try again. */
export class Later {
  #again;
  #pause = firstPause;
  #timer;

  constructor(again) {
    this.#again = again;
    addEventListener('online', () => this.now());
    addEventListener('pageshow', () => this.now());
    document.addEventListener('visibilitychange', () => { if (!document.hidden) this.now(); });
  }

  now() {
    this.#rest();
    this.#pause = firstPause;
    this.#again();
  }

  /** After a pause; several that wait, wait for the same. */
  wait() {
    if (this.#timer) return;
    this.#timer = setTimeout(() => {
      this.#rest();
      this.#again();
    }, this.#pause);
    this.#pause = Math.min(longestPause, this.#pause * 2);
  }

  #rest() {
    clearTimeout(this.#timer);
    this.#timer = undefined;
  }
}
