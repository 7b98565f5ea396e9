/** Such as "12 photos", or "12 files" where some of them are videos. */
export function counted(files) {
  const videos = files.filter(file => file.isVideo).length;
  const noun = videos === 0 ? 'photo' : videos === files.length ? 'video' : 'file';
  return files.length === 1 ? `1 ${noun}` : `${files.length.toLocaleString()} ${noun}s`;
}

const units = ['KB', 'MB', 'GB'];

/** Such as "38 MB". */
export function weighed(bytes) {
  let [value, unit] = [bytes / 1000, 0];
  while (value >= 999.5 && unit < units.length - 1) [value, unit] = [value / 1000, unit + 1];
  return `${unit > 0 && value < 9.95 ? value.toFixed(1).replace('.0', '') : Math.max(1, Math.round(value))}\u00a0${units[unit]}`;
}

/** What to do when the way is taken. */
export const hints = {
  share: files => `Tap Save, then choose “Save ${inSheet(files)}” in the sheet that opens.`,
  download: () => 'They are downloaded one after the other and show up among your photos. Your browser may ask once whether it may download several files.',
};

// As Apple's sheet says it.
function inSheet(files) {
  const videos = files.filter(file => file.isVideo).length;
  const noun = videos === 0 ? 'Image' : videos === files.length ? 'Video' : 'Item';
  return files.length === 1 ? noun : `${files.length} ${noun}s`;
}

/** What became of a batch that was not saved. */
export const troubles = {
  canceled: 'Nothing was saved this time. The photos wait here until you tap Save.',
  tap: 'Your phone wants one more tap: please tap Save again.',
  busy: 'Your phone is still busy with the photos before. Please try again in a moment.',
  fewer: 'Your phone did not take that many at once. Let’s try fewer.',
  refused: 'Your phone does not take this one this way. It is in the list below, to be downloaded.',
  closed: 'These photos can’t be downloaded at the moment. Please open the gallery again to see why.',
  offline: 'The photos could not be fetched. Please check your connection.',
};
