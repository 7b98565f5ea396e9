/** Hears by server-sent events that something the page shows has changed. While nothing can be heard, whoever listens asks by themselves. */
export class Changes {
  #address;
  #source;
  #retry;
  #hearers = [];

  /** Whether changes are heard of right now. */
  isHeard = false;

  constructor(address) {
    this.#address = address;
    this.#turn(true);
    // Browsers have few connections to a place: only the page that is looked at keeps one.
    document.addEventListener('visibilitychange', () => this.#turn(false));
    addEventListener('pagehide', () => this.#close());
    addEventListener('pageshow', event => { if (event.persisted) this.#turn(false); });
  }

  hear(kinds, look) {
    this.#hearers.push({ kinds, look });
  }

  #turn(isFirst) {
    this.#close();
    if (document.visibilityState !== 'visible') return;
    let isLate = !isFirst; // away for a while, and what was said meanwhile is lost
    this.#source = new EventSource(this.#address);
    this.#source.onopen = () => {
      this.isHeard = true;
      if (isLate) this.#tell();
    };
    this.#source.onmessage = ({ data }) => this.#tell(data.split(', '));
    this.#source.onerror = () => {
      const wasHeard = this.isHeard;
      isLate = true;
      this.isHeard = false;
      if (wasHeard) this.#tell();
      // Refused, as when too many are open; else the browser tries again by itself.
      if (this.#source?.readyState === EventSource.CLOSED) this.#retry = setTimeout(() => this.#turn(false), 60_000);
    };
  }

  #close() {
    clearTimeout(this.#retry);
    this.#source?.close();
    this.#source = null;
    this.isHeard = false;
  }

  #tell(kinds) {
    for (const hearer of this.#hearers) if (!kinds || kinds.some(kind => hearer.kinds.includes(kind))) hearer.look();
  }
}
