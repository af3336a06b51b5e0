// @ts-check
// The view of decisions: the open gaps, a form to decide about one, what was decided, and the file to keep it.
import {badge, button, byId, listed, make, say, tell} from './dom.js';
import {ask, current, download, inSession, onState, Refusal, service} from './service.js';

/** @typedef {import('./types.js').Entry} Entry */
/** @typedef {{rule: string, title: string, status: string}} Gap */

/** Statuses over the set that a landlord may answer with a decision, worst first. */
const OPEN = ['contradicted', 'missing', 'flagged', 'weak', 'partial'];
/** @type {(keyof Entry)[]} */
const FIELDS = ['rule', 'decision', 'reason', 'evidence', 'approved_by', 'on', 'review_by'];
/** @type {Record<string, string>} */
const LACKS = {
  rule: 'Choose what is decided on.', decision: 'Choose one of the two.', reason: 'Say why.', approved_by: 'Say who approved it.',
  on: 'Say when it was decided.', review_by: 'Say until when it holds; then it is looked at again.',
};

const form = /** @type {HTMLFormElement} */ (byId('decision'));
const select = /** @type {HTMLSelectElement} */ (byId('decision-rule'));

/** @type {Gap[]} */
let gaps = [];
/** Titles of all rules by id. @type {Map<string, string>} */
const titles = new Map();

// --- gaps: out of the JSON report ----------------------------------------------------------------------------------------------------

/** @param {any} report */
const gapsOf = (report) => {
  /** @type {Map<string, Gap>} */
  const found = new Map();
  for (const row of report.coverage) found.set(row.rule, {rule: row.rule, title: row.title, status: row.status});
  // Terms are counted per document: one that is flagged anywhere is open.
  for (const row of report.documents.flatMap((/** @type {any} */ document) => document.results))
    if (row.form === 'term' && row.status === 'flagged') found.set(row.rule, {rule: row.rule, title: row.title, status: row.status});
  return Array.from(found.values()).filter((gap) => OPEN.includes(gap.status))
    .sort((a, b) => OPEN.indexOf(a.status) - OPEN.indexOf(b.status));
};

/** The revision of the report that the gaps are of. */
let known = -1;
let loading = false;

/** Brings the gaps up to date where somebody looks at them. */
export const showGaps = async () => {
  const state = current();
  if (!state || loading || byId('view-decisions').hidden || known === state.report) return;
  loading = true;
  const revision = state.report;
  try {
    const any = state.documents.some((item) => item.status === 'checked');
    gaps = any ? gapsOf(await ask(inSession('report.json'))) : [];
    known = revision;
    drawGaps(any);
  } catch (problem) {
    if (!(problem instanceof Refusal)) throw problem;
    byId('gaps-none').textContent = problem.message;
  } finally {
    loading = false;
  }
  if (known !== current()?.report && known === revision) showGaps();
};

/** @param {boolean} any */
const drawGaps = (any) => {
  byId('gaps-none').textContent = !any ? 'Gaps are shown once documents are checked.' : gaps.length ? '' : 'None.';
  listed(byId('gaps-list'), gaps, (gap) => gap.rule + ' ' + gap.status, (gap) => make('li', {className: 'row'},
    badge(gap.status),
    make('div', null, make('b', null, gap.title), ' ', make('code', null, gap.rule)),
    button('Decide', 'on ' + gap.title, () => {
      chooseRule(gap.rule);
      byId('decision-not').focus();
      byId('decision').scrollIntoView({block: 'start'});
    })));
  drawRules();
};

/** The gaps first, then whatever else has a title. */
const drawRules = () => {
  const chosen = select.value;
  /** @param {string} label @param {[string, string][]} rows */
  const group = (label, rows) => {
    const made = make('optgroup', {label});
    made.append(...rows.map(([id, title]) => make('option', {value: id, textContent: title + ' (' + id + ')'})));
    return made;
  };
  const open = new Set(gaps.map((gap) => gap.rule));
  select.replaceChildren(make('option', {value: '', textContent: 'Choose'}),
    group('Open gaps', gaps.map((gap) => [gap.rule, gap.title])),
    group('Everything else', Array.from(titles).filter(([id]) => !open.has(id))));
  chooseRule(chosen);
};

/** @param {string} rule */
const chooseRule = (rule) => {
  if (rule && !Array.from(select.options).some((option) => option.value === rule))
    select.append(make('option', {value: rule, textContent: rule}));
  select.value = rule;
};

// --- the form ------------------------------------------------------------------------------------------------------------------------

/** Shows a problem at its field, or takes it away. @param {string} field @param {string} words */
const tellField = (field, words) => {
  byId('decision-' + field + '-problem').textContent = words;
  const control = byId('decision-' + field);
  if (words) control.setAttribute('aria-invalid', 'true');
  else control.removeAttribute('aria-invalid');
};

/** @returns {Entry} */
const entryOfForm = () => {
  const data = new FormData(form);
  return /** @type {Entry} */ (Object.fromEntries(FIELDS.map((field) => [field, String(data.get(field) ?? '').trim()])));
};

/** @param {Entry} entry */
const fillForm = (entry) => {
  for (const field of FIELDS) {
    if (field === 'rule') chooseRule(entry.rule);
    else if (field === 'decision') for (const radio of form.querySelectorAll('input')) {
      if (radio.type === 'radio') radio.checked = radio.value === entry.decision;
    } else /** @type {HTMLInputElement} */ (byId('decision-' + field)).value = entry[field] ?? '';
  }
};

/** The first field with a problem gets the focus. @returns {boolean} whether there is one */
const focusProblem = () => {
  const wrong = FIELDS.find((field) => byId('decision-' + field + '-problem').textContent);
  if (wrong === 'decision') byId('decision-not').focus();
  else if (wrong) byId('decision-' + wrong).focus();
  return wrong !== undefined;
};

/** What is wrong with it before anybody is asked; the service looks again. @param {Entry} entry */
const lookThrough = (entry) => {
  for (const field of FIELDS) tellField(field, entry[field] ? '' : LACKS[field] ?? '');
  if (entry.on && entry.review_by && entry.review_by < entry.on) tellField('review_by', 'This is before the day of the decision.');
  return !focusProblem();
};

/** Puts the service's problems with the entry at `row` (from 0) to its fields; answers with those that belong to none.
 * @param {string[]} problems @param {number} row */
const placeProblems = (problems, row) => problems.filter((problem) => {
  // As its reader of tables says them: "tailoring.csv, row 3, 'respect.3.7': column E (on): ...".
  const number = Number(/\brow (\d+)/.exec(problem)?.[1] ?? 0);
  const field = /\((\w+)\)/.exec(problem)?.[1] ?? '';
  if (number !== row + 2 || !FIELDS.includes(/** @type {keyof Entry} */ (field))) return true;
  tellField(field, problem.slice(problem.indexOf('(' + field + ')') + field.length + 2).replace(/^:? ?/, ''));
  return false;
});

const decided = () => current()?.tailoring ?? [];

/** @param {Entry[]} entries @returns {Promise<string[]>} */
const putEntries = async (entries) => (await ask(inSession('tailoring'), {method: 'PUT', body: {entries}}))?.problems ?? [];

const record = async () => {
  const entry = entryOfForm();
  if (!lookThrough(entry)) return;
  const before = decided();
  const entries = [...before.filter((other) => other.rule !== entry.rule), entry];
  try {
    const problems = await putEntries(entries);
    const others = placeProblems(problems, entries.length - 1);
    if (problems.length) {
      // What is wrong is not kept among what is decided; it stands in the form.
      await putEntries(before);
      tell(byId('decision-said'), others.join('\n'));
      focusProblem();
      return;
    }
    form.reset();
    tell(byId('decision-said'), 'Recorded: ' + (titles.get(entry.rule) ?? entry.rule) + ', ' + entry.decision + '.');
  } catch (problem) {
    if (!(problem instanceof Refusal)) throw problem;
    tell(byId('decision-said'), problem.message);
  }
};

// --- what is decided -----------------------------------------------------------------------------------------------------------------

/** @param {string} day YYYY-MM-DD */
const inWords = (day) => {
  const date = new Date(day + 'T00:00:00Z');
  return Number.isNaN(date.getTime()) ? day : date.toLocaleDateString('en-GB', {day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC'});
};

/** @param {Entry} entry */
const decidedRow = (entry) => make('li', {className: 'row'},
  badge(entry.decision.replaceAll(' ', '_')),
  make('div', null, make('b', null, titles.get(entry.rule) ?? entry.rule), ' ', make('code', null, entry.rule),
    make('p', null, entry.reason),
    make('p', {className: 'soft', textContent: 'Approved by ' + entry.approved_by + ' on ' + inWords(entry.on) + ', holds until ' +
      inWords(entry.review_by) + (entry.evidence ? '. See ' + entry.evidence : '')})),
  make('div', {className: 'buttons'},
    button('Change', 'the decision on ' + entry.rule, () => {
      fillForm(entry);
      select.focus();
    }),
    button('Remove', 'the decision on ' + entry.rule, () => putEntries(decided().filter((other) => other.rule !== entry.rule))
      .then(() => say('The decision is removed.'), (problem) => say(problem.message)))));

/** Takes a tailoring file of an earlier time. @param {File} file */
export const loadDecisions = async (file) => {
  location.hash = 'decisions';
  try {
    const answer = await ask(inSession('tailoring.csv'), {method: 'PUT', body: file});
    const problems = answer?.problems ?? [];
    tell(byId('decision-said'), file.name + ' is loaded.' + (problems.length ? ' ' + problems.join('\n') : ''));
  } catch (problem) {
    if (!(problem instanceof Refusal)) throw problem;
    tell(byId('decision-said'), file.name + ': ' + problem.message);
  }
};

/** @param {import('./types.js').About} about */
export const decisionsView = (about) => {
  for (const rule of about.rules) titles.set(rule.id, rule.title);
  drawRules();
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    record();
  });
  form.addEventListener('reset', () => {
    for (const field of FIELDS) tellField(field, '');
    tell(byId('decision-said'), '');
  });
  byId('decided-download').addEventListener('click', () => download('tailoring.csv', 'tailoring.csv')
    .then((name) => say(name + ' is handed to the browser.'), (problem) => say(problem.message)));
  service.addEventListener('renewed', () => (known = -1));
  onState((state) => {
    byId('decided').hidden = !state.tailoring.length;
    listed(byId('decided-list'), state.tailoring, (entry) => JSON.stringify(entry), decidedRow);
    showGaps();
  });
};
