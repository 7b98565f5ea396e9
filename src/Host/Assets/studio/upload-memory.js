import { UploadFile } from './upload-file.js';

/** What became of the files, kept while this tab is open: a page that is loaded anew still says it. */
export class UploadMemory {
  #key;

  constructor(endpoint) {
    this.#key = `uploads|${endpoint}`;
  }

  recall() {
    try {
      return JSON.parse(sessionStorage.getItem(this.#key) ?? '[]').map(UploadFile.remembered);
    } catch {
      return []; // a browser may be told to keep nothing
    }
  }

  keep(files) {
    try {
      if (files.length === 0) sessionStorage.removeItem(this.#key);
      else sessionStorage.setItem(this.#key, JSON.stringify(files.map(file => file.toRemember())));
    } catch {
      // Nothing is kept, or there is no room: the page says it as long as it is open.
    }
  }
}
