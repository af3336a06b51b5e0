// @ts-check
// Answers to what is being typed: asked for after a pause, and the answer to what was typed before is dropped.
import {Refusal} from './service.js';

/** Typing is waited for this long, in milliseconds. */
const PAUSE = 300;

/** Calls `look` after each pause; `found` and `refused` get what came of the newest call only.
 * @template T @param {(signal: AbortSignal) => Promise<T> | null} look null: there is nothing to ask @param {(answer: T | null) => void} found
 * @param {(problem: Refusal) => void} refused @returns {(at?: 'once') => void} to be called at each change */
export const whileTyping = (look, found, refused) => {
  let timer = 0;
  /** @type {AbortController | null} */
  let newest = null;
  const run = async () => {
    newest?.abort();
    const mine = newest = new AbortController();
    try {
      const asked = look(mine.signal);
      const answer = asked && await asked;
      if (newest === mine) found(answer);
    } catch (problem) {
      if (newest === mine && problem instanceof Refusal) refused(problem);
      else if (!mine.signal.aborted) throw problem;
    }
  };
  return (at) => {
    clearTimeout(timer);
    if (at) run();
    else timer = setTimeout(run, PAUSE);
  };
};
