import { Upload, defaultOptions } from 'tus-js-client';
import { antiforgeryToken } from '../shared/send.js';
import { sha256Of } from './hashing.js';
import { newId } from './new-id.js';

// A server that restarts or a laptop that wakes up in another network is there again within minutes; progress begins the row anew.
const retryDelays = [0, 1000, 3000, 5000, 10_000, 20_000, 30_000, 60_000, 60_000];
const triesOfDamaged = 3;
const kept = 7 * 24 * 3600 * 1000; // as long as the server keeps what is unfinished
const smallChunk = 900_000; // fits through proxies that let 1 MB pass
const chunkKey = 'upload-chunk';
const store = defaultOptions.urlStorage;

/** Uploads into this gallery that were interrupted and can go on, newest first. */
export async function unfinishedOf(endpoint) {
  const found = (await store.findAllUploads()).filter(one => one.uploadUrl && new URL(one.uploadUrl, location.href).pathname.startsWith(`${endpoint}/`));
  const [open, over] = [found.filter(isFresh), found.filter(one => !isFresh(one))];
  for (const one of over) await store.removeUpload(one.urlStorageKey);
  return open.sort((a, b) => new Date(b.creationTime) - new Date(a.creationTime));
}

/** Gives interrupted uploads up, here and on the server. */
export async function forget(unfinished) {
  for (const one of unfinished) {
    await Upload.terminate(one.uploadUrl, { ...defaultOptions, headers: headers() }).catch(() => {}); // the server forgets them by itself in time
    await store.removeUpload(one.urlStorageKey);
  }
}

/**
 * One file on its way by tus: resumed where an earlier visit left it, tried again by itself, halted and gone on with at will.
 * Its end is { arrived } or { refusal, kind } or { problem, lost }; lost: trying again may help.
 */
export class Sending {
  #upload;
  #halted = false;
  #ended;

  /** @param item has the file and takes an id; isTaken tells of ids that another line is sending. */
  constructor(endpoint, item, { isTaken, onProgress, onAgain }) {
    Object.assign(this, { endpoint, item, isTaken, onProgress, onAgain });
  }

  async run() {
    for (let attempt = 1; ; attempt++) {
      const result = await this.#send();
      if (result.kind !== 'damaged' || attempt === triesOfDamaged) return result;
      this.onAgain();
    }
  }

  halt() {
    this.#halted = true;
    this.#upload?.abort();
  }

  goOn() {
    this.#halted = false;
    this.#upload?.start();
  }

  async #send() {
    const { item } = this;
    const ended = new Promise(resolve => { this.#ended = resolve; });
    const upload = new Upload(item.file, {
      endpoint: this.endpoint,
      chunkSize: Number(recall(chunkKey)) || Infinity,
      retryDelays,
      removeFingerprintOnSuccess: true,
      fingerprint: async file => ['gallery', this.endpoint, file.webkitRelativePath || file.name, file.size, file.lastModified].join('|'),
      headers: headers(),
      onProgress: (sent, total) => this.onProgress(total > 0 ? sent / total : 0),
      onShouldRetry: (error, attempt) => this.#mayRetry(upload, error, attempt),
      onSuccess: () => this.#ended({ arrived: true }),
      onError: error => this.#fail(upload, error),
    });
    const earlier = (await upload.findPreviousUploads()).filter(isFresh).find(one => one.metadata.assetid && !this.isTaken(one.metadata.assetid));
    if (earlier) upload.resumeFromPreviousUpload(earlier);
    upload.options.metadata = earlier?.metadata ?? await this.#describe();
    item.id = upload.options.metadata.assetid;
    this.#upload = upload;
    if (!this.#halted) upload.start();
    const result = await ended;
    this.#upload = null;
    return result;
  }

  async #describe() {
    const { file } = this.item;
    const sha256 = await sha256Of(file);
    return { filename: file.name, assetid: newId(), ...(sha256 && { sha256 }) };
  }

  #mayRetry(upload, error, attempt) {
    const status = statusOf(error);
    if (answerOf(error).kind) return false;
    if (status === 413) {
      if (upload.options.chunkSize <= smallChunk) return false;
      remember(chunkKey, smallChunk);
      upload.options.chunkSize = smallChunk;
      return true;
    }
    // Some proxies hang up on what is too large instead of answering.
    if (status === 0 && attempt > 0) upload.options.chunkSize = Math.min(upload.options.chunkSize, smallChunk);
    return status === 0 || status >= 500 || [408, 409, 423, 429].includes(status);
  }

  async #fail(upload, error) {
    const answer = answerOf(error);
    if (!answer.kind) return this.#ended(problemOf(statusOf(error)));
    // What was refused is gone there; a new attempt begins at the beginning.
    for (const one of await upload.findPreviousUploads()) if (one.metadata.assetid === this.item.id) await store.removeUpload(one.urlStorageKey);
    this.#ended({ refusal: answer.reason, kind: answer.kind });
  }
}

function problemOf(status) {
  switch (status) {
    case 400: return { problem: 'This page was open for too long. Reload it and drop the file again: it goes on where it was.' };
    case 401: return { problem: 'You were signed out. Sign in again in another tab, reload this page and drop the file again: it goes on where it was.' };
    case 403: return { problem: 'You are not allowed to upload here.' };
    case 404: return { problem: 'The gallery is not there any more.' };
    case 413: return { problem: 'Something between this computer and the server refuses pieces even of 900 KB. Whoever runs the server can allow more.' };
    case 0: return { lost: true, problem: 'The connection was lost. Retry goes on where it was.' };
    default: return { lost: true, problem: 'The server could not take it just now. Retry goes on where it was.' };
  }
}

const headers = () => ({ RequestVerificationToken: antiforgeryToken(), 'X-Requested-With': 'XMLHttpRequest', Accept: 'application/json' });
const isFresh = one => Date.now() - new Date(one.creationTime) < kept;
const statusOf = error => error.originalResponse?.getStatus() ?? 0;

function answerOf(error) {
  try {
    return JSON.parse(error.originalResponse.getBody());
  } catch {
    return {}; // not from this product, such as a proxy's page
  }
}

// A browser may be told to keep nothing.
function recall(key) {
  try {
    return sessionStorage.getItem(key);
  } catch {
    return null;
  }
}

function remember(key, value) {
  try {
    sessionStorage.setItem(key, value);
  } catch {
    // Every file finds out anew.
  }
}
