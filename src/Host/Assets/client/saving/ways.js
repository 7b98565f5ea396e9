// How files get from the page into a phone's photos.
//
// Apple's share sheet has "Save Images"; nothing else puts a file among the photos. Android's sheet lists apps and saves nothing by
// itself, but what is downloaded there shows up among the photos, so there files are downloaded and the sheet is the second choice.
// Chrome shares at most 10 files of together 50 MB; Apple's sheet grows slow and loses files beyond some twenty.
const isApple = /iP(hone|ad|od)/.test(navigator.userAgent) || (navigator.userAgent.includes('Macintosh') && navigator.maxTouchPoints > 1);
const betweenDownloads = 300;

export const mostBytes = 50_000_000;
export const mostFiles = isApple ? 20 : 10;

/** Whether this is a phone or tablet whose browser can hand over pictures; one that can not, such as an app's own browser, can't save either. */
export const canSave = () => matchMedia('(pointer: coarse)').matches && canShare([new File([new Uint8Array(1)], 'photo.jpg', { type: 'image/jpeg' })]);

export const ways = isApple ? ['share'] : ['download', 'share'];

/** Whether the way hands over files of this type at all: Apple's photos know no WebM. */
export const takes = type => !isApple || type !== 'video/webm';

/** @returns {Promise<'saved' | 'canceled' | 'tap' | 'busy' | 'refused'>} Must be called from a tap, before anything is waited for. */
export const hand = (way, files) => way === 'share' ? share(files) : download(files);

async function share(files) {
  if (!canShare(files)) return 'refused';
  try {
    await navigator.share({ files });
    return 'saved';
  } catch (error) {
    return { AbortError: 'canceled', NotAllowedError: 'tap', InvalidStateError: 'busy' }[error.name] ?? 'refused';
  }
}

// One after the other: browsers drop downloads that begin all at once.
async function download(files) {
  for (const [index, file] of files.entries()) {
    if (index > 0) await new Promise(resolve => { setTimeout(resolve, betweenDownloads); });
    const link = Object.assign(document.createElement('a'), { href: URL.createObjectURL(file), download: file.name });
    link.click();
    setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
  }
  return 'saved';
}

function canShare(files) {
  try {
    return Boolean(navigator.canShare?.({ files }));
  } catch {
    return false;
  }
}
