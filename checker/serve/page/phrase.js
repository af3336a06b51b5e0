// @ts-check
// The view where a phrase is tried: its hits while it is typed.
import {byId, choices, counted, make, marked, tell} from './dom.js';
import {ask, current, inSession, onState} from './service.js';
import {whileTyping} from './typing.js';

/** @typedef {import('./types.js').Trial} Trial */
/** @typedef {import('./types.js').Found} Found */

/** More hits than these tell nobody more. */
const MOST = 100;

const phrase = /** @type {HTMLInputElement} */ (byId('try-phrase'));
const where = /** @type {HTMLSelectElement} */ (byId('try-document'));

/** @param {Found} found */
const hit = (found) => {
  const name = current()?.documents.find((item) => item.id === found.document)?.name ?? '';
  const heading = found.headings?.at(-1) ?? '';
  const place = found.number && !heading.startsWith(found.number + ' ') ? [found.number, heading].filter(Boolean).join(', under ') : heading;
  return make('li', null, make('b', null, name), place ? ' ' + place : null, make('blockquote', null, ...marked(found.context, found.quote)),
    found.labels?.length ? make('p', {className: 'soft', textContent: found.labels.join(', ')}) : null);
};

/** @param {string} words @param {string} [text] @param {Found[]} [found] */
const show = (words, text = '', found = []) => {
  tell(byId('try-said'), words);
  tell(byId('try-text'), text);
  byId('try-found').replaceChildren(...found.slice(0, MOST).map(hit));
};

/** @param {string} text */
const tellProblem = (text) => {
  tell(byId('try-problem'), text);
  if (text) phrase.setAttribute('aria-invalid', 'true');
  else phrase.removeAttribute('aria-invalid');
};

/** @param {Trial | null} trial */
const found = (trial) => {
  tellProblem('');
  if (!trial) return show(phrase.value.trim() ? 'Add documents first: there is nothing to look through yet.' : '');
  const more = trial.found.length > MOST ? '; the first ' + MOST + ' are shown' : '';
  const words = (trial.hits ? counted(trial.hits, 'hit') : 'Nothing found') + ' in ' + counted(trial.documents, 'document') + more + '.';
  // Without a hit the text says which words came nearest, and what was lacking.
  return show(words, trial.hits ? '' : trial.text, trial.found);
};

/** @param {AbortSignal} signal @returns {Promise<Trial> | null} */
const look = (signal) => {
  const words = phrase.value.trim();
  if (!words || !current()?.documents.some((item) => item.status === 'checked')) return null;
  return ask(inSession('try'), {method: 'POST', body: {phrase: words, document: where.value || null}, signal});
};

export const phraseView = () => {
  const typed = whileTyping(look, found, (problem) => {
    show('');
    tellProblem(problem.message);
  });
  phrase.addEventListener('input', () => typed());
  where.addEventListener('change', () => typed('once'));
  byId('try').addEventListener('submit', (event) => {
    event.preventDefault();
    typed('once');
  });
  let known = '';
  onState(({documents}) => {
    const read = documents.filter((item) => item.status === 'checked');
    choices(where, [{value: '', words: 'All documents'}, ...read.map((item) => ({value: item.id, words: item.name}))]);
    const now = read.map((item) => item.id).join();
    if (now !== known && phrase.value) typed();
    known = now;
  });
};
