import { send } from '../../shared/send.js';

// What was saved is told to the gallery, so that another device knows it too. What could not be told, in a tunnel, waits in this
// browser and is told later; a batch has an identity, so telling it twice does no harm.
const key = 'saved-batches';
const most = 500;
let telling = null;

const read = () => {
  try {
    return JSON.parse(localStorage.getItem(key)) ?? [];
  } catch {
    return [];
  }
};

const write = batches => {
  try {
    if (batches.length > 0) localStorage.setItem(key, JSON.stringify(batches));
    else localStorage.removeItem(key);
  } catch {
    // No room, or none allowed: it is told now or not at all.
  }
};

/** The photos that this person saved in a gallery in a size and that it does not know of yet. */
export const untold = (path, person, size) => read()
  .filter(batch => batch.path === path && batch.person === person && batch.size === size).flatMap(batch => batch.photos);

/** Remembers a batch and tells it as soon as may be. */
export function remember(path, person, size, photos) {
  const batch = { id: crypto.randomUUID(), path, person, size, photos };
  write([...read(), batch].slice(-most));
  return tell(path, [batch]);
}

/** Tells what still waits for this gallery. */
export const tellAll = path => tell(path, []);

function tell(path, batches) {
  telling = (telling ?? Promise.resolve()).then(() => tellEach(path, batches));
  return telling;
}

async function tellEach(path, batches) {
  const waiting = new Map([...read().filter(batch => batch.path === path), ...batches].map(batch => [batch.id, batch]));
  for (const batch of waiting.values()) {
    try {
      await send(`${path}/save`, [['batch', batch.id], ['person', batch.person], ['size', batch.size], ...batch.photos.map(photo => ['photo', photo])]);
      write(read().filter(other => other.id !== batch.id));
    } catch {
      return; // it waits
    }
  }
}
