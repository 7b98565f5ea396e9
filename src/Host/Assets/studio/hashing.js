const largest = 64 * 1024 * 1024; // it is read into memory for this
let worker;
let last = 0;
const asked = new Map();

/** A file's SHA-256 in hexadecimal, so that the server takes nothing else; null for large files and for pages without TLS, which cannot. */
export function sha256Of(file) {
  if (file.size > largest || !globalThis.isSecureContext) return Promise.resolve(null);
  worker ??= start();
  return new Promise(resolve => {
    asked.set(++last, resolve);
    worker.postMessage({ id: last, file });
  });
}

function start() {
  const started = new Worker(document.querySelector('[data-hashing]').dataset.hashing, { type: 'module' });
  started.addEventListener('message', ({ data: { id, sha256 } }) => {
    asked.get(id)(sha256);
    asked.delete(id);
  });
  // Without the worker files are sent all the same, as from pages that cannot hash.
  started.addEventListener('error', () => {
    for (const resolve of asked.values()) resolve(null);
    asked.clear();
  });
  return started;
}
