const notes = { waiting: 'Waiting', sending: 'Sending', paused: 'Paused', arrived: 'Arrived' };
const open = new Set(['waiting', 'sending', 'paused']);
const left = 'The page was left before this file was sent. Choose it again; what was sent of it is not sent twice.';

/** One file of a drop, and how far it is. */
export class UploadFile {
  state = 'waiting';
  note = notes.waiting;
  fraction = 0;
  id = null;
  lost = false;

  constructor(file) {
    this.file = file;
    // Where it lies in the folder that was dropped, so that equal names are told apart.
    this.name = file.webkitRelativePath || file.name;
    this.size = file.size;
    this.modified = file.lastModified;
  }

  /** What an earlier look at this page knew of a file. */
  static remembered({ name, size, modified, state, note }) {
    return Object.assign(new UploadFile({ name, size, lastModified: modified }), { file: null, state, note, fraction: 1 });
  }

  /** Whether both are the same file of this computer, as far as a page can tell. */
  isSameAs(other) {
    return this.name === other.name && this.size === other.size && this.modified === other.modified;
  }

  get isOpen() {
    return open.has(this.state);
  }

  /** Whether sending the same file once more may end otherwise; a page that was loaded anew does not have it any more. */
  get canRetry() {
    return this.state === 'failed' && this.file !== null;
  }

  turn(state, note = notes[state]) {
    this.state = state;
    this.note = note;
    if (!this.isOpen) this.fraction = state === 'failed' ? 0 : 1;
  }

  progress(fraction) {
    this.fraction = fraction;
    if (this.state === 'sending') this.note = fraction === 1 ? 'Checking' : notes.sending;
  }

  end({ arrived, refusal, kind, problem, lost = false }) {
    this.lost = lost;
    if (arrived) this.turn('arrived');
    else if (refusal) this.turn(kind === 'duplicate' ? 'duplicate' : 'refused', refusal);
    else this.turn('failed', problem);
  }

  /** What the next look at this page is to know. */
  toRemember() {
    const { name, size, modified, state, note } = this;
    return { name, size, modified, ...(this.isOpen ? { state: 'failed', note: left } : { state, note }) };
  }
}
