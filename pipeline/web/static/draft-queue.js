/* The words that somebody types, on their way to the server: none is lost, and none comes twice.

   Each field goes its own way. A save says which text it started from; one is under way at a time; what was typed
   meanwhile follows it. Until the server has said that it has them, words also lie in the browser's own storage.
   Nothing in here touches the page. */

const PAUSE = 500; // milliseconds without a key after which words are sent
const FIRST_RETRY = 1000;
const LONGEST_RETRY = 30_000;

/**
 * @typedef {{base: string, shown: string, value: string, sent: ?string, timer: number, tries: number,
 *   stuck: string}} State
 *   base: what the server has, in its own form; shown: the same as the field shows it; sent: what is under way;
 *   stuck: why it is not sent again by itself: `conflict`, `refused`, or empty
 */

export class Queue {
  /**
   * @param {{send: Function, store: Storage, prefix: string, tell: Function, conflict: Function, refuse: Function}} by
   *   send: gives a promise of `{status, body}`, and fails where no server answers;
   *   tell: hears that something has changed; conflict and refuse hear of what a person must settle
   */
  constructor({ send, store, prefix, tell, conflict, refuse }) {
    Object.assign(this, { send, store, prefix, tell, conflict, refuse });
    /** @type {Map<string, State>} */
    this.fields = new Map();
    this.waiting = [];
    this.savedAt = null;
    this.signedOut = false;
  }

  state(field) {
    if (!this.fields.has(field)) {
      this.fields.set(field, { base: "", shown: "", value: "", sent: null, timer: 0, tries: 0, stuck: "" });
    }
    return this.fields.get(field);
  }

  isDirty(field) {
    const one = this.fields.get(field);
    return Boolean(one) && (one.value !== one.shown || one.sent !== null);
  }

  /** The text that a field is to show. */
  value(field) {
    return this.state(field).value;
  }

  /** The server's text of a field. False where words of somebody's own stand against it, and stay. */
  take(field, shown, base = shown) {
    if (this.isDirty(field)) return false;
    Object.assign(this.state(field), { base, shown, value: shown, stuck: "" });
    return true;
  }

  /** Somebody has typed. */
  type(field, value) {
    const one = this.state(field);
    one.value = value;
    this.keep(field);
    if (one.stuck === "refused") one.stuck = "";
    if (!one.stuck) this.later(field, PAUSE);
    this.tell();
  }

  /** Send what waits, at once; all of it, or one field. */
  flush(field) {
    for (const name of field ? [field] : [...this.fields.keys()]) this.pump(name);
  }

  /** The page is going away: nothing is waited for any more, not even for what is under way. */
  leave() {
    for (const [field, one] of this.fields) {
      if (one.stuck || one.value === (one.sent ?? one.shown)) continue;
      this.send(field, one.value, one.sent ?? one.base, { keepalive: true }).catch(() => {});
    }
  }

  /** A person has settled a conflict: their text starts from what the server has now. */
  settle(field, theirs, value) {
    const one = this.state(field);
    Object.assign(one, { base: theirs, shown: theirs, value, stuck: "", tries: 0 });
    this.keep(field);
    this.pump(field);
    this.tell();
  }

  /** Comes true once nothing is under way or waits; what a person must settle is not waited for. */
  settled() {
    this.flush();
    if (!this.busy()) return Promise.resolve();
    return new Promise((done) => this.waiting.push(done));
  }

  busy() {
    return [...this.fields.values()].some((one) => !one.stuck && (one.sent !== null || one.value !== one.shown));
  }

  /** `saved`, `saving`, `trying`, `stuck`: the worst of all fields. */
  summary() {
    const all = [...this.fields.values()];
    if (all.some((one) => one.stuck)) return "stuck";
    if (all.some((one) => one.tries)) return "trying";
    return this.busy() ? "saving" : "saved";
  }

  /** What lay in the browser's storage when the page was opened: words that no server has confirmed. */
  restore() {
    const found = [];
    for (let at = 0; at < this.store.length; at += 1) {
      const key = this.store.key(at);
      if (!key?.startsWith(this.prefix)) continue;
      try {
        const { value, base, shown } = JSON.parse(this.store.getItem(key));
        found.push({ field: key.slice(this.prefix.length), value, base, shown: shown ?? base });
      } catch {
        this.store.removeItem(key);
      }
    }
    for (const { field, value, base, shown } of found) {
      const one = this.state(field);
      if (one.shown === value) {
        this.store.removeItem(this.prefix + field);
        continue;
      }
      Object.assign(one, { value, base, shown });
      this.later(field, 0);
    }
    this.tell();
    return found;
  }

  /* From here on nobody else's. */

  later(field, pause) {
    const one = this.state(field);
    clearTimeout(one.timer);
    one.timer = setTimeout(() => this.pump(field), pause);
  }

  async pump(field) {
    const one = this.state(field);
    clearTimeout(one.timer);
    if (one.sent !== null || one.stuck) return;
    if (one.value === one.shown) {
      this.clean(field);
      return;
    }
    one.sent = one.value;
    this.tell();
    let answer;
    try {
      answer = await this.send(field, one.sent, one.base, {});
    } catch {
      answer = { status: 0, body: {} };
    }
    this.answered(field, answer);
  }

  answered(field, { status, body }) {
    const one = this.state(field);
    const { sent } = one;
    one.sent = null;
    this.signedOut = status === 401;
    if (status === 200) {
      Object.assign(one, { base: body.text ?? sent, shown: sent, tries: 0 });
      this.savedAt = new Date();
      if (one.value === sent) this.clean(field);
      else {
        this.keep(field);
        this.pump(field);
      }
    } else if (status === 409 && typeof body.theirs === "string") {
      one.stuck = "conflict";
      this.conflict(field, body, one.value);
    } else if (status >= 400 && status < 500 && ![401, 408, 429].includes(status)) {
      one.stuck = "refused";
      this.refuse(field, body);
    } else {
      one.tries += 1;
      const pause = Math.min(LONGEST_RETRY, FIRST_RETRY * 2 ** (one.tries - 1));
      this.later(field, pause * (0.75 + Math.random() / 2));
    }
    this.tell();
    this.release();
  }

  clean(field) {
    this.state(field).tries = 0;
    this.store.removeItem(this.prefix + field);
    this.tell();
    this.release();
  }

  keep(field) {
    const { value, base, shown } = this.state(field);
    try {
      this.store.setItem(this.prefix + field, JSON.stringify({ value, base, shown }));
    } catch {
      // No room, or none allowed: the words still lie in the page, and are sent.
    }
  }

  release() {
    if (this.busy()) return;
    for (const done of this.waiting.splice(0)) done();
  }
}
