import { figure, say, sayCount } from '../../shared/words.js';

/** The one of three that fits files: photos alone, videos alone, or both. */
const byKind = (files, { photos, videos, both }) => {
  const count = files.filter(file => file.isVideo).length;
  return count === 0 ? photos() : count === files.length ? videos() : both();
};

/** Such as "12 photos", or "12 files" where some of them are videos. */
export const counted = files => byKind(files, {
  photos: () => sayCount(files.length, '{0} photo', '{0} photos'),
  videos: () => sayCount(files.length, '{0} video', '{0} videos'),
  both: () => sayCount(files.length, '{0} file', '{0} files'),
});

const units = [value => say('{0} KB', value), value => say('{0} MB', value), value => say('{0} GB', value)];

/** Such as "38 MB". */
export function weighed(bytes) {
  let [value, unit] = [bytes / 1000, 0];
  while (value >= 999.5 && unit < units.length - 1) [value, unit] = [value / 1000, unit + 1];
  const digits = unit > 0 && value < 9.95 ? 1 : 0;
  return units[unit](figure(Math.max(digits === 0 ? 1 : 0, value), { maximumFractionDigits: digits })).replace(' ', '\u00a0');
}

/** What the button says. */
export const saveThese = files => byKind(files, {
  photos: () => sayCount(files.length, 'Save {0} photo', 'Save {0} photos'),
  videos: () => sayCount(files.length, 'Save {0} video', 'Save {0} videos'),
  both: () => sayCount(files.length, 'Save {0} file', 'Save {0} files'),
});

/** What it says while they are fetched. */
export const gettingThese = (files, got) => byKind(files, {
  photos: () => sayCount(files.length, 'Getting {0} photo ready… {1} of {0}', 'Getting {0} photos ready… {1} of {0}', figure(got)),
  videos: () => sayCount(files.length, 'Getting {0} video ready… {1} of {0}', 'Getting {0} videos ready… {1} of {0}', figure(got)),
  both: () => sayCount(files.length, 'Getting {0} file ready… {1} of {0}', 'Getting {0} files ready… {1} of {0}', figure(got)),
});

export const readyToSave = files => byKind(files, {
  photos: () => sayCount(files.length, '{0} photo ready to save.', '{0} photos ready to save.'),
  videos: () => sayCount(files.length, '{0} video ready to save.', '{0} videos ready to save.'),
  both: () => sayCount(files.length, '{0} file ready to save.', '{0} files ready to save.'),
});

export const theseAreSaved = files => byKind(files, {
  photos: () => sayCount(files.length, '{0} photo saved.', '{0} photos saved.'),
  videos: () => sayCount(files.length, '{0} video saved.', '{0} videos saved.'),
  both: () => sayCount(files.length, '{0} file saved.', '{0} files saved.'),
});

export const allAreSaved = files => byKind(files, {
  photos: () => sayCount(files.length, 'It is saved.', 'All {0} photos are saved.'),
  videos: () => sayCount(files.length, 'It is saved.', 'All {0} videos are saved.'),
  both: () => sayCount(files.length, 'It is saved.', 'All {0} files are saved.'),
});

/** What to do when the way is taken; the names in quotes are those of Apple's sheet. */
export const hints = {
  share: files => byKind(files, {
    photos: () => sayCount(files.length, 'Tap Save, then choose “Save Image” in the sheet that opens.', 'Tap Save, then choose “Save {0} Images” in the sheet that opens.'),
    videos: () => sayCount(files.length, 'Tap Save, then choose “Save Video” in the sheet that opens.', 'Tap Save, then choose “Save {0} Videos” in the sheet that opens.'),
    both: () => sayCount(files.length, 'Tap Save, then choose “Save {0} Item” in the sheet that opens.', 'Tap Save, then choose “Save {0} Items” in the sheet that opens.'),
  }),
  download: () => say('They are downloaded one after the other and show up among your photos. Your browser may ask once whether it may download several files.'),
};

/** What became of a batch that was not saved. */
export const troubles = {
  canceled: say('Nothing was saved this time. The photos wait here until you tap Save.'),
  tap: say('Your phone wants one more tap: please tap Save again.'),
  busy: say('Your phone is still busy with the photos before. Please try again in a moment.'),
  fewer: say('Your phone did not take that many at once. Let’s try fewer.'),
  refused: say('Your phone does not take this one this way. It is in the list below, to be downloaded.'),
  closed: say('These photos can’t be downloaded at the moment. Please open the gallery again to see why.'),
  offline: say('The photos could not be fetched. Please check your connection.'),
};
