import { Closed, fetchBatch, headOf } from './fetching.js';
import { remember, untold } from './memory.js';
import { Panel } from './panel.js';
import { hand, mostBytes, mostFiles } from './ways.js';
import { theseAreSaved, troubles } from './words.js';

const afterChoosing = 600;

/**
 * Photos on their way to a phone, a batch at a time: one is held in memory until a tap hands it over, and the next one is fetched
 * meanwhile where data is not dear. Nothing counts as saved before the phone has taken it.
 */
export class SavingPage {
  #main;
  #path;
  #person;
  #size;
  #panel;
  #photos = [];
  #done = new Set();
  #isAgain = false;
  #most = mostFiles;
  #batch = null;
  #job = null;
  #ahead = null;
  #stop = new AbortController();
  #isHanding = false;
  #wantsTap = false;
  #timer = 0;

  constructor(main) {
    this.#main = main;
    this.#path = main.dataset.saving;
    this.#person = main.dataset.person;
    this.#size = main.dataset.size;
    this.#panel = new Panel(main, {
      onWay: way => this.#save(way), onAgain: () => this.#again(), onOthers: () => this.#others(), onRetry: () => this.start(),
    });
    main.addEventListener('change', event => { if (event.target.closest('.saving-tick')) this.#choose(event.target); });
    main.addEventListener('grown', () => this.#panel.mark(this.#photos.filter(photo => photo.saved)));
  }

  async start() {
    this.#panel.open();
    try {
      if (this.#photos.length === 0) this.#photos = await this.#read();
    } catch {
      this.#panel.trouble(troubles.offline);
      return;
    }
    this.#panel.mark(this.#photos.filter(photo => photo.saved));
    await this.#prepare();
  }

  async #read() {
    const response = await fetch(this.#main.dataset.plan, { cache: 'no-store' });
    if (!response.ok) throw new Error(response.statusText);
    const late = new Set(untold(this.#path, this.#person, this.#size));
    const ticked = new Set([...this.#main.querySelectorAll('.saving-tick input:checked')].map(box => box.value));
    return (await response.json()).files.map(file => ({
      ...file, address: `${this.#path}/photo/${file.id}/${this.#size}`, saved: file.saved || late.has(file.id), direct: file.bytes > mostBytes, gone: false, chosen: ticked.has(file.id),
    }));
  }

  /** What this is about: the ticked photos, or all of them. */
  get #task() {
    const there = this.#photos.filter(photo => !photo.gone);
    const chosen = there.filter(photo => photo.chosen);
    return chosen.length > 0 ? chosen : there;
  }

  #isDone(photo) { return this.#isAgain || photo.chosen ? this.#done.has(photo) : photo.saved; }

  get #line() { return this.#task.filter(photo => !photo.direct && !this.#isDone(photo)); }

  async #prepare() {
    const { signal } = this.#stop;
    const line = this.#line;
    this.#show(line);
    if (line.length === 0) return this.#finish();

    const job = this.#job = this.#ahead ?? this.#fetch(line);
    this.#ahead = null;
    this.#panel.getting(job.photos, job.got);
    try {
      const { files, direct, gone } = await job.fetched;
      if (signal.aborted) return;
      for (const photo of direct) photo.direct = true;
      for (const photo of gone) photo.gone = true;
      this.#batch = files;
    } catch (error) {
      if (!signal.aborted) this.#panel.trouble(error instanceof Closed ? troubles.closed : troubles.offline);
      return;
    }
    if (this.#batch.size === 0) return this.#prepare();
    this.#ready();
  }

  #finish() {
    const others = this.#photos.filter(photo => !photo.gone && !photo.direct && !photo.saved);
    this.#panel.finish(this.#task.filter(photo => this.#isDone(photo)), others.length);
  }

  #ready() {
    const line = this.#line;
    this.#show(line);
    this.#panel.ready([...this.#batch.keys()]);
    const next = line.filter(photo => !this.#batch.has(photo));
    if (next.length > 0 && !this.#ahead && !navigator.connection?.saveData) this.#ahead = this.#fetch(next);
  }

  #fetch(line) {
    const job = { photos: headOf(line, this.#most), got: new Set() };
    job.fetched = fetchBatch(job.photos, photo => `${photo.address}?saving=true`, {
      signal: this.#stop.signal,
      onFile: photo => {
        job.got.add(photo);
        if (job === this.#job && !this.#batch) this.#panel.getting(job.photos, job.got);
      },
    });
    job.fetched.catch(() => {}); // whoever waits for it is told; one ahead of time may fail unseen and is tried again
    return job;
  }

  // The phone has to be asked within the tap, before anything else is waited for.
  async #save(way) {
    if (!this.#batch || this.#isHanding) return;
    this.#isHanding = true;
    const handed = hand(way, [...this.#batch.values()]);
    this.#panel.handing();
    const result = await handed;
    this.#isHanding = false;
    if (result === 'saved') return this.#saved();
    if (result === 'refused' || (result === 'tap' && this.#wantsTap)) return this.#refused();
    this.#wantsTap = result === 'tap';
    this.#panel.ready([...this.#batch.keys()], troubles[result]);
  }

  async #saved() {
    const photos = [...this.#batch.keys()];
    for (const photo of photos) {
      photo.saved = true;
      this.#done.add(photo);
    }
    this.#wantsTap = false;
    this.#batch = null;
    this.#panel.mark(photos);
    remember(this.#path, this.#person, this.#size, photos.map(photo => photo.id));
    this.#panel.say(theseAreSaved(photos));
    await this.#prepare();
  }

  // Maybe it is one file, maybe their number: half of them are tried, down to one, which then has to be downloaded.
  async #refused() {
    this.#wantsTap = false;
    const photos = [...this.#batch.keys()];
    this.#restart();
    this.#most = Math.max(1, Math.floor(photos.length / 2));
    if (photos.length === 1) photos[0].direct = true;
    this.#panel.note(photos.length === 1 ? troubles.refused : troubles.fewer);
    await this.#prepare();
  }

  #choose(box) {
    const photo = this.#photos.find(({ id }) => id === box.value);
    if (!photo) return;
    photo.chosen = box.checked;
    this.#done.delete(photo);
    this.#isAgain = false;
    this.#restart();
    this.#show(this.#line);
    this.#panel.getting(headOf(this.#line, this.#most), new Set());
    this.#timer = setTimeout(() => this.#prepare(), afterChoosing);
  }

  #again() {
    this.#isAgain = true;
    this.#done.clear();
    this.#restart();
    this.#prepare();
  }

  #others() {
    for (const photo of this.#photos) photo.chosen = false;
    for (const box of this.#main.querySelectorAll('.saving-tick input:checked')) box.checked = false;
    this.#restart();
    this.#prepare();
  }

  #restart() {
    clearTimeout(this.#timer);
    this.#stop.abort();
    this.#stop = new AbortController();
    [this.#batch, this.#job, this.#ahead] = [null, null, null];
  }

  #show(line) {
    const task = this.#task;
    this.#panel.show({
      task,
      saved: task.filter(photo => this.#isDone(photo)).length,
      left: line,
      direct: task.filter(photo => photo.direct),
      isChosen: task.some(photo => photo.chosen),
    });
  }
}
