const notes = { waiting: 'Waiting', sending: 'Sending', paused: 'Paused', arrived: 'Arrived' };
const open = new Set(['waiting', 'sending', 'paused']);
const bad = new Set(['duplicate', 'refused', 'broken', 'failed']);

/** One file of a drop, and how far it is. */
export class UploadFile {
  state = 'waiting';
  note = notes.waiting;
  fraction = 0;
  id = null;
  lost = false;

  constructor(file) {
    this.file = file;
  }

  /** Where it lies in the folder that was dropped, so that equal names are told apart. */
  get name() {
    return this.file.webkitRelativePath || this.file.name;
  }

  get isOpen() {
    return open.has(this.state);
  }

  get isBad() {
    return bad.has(this.state);
  }

  /** Whether sending the same file once more may end otherwise. */
  get canRetry() {
    return this.state === 'failed';
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
}
