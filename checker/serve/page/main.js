// @ts-check
// The page: its views, the way from one to another, and what stands above all of them (progress, connection, problems).
import {byId, counted, make, say, sure, tell} from './dom.js';
import {decisionsView, loadDecisions, showGaps} from './decisions.js';
import {documentsView} from './documents.js';
import {handInView} from './hand_in.js';
import {passages} from './passage.js';
import {phraseView} from './phrase.js';
import {reportView, show as showReport} from './report_view.js';
import {ruleView} from './rule.js';
import {ask, begin, follow, inSession, newSession, onState, Refusal, service, stop, tryNow} from './service.js';
import {settingsView} from './settings.js';

/** @typedef {import('./types.js').State} State */

const VIEWS = ['documents', 'report', 'hand-in', 'decisions', 'phrase', 'rule', 'settings'];

// --- views: one is seen, the address says which --------------------------------------------------------------------------------------

const viewOfAddress = () => {
  const name = location.hash.slice(1);
  return VIEWS.includes(name) ? name : VIEWS[0];
};

/** @param {'focus' | 'stay'} focus */
const showView = (focus) => {
  const view = viewOfAddress();
  for (const name of VIEWS) byId('view-' + name).hidden = name !== view;
  for (const link of document.querySelectorAll('nav a')) {
    if (link.getAttribute('href') === '#' + view) link.setAttribute('aria-current', 'page');
    else link.removeAttribute('aria-current');
  }
  const heading = byId(view + '-title');
  document.title = heading.textContent + ' \u2013 Tenet';
  if (focus === 'focus') {
    scrollTo(0, 0);
    heading.focus({preventScroll: true});
  }
  showReport();
  showGaps();
};

const views = () => {
  addEventListener('hashchange', () => showView('focus'));
  document.querySelector('.skip')?.addEventListener('click', (event) => {
    // Its fragment would be taken for a view.
    event.preventDefault();
    byId('main').focus();
  });
  for (const close of document.querySelectorAll('dialog .close')) close.addEventListener('click', () => close.closest('dialog')?.close());
  showView('stay');
};

// --- what stands above the views -----------------------------------------------------------------------------------------------------

/** @param {number} seconds */
const timeLeft = (seconds) => seconds < 90 ? 'about ' + counted(Math.max(1, Math.round(seconds)), 'second') + ' left' :
  'about ' + Math.round(seconds / 60) + ' minutes left';

/** The quarter that was told last: whoever listens is told at quarters, not at every document. */
let told = -1;

/** @param {State} state */
const tellProgress = ({progress: {done, total, seconds_left: left}, documents}) => {
  const busy = done < total;
  byId('progress').hidden = !busy;
  const bar = /** @type {HTMLProgressElement} */ (byId('progress-bar'));
  bar.max = Math.max(1, total);
  bar.value = done;
  const words = done + ' of ' + counted(total, 'document') + ' checked' + (left ? ', ' + timeLeft(left) : '');
  byId('progress-words').textContent = words;
  const quarter = busy ? Math.floor(4 * done / total) : 4;
  if (quarter === told) return;
  // Nothing is over where nothing had begun.
  if (busy) say(words);
  else if (told >= 0 && documents.length) say('All ' + counted(documents.length, 'document') + ' checked.');
  told = busy ? quarter : -1;
};

/** @param {State} state */
const tellProblems = ({problems}) => {
  const list = byId('problems');
  list.hidden = !problems.length;
  if (list.childElementCount !== problems.length || list.textContent !== problems.join(''))
    list.replaceChildren(...problems.map((problem) => make('li', null, problem)));
};

/** Where the connection is lost for longer, it is said what that may mean. */
const LONG = 12_000;

const connection = () => {
  const banner = byId('connection');
  const words = byId('connection-words');
  let timer = 0;
  service.addEventListener('lost', () => {
    banner.hidden = false;
    byId('connection-retry').hidden = false;
    words.textContent = 'Tenet does not answer. It is tried again by itself; what you typed is kept.';
    timer = setTimeout(() => (words.textContent = 'Tenet still does not answer. Perhaps it was ended: then start it again and use the page ' +
      'that it opens. What you typed here is kept for as long as this page is open.'), LONG);
  });
  service.addEventListener('found', () => {
    clearTimeout(timer);
    banner.hidden = true;
    tell(byId('happened'), '');
    say('Tenet answers again.');
  });
  service.addEventListener('renewed', () => {
    tell(byId('happened'), 'Tenet had forgotten what this page held: it was idle for long, or started anew. Please add the documents again.');
  });
  service.addEventListener('stopped', () => {
    clearTimeout(timer);
    banner.hidden = false;
    byId('connection-retry').hidden = true;
    words.textContent = 'Tenet has stopped, and the documents are gone from memory. You may close this page.';
    for (const name of ['forget', 'stop', 'progress']) byId(name).hidden = true;
  });
  byId('connection-retry').addEventListener('click', tryNow);
};

/** Tells the page that begins anew why it does. */
const FORGOTTEN = 'tenet-forgotten';

const endings = () => {
  if (sessionStorage.getItem(FORGOTTEN)) tell(byId('happened'), 'Everything is forgotten.');
  sessionStorage.removeItem(FORGOTTEN);
  byId('forget').addEventListener('click', async () => {
    const words = 'Documents, decisions and rules of this page are removed from memory. Files on your disk are not touched.';
    if (!await sure('Forget everything?', words, 'Forget everything')) return;
    try {
      await ask(inSession(), {method: 'DELETE'});
      await newSession();
      // What was typed here is forgotten as well, by a page that begins anew.
      sessionStorage.setItem(FORGOTTEN, 'yes');
      location.replace('#documents');
      location.reload();
    } catch (problem) {
      if (problem instanceof Refusal) tell(byId('happened'), problem.message);
    }
  });
  byId('stop').addEventListener('click', async () => {
    const words = 'Documents, decisions and rules are gone then, on every page of this Tenet. Download what you want to keep first.';
    if (!await sure('Stop Tenet?', words, 'Stop Tenet')) return;
    // The answer may not come any more, and then it has stopped all the same.
    await Promise.race([ask('quit', {method: 'POST'}).catch(() => null), new Promise((resolve) => setTimeout(resolve, 3000))]);
    stop();
  });
};

const start = async () => {
  views();
  connection();
  endings();
  passages();
  /** @type {import('./types.js').About} */
  const about = await ask('about');
  await begin();
  documentsView(about.reads, loadDecisions);
  reportView();
  handInView(about);
  decisionsView(about);
  phraseView();
  ruleView();
  settingsView(about);
  onState(tellProgress);
  onState(tellProblems);
  document.documentElement.dataset.ready = 'yes';
  await follow();
};

start().catch((problem) => tell(byId('happened'), problem instanceof Refusal ? problem.message :
  'Something went wrong on this page: ' + problem.message + '. Loading it again may help.'));
