/** The files of a drop, those in dropped folders included; hidden ones such as .DS_Store are left out. */
export async function filesOf(transfer) {
  const entries = [...transfer.items].map(item => item.webkitGetAsEntry?.()).filter(Boolean);
  if (entries.length === 0) return [...transfer.files];
  const found = await Promise.all(entries.map(filesBelow));
  return found.flat();
}

async function filesBelow(entry) {
  if (entry.name.startsWith('.')) return [];
  if (entry.isFile) return [await new Promise((resolve, reject) => entry.file(resolve, reject))];
  const reader = entry.createReader();
  const found = [];
  for (;;) {
    // A folder is told in parts of at most a hundred.
    const part = await new Promise((resolve, reject) => reader.readEntries(resolve, reject));
    if (part.length === 0) return found;
    for (const child of part) found.push(...await filesBelow(child));
  }
}
