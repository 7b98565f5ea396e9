// The studio's pages are links and forms; these make some of them quicker. What needs a script is the upload with its progress.
import '../shared/copy.js';
import './menus.js';
import './forms.js';
import './tabs.js';
import { fold } from './folds.js';
import { refresh } from '../shared/refresh.js';
import { watchSending } from '../shared/send-on.js';
import { Changes } from './changes.js';
import { chooseLocalZone } from './zone.js';
import { offerPasskeys } from './passkeys.js';
import { arrange } from './arrange.js';
import { Assets } from './assets.js';
import { captionInPlace } from './captions.js';
import { Uploads } from './upload.js';
import { watchReplacing } from './replace.js';
import { arrangeScenes } from './scenes.js';
import { watchWatermark } from './watermark.js';
import { watchBrand } from './brand.js';
import { watchExample } from './example.js';
import { designCover } from '../shared/cover.js';

chooseLocalZone();
offerPasskeys();
fold(document);
watchSending();
const live = document.querySelector('[data-changes]');
const changes = live && new Changes(live.dataset.changes);
for (const place of document.querySelectorAll('[data-refresh]')) refresh(place, place.dataset.changes ? changes : null);
for (const form of document.querySelectorAll('[data-watermark]')) watchWatermark(form);
for (const form of document.querySelectorAll('[data-brand]')) watchBrand(form);
for (const form of document.querySelectorAll('[data-example]')) watchExample(form);
for (const form of document.querySelectorAll('[data-cover]')) designCover(form);
for (const list of document.querySelectorAll('[data-scenes]')) arrangeScenes(list);
for (const form of document.querySelectorAll('[data-replace]')) watchReplacing(form);

const form = document.querySelector('[data-assets]');
if (form) {
  const assets = new Assets(form);
  arrange(form);
  captionInPlace(form);
  const place = document.querySelector('[data-upload]');
  if (place) new Uploads(place, assets);
}
