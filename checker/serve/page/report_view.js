// @ts-check
// The view of the report: the page that `tenet check --format html` writes, in a frame, made anew as documents come. What it shows (its
// address, what is open, where it stands, the focus) is kept from one to the next.
import {byId, make, openDialog, say, tell} from './dom.js';
import {openPassage} from './passage.js';
import {address, ask, current, inSession, onState, Refusal, service} from './service.js';

/** A report is asked for at most so often while documents are being checked, in milliseconds: a large one takes a while to lay out. */
const CALM = 2500;

const frame = /** @type {HTMLIFrameElement} */ (byId('report-frame'));
/** The revision that the frame shows; -1: none. */
let shown = -1;
let loading = false;
let begun = 0;
let timer = 0;
/** A document to be gone to once the report is there, by its name. */
let wanted = '';

// --- documents of the report and of the session --------------------------------------------------------------------------------------

/** The name of the document with this number in the report. @param {Document} report @param {string} number */
const nameOf = (report, number) =>
  /** @type {HTMLElement | null} */ (report.querySelector('tr[data-path][data-document="' + number + '"]'))?.dataset.path ?? '';

/** @param {string} name */
const documentNamed = (name) => current()?.documents.find((item) => item.name === name);

/** The finding's document and rule: its id is "d12-respect.3.7". @param {Element} finding */
const aboutOf = (finding) => {
  const dash = finding.id.indexOf('-');
  const number = finding.id.slice(1, dash);
  return {number, name: nameOf(finding.ownerDocument, number), rule: finding.id.slice(dash + 1)};
};

// --- explain -------------------------------------------------------------------------------------------------------------------------

/** @type {AbortController | null} */
let explaining = null;

/** @param {string} rule */
const explainChosen = async (rule) => {
  explaining?.abort();
  explaining = new AbortController();
  const text = byId('explain-text');
  const chosen = /** @type {HTMLSelectElement} */ (byId('explain-document')).value;
  text.textContent = 'Looking ...';
  try {
    const answer = await ask(inSession('documents/' + chosen + '/explain?rule=' + encodeURIComponent(rule)), {signal: explaining.signal});
    text.textContent = answer.text;
  } catch (problem) {
    if (problem instanceof Refusal) text.textContent = problem.message;
  }
};

/** @param {string} rule @param {string} name of the document, or '' @param {HTMLElement} from */
const openExplain = (rule, name, from) => {
  const select = /** @type {HTMLSelectElement} */ (byId('explain-document'));
  const read = (current()?.documents ?? []).filter((item) => item.status === 'checked');
  select.replaceChildren(...read.map((item) => make('option', {value: item.id, textContent: item.name})));
  const item = documentNamed(name);
  if (item) select.value = item.id;
  select.onchange = () => explainChosen(rule);
  byId('explain-title').textContent = 'Why: ' + rule;
  openDialog(/** @type {HTMLDialogElement} */ (byId('explain')), from);
  explainChosen(rule);
};

// --- what the report gets beside what it has: buttons that only make sense beside the documents -----------------------------------------

/** A button of the frame's own document. @param {Document} report @param {string} words @param {string} label
 * @param {(button: HTMLButtonElement) => void} action */
const buttonIn = (report, words, label, action) => {
  const button = report.createElement('button');
  button.type = 'button';
  button.className = 'beside';
  button.textContent = words;
  button.setAttribute('aria-label', label);
  button.addEventListener('click', () => action(button));
  return button;
};

/** The rule's title and id, without its status. @param {Element} finding */
const titleOver = (finding) => Array.from(finding.closest('.rule')?.querySelector('h4, h5')?.childNodes ?? [])
  .filter((node) => !(node.nodeType === Node.ELEMENT_NODE && /** @type {Element} */ (node).matches('.status')))
  .map((node) => node.textContent).join('').trim();

/** Every quote of the same document that is there to be seen, in the order of the report. @param {Document} report
 * @param {string} number of the document */
const quotesOf = (report, number) => Array.from(report.querySelectorAll('.finding[id^="d' + number + '-"]'))
  .filter((finding) => !finding.closest('[hidden]'))
  .flatMap((finding) => Array.from(finding.querySelectorAll('figure[data-block]')))
  .map((figure) => ({
    block: Number(/** @type {HTMLElement} */ (figure).dataset.block),
    quotes: Array.from(figure.querySelectorAll('mark')).map((mark) => mark.textContent ?? ''),
    rule: titleOver(figure),
    figure,
  }));

/** @param {HTMLElement} finding */
const equip = (finding) => {
  if (finding.dataset.equipped) return;
  finding.dataset.equipped = 'yes';
  const report = finding.ownerDocument;
  const {number, name, rule} = aboutOf(finding);
  for (const figure of Array.from(finding.querySelectorAll('figure[data-block]'))) {
    const place = figure.querySelector('figcaption b');
    if (!place) continue;
    place.after(' ', buttonIn(report, 'In the document', 'In the document: ' + place.textContent, (from) => {
      const item = documentNamed(name);
      const quotes = quotesOf(report, number);
      if (item) openPassage(item, quotes, quotes.findIndex((one) => one.figure === figure), from);
    }));
  }
  finding.append(buttonIn(report, 'Explain', 'Explain ' + rule + ' in ' + name, (from) => openExplain(rule, name, from)));
};

/** @param {Document} report */
const equipReport = (report) => {
  // What is folded up is equipped when it opens: reports have thousands of quotes.
  for (const finding of Array.from(report.querySelectorAll('details.finding[open]'))) equip(/** @type {HTMLElement} */ (finding));
  report.addEventListener('toggle', (event) => {
    const details = /** @type {HTMLElement} */ (event.target);
    if (details.matches('details.finding[open]')) equip(details);
  }, true);
  for (const rule of Array.from(report.querySelectorAll('.rule[id]'))) {
    const id = rule.id.slice('r-'.length);
    rule.querySelector('h4, h5')?.after(buttonIn(report, 'Explain', 'Explain ' + id, (from) => openExplain(id, '', from)));
  }
};

// --- from one report to the next -----------------------------------------------------------------------------------------------------

const FOCUSABLE = 'a[href], button, input, select, summary, [tabindex]';

/** @typedef {{hash: string, top: number, open: string[], within: string, control: number}} Standing */

/** @returns {Standing | null} */
const standing = () => {
  const report = frame.contentDocument;
  if (shown < 0 || !report) return null;
  const held = document.activeElement === frame ? report.activeElement : null;
  const within = held?.closest('[id]');
  return {
    hash: frame.contentWindow?.location.hash ?? '',
    top: report.documentElement.scrollTop,
    open: Array.from(report.querySelectorAll('details[open][id]')).map((details) => details.id),
    within: within?.id ?? '',
    control: within && held ? Array.from(within.querySelectorAll(FOCUSABLE)).indexOf(held) : -1,
  };
};

/** @param {Document} report @param {Standing} before */
const restore = (report, before) => {
  for (const id of before.open) report.getElementById(id)?.setAttribute('open', '');
  report.documentElement.scrollTop = before.top;
  const within = report.getElementById(before.within);
  const control = within && (before.control < 0 ? within : within.querySelectorAll(FOCUSABLE)[before.control]);
  /** @type {HTMLElement | null | undefined} */ (control)?.focus({preventScroll: true});
};

/** @param {Document} report */
const goToWanted = (report) => {
  const row = Array.from(report.querySelectorAll('tr[data-path]')).find((one) => /** @type {HTMLElement} */ (one).dataset.path === wanted);
  wanted = '';
  if (!row || !frame.contentWindow) return;
  frame.contentWindow.location.hash = row.id;
  const doubts = row.nextElementSibling?.querySelector('details');
  doubts?.setAttribute('open', '');
};

/** @param {number} revision */
const load = (revision) => {
  const before = standing();
  loading = true;
  begun = performance.now();
  frame.onload = () => {
    loading = false;
    const report = frame.contentDocument;
    // A report that could not be made is a sentence, not a page of ours; where nobody answered it is asked for again once somebody does.
    if (!report?.getElementById('legend')) {
      const said = (report?.body?.textContent ?? '').slice(0, 500);
      tell(byId('report-none'), said ? 'The report could not be made: ' + said : 'The report could not be fetched.');
      frame.hidden = true;
      shown = -1;
      return;
    }
    shown = revision;
    equipReport(report);
    if (before) restore(report, before);
    if (wanted) goToWanted(report);
    frame.dataset.shown = String(revision);
    show();
  };
  frame.hidden = false;
  const target = address('report.html') + '?report=' + revision + (before?.hash ?? '');
  // No step of its own in the history: going back leads to another view, not to an older report.
  if (frame.contentWindow) frame.contentWindow.location.replace(new URL(target, location.href).href);
};

const seen = () => !byId('view-report').hidden;

/** Shows the newest report where somebody looks at it. */
export const show = () => {
  const state = current();
  const any = Boolean(state?.documents.some((item) => item.status === 'checked' || item.status === 'not_read'));
  byId('report-none').hidden = any;
  byId('report-about').hidden = !any;
  if (!any) {
    frame.hidden = true;
    shown = -1;
    return;
  }
  if (!state || !seen() || loading) return;
  if (state.report === shown) {
    if (wanted && frame.contentDocument) goToWanted(frame.contentDocument);
    return;
  }
  clearTimeout(timer);
  const wait = begun + CALM - performance.now();
  if (shown >= 0 && wait > 0) timer = setTimeout(show, wait);
  else load(state.report);
};

/** Leads to a document in the report. @param {string} name */
const showDocument = (name) => {
  wanted = name;
  show();
};

export const reportView = () => {
  const alone = /** @type {HTMLAnchorElement} */ (byId('report-alone'));
  onState((state) => {
    alone.href = address('report.html');
    if (state.report !== shown && shown >= 0 && seen()) say('The report is being brought up to date.');
    show();
  });
  service.addEventListener('found', show);
  byId('documents-list').addEventListener('click', (event) => {
    const link = /** @type {HTMLElement} */ (event.target).closest('a');
    if (link?.dataset.document) showDocument(link.dataset.document);
  });
};
