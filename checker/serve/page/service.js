// @ts-check
// Calls of the service. Where it does not answer a call waits and tries again, longer each time, so that nothing is lost when the connection
// is; `Refusal` is the service's own "no", with a sentence for the reader.

/** @typedef {import('./types.js').State} State */

/** Waits between attempts, in milliseconds; the last one repeats. */
const WAITS = [500, 1000, 2000, 4000, 8000];
/** The status of a service that is asked too often for a moment. */
const BUSY = 429;
const STORED = 'tenet-session';

/** A sentence as a sentence is written; what has several lines (a caret under a phrase) is left as it is. @param {string} words */
const sentence = (words) => words.includes('\n') ? words : words.charAt(0).toUpperCase() + words.slice(1) + (/[.!?]$/.test(words) ? '' : '.');

export class Refusal extends Error {
  /** @param {number} status @param {string} code @param {string} message */
  constructor(status, code, message) {
    super(sentence(message));
    this.status = status;
    this.code = code;
  }
}

/** Tells "lost" and "found" of the connection, "stopped" of the service and "renewed" of the session. */
export const service = new EventTarget();

let stopped = false;
/** Calls that wait to be tried again. @type {Set<() => void>} */
const waiting = new Set();

/** Ends every wait: the person asked for it. */
export const tryNow = () => {
  for (const wake of Array.from(waiting)) wake();
};

/** Nothing is asked from now on. */
export const stop = () => {
  stopped = true;
  service.dispatchEvent(new Event('stopped'));
};

/** @param {number} time milliseconds @param {AbortSignal} [signal] @returns {Promise<void>} */
export const pause = (time, signal) => new Promise((resolve) => {
  const end = () => {
    clearTimeout(timer);
    waiting.delete(end);
    signal?.removeEventListener('abort', end);
    resolve();
  };
  const timer = setTimeout(end, time);
  waiting.add(end);
  signal?.addEventListener('abort', end);
});

/** How many calls find nobody. */
let lost = 0;

/** @param {number} change */
const count = (change) => {
  const before = lost;
  lost += change;
  if (!before && lost) service.dispatchEvent(new Event('lost'));
  if (before && !lost) service.dispatchEvent(new Event('found'));
};

/** @param {Response} response */
const refusalOf = async (response) => {
  const said = await response.json().catch(() => null);
  return new Refusal(response.status, said?.code ?? 'refused', said?.message ?? 'Tenet refused this (' + response.status + ').');
};

/** @typedef {{method?: string, body?: BodyInit | object, signal?: AbortSignal}} Asking */

/** @param {Asking} asking @returns {RequestInit} */
const requestOf = ({method = 'GET', body, signal}) => {
  /** @type {Record<string, string>} */
  const headers = method === 'GET' ? {} : {'X-Tenet': '1'};
  const raw = body === undefined || typeof body === 'string' || body instanceof Blob;
  if (!raw) headers['Content-Type'] = 'application/json';
  return {method, headers, signal, body: raw ? /** @type {BodyInit | undefined} */ (body) : JSON.stringify(body)};
};

/** Answers with what `read` makes of the service's answer, however long it takes until there is a whole one. @template T
 * @param {string} path below api/ @param {Asking} asking @param {(response: Response) => Promise<T>} read
 * @returns {Promise<T>} @throws {Refusal} and, where `signal` ends it, AbortError */
const call = async (path, asking, read) => {
  let failed = false;
  try {
    for (let attempt = 0; ; attempt += 1) {
      if (stopped) throw new Refusal(0, 'stopped', 'Tenet has stopped.');
      try {
        const response = await fetch('api/' + path, requestOf(asking));
        if (response.status === BUSY) throw new TypeError('busy');
        if (!response.ok) throw await refusalOf(response);
        return await read(response);
      } catch (problem) {
        // fetch says TypeError where nobody answers, and a busy service is asked again as well.
        if (!(problem instanceof TypeError) || asking.signal?.aborted) throw problem;
        if (stopped) continue;
        if (!failed && problem.message !== 'busy') {
          failed = true;
          count(1);
        }
        await pause(WAITS[Math.min(attempt, WAITS.length - 1)], asking.signal);
        asking.signal?.throwIfAborted();
      }
    }
  } finally {
    if (failed) count(-1);
  }
};

/** @param {string} path @param {Asking} [asking] @returns {Promise<any>} */
export const ask = (path, asking = {}) => call(path, asking, (response) => response.json());

// --- the session: one a tab ------------------------------------------------------------------------------------------------------

/** @type {State | null} */
let state = null;
/** @type {((state: State) => void)[]} */
const listeners = [];
let session = sessionStorage.getItem(STORED) ?? '';

/** Ends the call that follows the session there was. */
let following = new AbortController();

export const newSession = async () => {
  session = (await ask('sessions', {method: 'POST'})).session;
  sessionStorage.setItem(STORED, session);
  state = null;
  following.abort();
  following = new AbortController();
};

/** Begins, with the session that this tab had where the service still knows it. */
export const begin = async () => {
  if (!session) await newSession();
};

/** @param {string} [rest] "documents/d3" */
export const inSession = (rest = '') => 'sessions/' + session + (rest && '/' + rest);

/** The address of something in the session, for a frame or a link. @param {string} rest */
export const address = (rest) => 'api/' + inSession(rest);

// --- the state: asked for as long as the page is there -----------------------------------------------------------------------------

/** Waits while nothing changes, where the service cannot; and of a tab that nobody looks at. */
const CALM = 2000;
const UNSEEN = 10_000;


/** Calls `listener` with every new state, and with the one there is. @param {(state: State) => void} listener */
export const onState = (listener) => {
  listeners.push(listener);
  if (state) listener(state);
};

export const current = () => state;

/** @param {State} now */
const publish = (now) => {
  state = now;
  for (const listener of listeners) listener(now);
};

const poll = async () => {
  const begun = performance.now();
  const since = state && !document.hidden ? '?since=' + state.revision : '';
  /** @type {State} */
  const now = await ask(inSession() + since, {signal: following.signal});
  const news = now.revision !== state?.revision;
  if (news) publish(now);
  if (document.hidden) await pause(UNSEEN);
  else if (!news && performance.now() - begun < CALM) await pause(CALM);
};

/** Follows the state until the service stops. */
export const follow = async () => {
  document.addEventListener('visibilitychange', tryNow);
  while (!stopped) {
    try {
      const {signal} = following;
      await poll().catch((problem) => {
        if (!signal.aborted) throw problem;
      });
    } catch (problem) {
      if (!(problem instanceof Refusal)) throw problem;
      if (problem.code === 'session-unknown') {
        await newSession();
        service.dispatchEvent(new Event('renewed'));
      } else {
        await pause(CALM);
      }
    }
  }
};

// --- saving ------------------------------------------------------------------------------------------------------------------------

/** The name that the service gives to what it sends. @param {Response} response @param {string} otherwise */
const nameOf = (response, otherwise) => {
  const given = response.headers.get('Content-Disposition') ?? '';
  const encoded = /filename\*=UTF-8''([^;]+)/i.exec(given)?.[1];
  const plain = /filename="([^"]+)"/i.exec(given)?.[1];
  try {
    return (encoded && decodeURIComponent(encoded)) || plain || otherwise;
  } catch {
    return plain ?? otherwise;
  }
};

/** Hands bytes to the browser to save. @param {Blob} bytes @param {string} name */
export const save = (bytes, name) => {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(bytes);
  link.download = name;
  link.click();
  // The browser takes the bytes a moment later.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
};

/** Saves what the service makes; answers with its name. @param {string} rest @param {string} otherwise a name where the service gives none */
export const download = async (rest, otherwise) => {
  const {bytes, name} = await call(inSession(rest), {}, async (response) => ({bytes: await response.blob(), name: nameOf(response, otherwise)}));
  save(bytes, name);
  return name;
};
