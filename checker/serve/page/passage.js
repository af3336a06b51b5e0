// @ts-check
// A quote in its surroundings: the document's text around it, in a dialog, with the way to the quotes before and after it.
import {byId, make, openDialog, tell} from './dom.js';
import {ask, inSession, Refusal} from './service.js';

/** @typedef {import('./types.js').Item} Item */
/** @typedef {import('./types.js').TextBlock} TextBlock */
/** @typedef {{block: number, quotes: string[], rule: string}} Quote */

/** Blocks around a quote at first, before and after, and how many more each time. */
const AROUND = 6;
const MORE = 15;

const dialog = /** @type {HTMLDialogElement} */ (byId('passage'));
const text = byId('passage-text');
const earlier = /** @type {HTMLButtonElement} */ (byId('passage-earlier'));
const later = /** @type {HTMLButtonElement} */ (byId('passage-later'));
const previous = /** @type {HTMLButtonElement} */ (byId('passage-previous'));
const next = /** @type {HTMLButtonElement} */ (byId('passage-next'));

/** @type {{item: Item, quotes: Quote[], at: number, first: number, last: number, total: number}} */
let open = {item: {id: '', name: '', size: 0, status: 'checked'}, quotes: [], at: 0, first: 1, last: 0, total: 0};
/** @type {AbortController | null} */
let asking = null;

/** The text with each of the quotes marked where it stands. @param {string} words @param {string[]} quotes */
const withMarks = (words, quotes) => {
  const ranges = quotes.map((quote) => ({from: quote ? words.indexOf(quote) : -1, to: 0, quote})).filter(({from}) => from >= 0)
    .map(({from, quote}) => ({from, to: from + quote.length})).sort((a, b) => a.from - b.from);
  /** @type {(Node | string)[]} */
  const pieces = [];
  let at = 0;
  for (const {from, to} of ranges) {
    if (to <= at) continue;
    const begin = Math.max(from, at);
    pieces.push(words.slice(at, begin), make('mark', null, words.slice(begin, to)));
    at = to;
  }
  return [...pieces, words.slice(at)];
};

/** @param {TextBlock} block @param {Quote} quote */
const paragraph = (block, quote) => {
  const here = block.block === quote.block;
  const number = block.number && !block.text.startsWith(block.number) ? block.number + ' ' : '';
  const made = make('p', {className: block.kind + ' in_' + (block.parent ?? 'body') + (here ? ' quoted' : '')}, number, ...here ? withMarks(block.text, quote.quotes) : [block.text]);
  if (here) made.tabIndex = -1;
  return made;
};

/** Blocks from `first` on. @param {number} first @param {number} blocks */
const fetchText = async (first, blocks) => {
  asking?.abort();
  asking = new AbortController();
  /** @type {import('./types.js').Text} */
  const answer = await ask(inSession('documents/' + open.item.id + '/text?start_block=' + first + '&blocks=' + blocks), {signal: asking.signal});
  return answer;
};

const tellButtons = () => {
  const {quotes, at, first, last, total} = open;
  previous.disabled = at <= 0;
  next.disabled = at >= quotes.length - 1;
  earlier.hidden = first <= 1;
  later.hidden = last >= total;
};

/** Words in the place of the text, where there is none. @param {unknown} problem */
const tellProblem = (problem) => {
  if (problem instanceof Refusal) text.replaceChildren(make('p', null, problem.message));
};

/** Blocks that have text are counted, tables around them have a number as well: `until` is where the text begins that is shown already.
 * @param {number} first @param {number} blocks @param {number} until @param {(made: HTMLElement[]) => void} place */
const add = async (first, blocks, until, place) => {
  try {
    const answer = await fetchText(first, blocks);
    const shown = answer.blocks.filter((block) => block.block < until);
    open.total = answer.total;
    open.first = Math.min(open.first, first);
    open.last = answer.blocks.length < blocks ? answer.total : Math.max(open.last, shown.at(-1)?.block ?? 0);
    place(shown.map((block) => paragraph(block, open.quotes[open.at])));
    tellButtons();
  } catch (problem) {
    tellProblem(problem);
  }
};

const showQuote = async () => {
  const quote = open.quotes[open.at];
  tell(byId('passage-about'), open.item.name + (quote.rule ? ' \u2013 ' + quote.rule : ''));
  open.first = Math.max(1, quote.block - AROUND);
  open.last = 0;
  await add(open.first, quote.block + AROUND - open.first + 1, Infinity, (made) => {
    text.replaceChildren(...made);
    text.querySelector('.quoted')?.scrollIntoView({block: 'center'});
  });
};

/** @param {Item} item @param {Quote[]} quotes of this document, to go through @param {number} at the one to begin with
 * @param {HTMLElement} from gets the focus back */
export const openPassage = (item, quotes, at, from) => {
  open = {item, quotes, at: Math.max(0, at), first: 1, last: 0, total: 0};
  text.replaceChildren(make('p', null, 'Reading ...'));
  openDialog(dialog, from);
  showQuote();
};

/** @param {number} step */
const move = (step) => {
  open.at = Math.min(Math.max(open.at + step, 0), open.quotes.length - 1);
  showQuote();
};

export const passages = () => {
  previous.addEventListener('click', () => move(-1));
  next.addEventListener('click', () => move(1));
  earlier.addEventListener('click', () => {
    const first = Math.max(1, open.first - MORE);
    add(first, open.first - first, open.first, (made) => {
      const height = text.scrollHeight;
      text.prepend(...made);
      text.scrollTop += text.scrollHeight - height;
      if (earlier.hidden || open.first <= 1) text.focus();
    });
  });
  later.addEventListener('click', () => {
    add(open.last + 1, MORE, Infinity, (made) => {
      text.append(...made);
      if (open.last >= open.total) text.focus();
    });
  });
};
