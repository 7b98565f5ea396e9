import { mostBytes, takes } from './ways.js';

const atOnce = 3;
const tries = 3;
const pause = 1000;
// Bytes: what a photo in web size takes, where it is not made yet.
const typical = 1_000_000;

/** Downloads were switched off, or the gallery was closed, while the page was open. */
export class Closed extends Error {}

/** The photos at the head of the line that make one batch. */
export function headOf(line, most) {
  const batch = [];
  let bytes = 0;
  for (const photo of line) {
    bytes += photo.bytes ?? typical;
    if (batch.length > 0 && (batch.length === most || bytes > mostBytes)) break;
    batch.push(photo);
  }
  return batch;
}

/**
 * Fetches a batch into memory.
 * @returns {Promise<{ files: Map<object, File>, direct: object[], gone: object[] }>} By photo; those too large to be handed over and
 *   those no longer there. What would make the batch too large after all is left out: it comes again in the next one.
 */
export async function fetchBatch(photos, address, { signal, onFile }) {
  const fetched = new Map();
  const waiting = [...photos];
  const work = async () => {
    for (let photo = waiting.shift(); photo; photo = waiting.shift()) {
      fetched.set(photo, await fetchFile(photo, address(photo), signal));
      onFile(photo);
    }
  };
  await Promise.all(Array.from({ length: atOnce }, work));
  return sort(photos, fetched);
}

function sort(photos, fetched) {
  const [files, direct, gone] = [new Map(), [], []];
  let bytes = 0;
  for (const photo of photos) {
    const file = fetched.get(photo);
    if (file === 'gone') gone.push(photo);
    else if (file === 'direct') direct.push(photo);
    else if ((bytes += file.size) <= mostBytes) files.set(photo, file);
    else break;
  }
  return { files, direct, gone };
}

async function fetchFile(photo, address, signal) {
  for (let trial = 1; ; trial++) {
    try {
      return await fetchOnce(photo, address, signal);
    } catch (error) {
      if (signal.aborted || error instanceof Closed || trial === tries) throw error;
      await new Promise(resolve => { setTimeout(resolve, pause * trial); });
    }
  }
}

async function fetchOnce(photo, address, signal) {
  const response = await fetch(address, { signal, cache: 'no-store' });
  if (response.status === 404) return 'gone';
  if (response.status === 403) throw new Closed();
  if (!response.ok) throw new Error(response.statusText);

  const type = response.headers.get('Content-Type') ?? '';
  if (Number(response.headers.get('Content-Length')) > mostBytes || !takes(type)) {
    await response.body?.cancel();
    return 'direct';
  }
  return new File([await response.blob()], nameIn(response) ?? photo.name, { type });
}

// The name that the file has in this size and format.
function nameIn(response) {
  const encoded = /filename\*=UTF-8''([^;]+)/i.exec(response.headers.get('Content-Disposition') ?? '')?.[1];
  return encoded && decodeURIComponent(encoded);
}
