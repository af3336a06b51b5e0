// @ts-check
// The view where a rule is written: five answers become a rule, whose examples are tried while they are typed; then the rule itself may be
// changed, and is tried again.
import {badge, button, byId, listed, make, say, tell} from './dom.js';
import {ask, current, inSession, onState, Refusal, save} from './service.js';
import {whileTyping} from './typing.js';

/** @typedef {import('./types.js').Drafted} Drafted */
/** @typedef {import('./types.js').Example} Example */
/** @typedef {import('./types.js').LocalRule} LocalRule */

const form = /** @type {HTMLFormElement} */ (byId('draft'));
const lua = /** @type {HTMLTextAreaElement} */ (byId('drafted-lua'));

/** The rule as it was last tried, and whether all of it came out. */
let file = '';
let sound = false;

/** @returns {Record<string, string>} */
const answers = () => Object.fromEntries(Array.from(new FormData(form), ([name, value]) => [name, String(value).trim()]));

/** @param {string} status */
const words = (status) => status.replaceAll('_', ' ');

/** @param {Example} example */
const exampleRow = (example) => make('li', {className: 'row'},
  badge(example.passed ? 'passed' : 'failed'),
  make('div', null, make('blockquote', null, example.text),
    make('p', {className: 'soft', textContent: example.passed ? 'comes out as ' + words(example.came) + ', as it should' :
      'should be ' + words(example.expected) + ', and comes out as ' + words(example.came)})));

/** @param {Example[]} examples */
const showExamples = (examples) =>
  listed(byId('draft-examples'), examples, (example) => JSON.stringify(example), exampleRow);

/** @param {string} text @param {'quiet' | 'good' | 'bad'} tone */
const tellDraft = (text, tone) => {
  const said = byId('draft-said');
  said.className = 'note ' + tone;
  tell(said, text);
};

const setSound = (/** @type {boolean} */ is) => {
  sound = is;
  byId('drafted-use').toggleAttribute('aria-disabled', false);
  if (!is) byId('drafted-use').setAttribute('aria-disabled', 'true');
};

/** What came of a rule: from the answers or from its own text. @param {Drafted} drafted */
const tried = (drafted) => {
  const failed = drafted.examples.filter((example) => !example.passed).length;
  setSound(!failed && !drafted.problems.length);
  showExamples(drafted.examples);
  if (drafted.problems.length) tellDraft(drafted.problems.join('\n'), 'bad');
  else if (failed) tellDraft(failed + ' of ' + drafted.examples.length + ' examples fail.', 'bad');
  else tellDraft('All ' + drafted.examples.length + ' examples pass.', 'good');
  if (drafted.file_name) file = drafted.file_name;
};

/** @param {Drafted | null} drafted */
const drawn = (drafted) => {
  if (!drafted) return;
  byId('drafted').hidden = false;
  lua.value = drafted.lua;
  tell(byId('drafted-told'), drafted.told);
  tried(drafted);
};

/** The two sentences, one of which does not come out: shown as failing, with the reason. @param {Refusal} problem */
const refused = (problem) => {
  setSound(false);
  tellDraft(problem.message, problem.code === 'draft-incomplete' ? 'quiet' : 'bad');
  byId('drafted').hidden = true;
  const {form: kind, shows, shows_not: not} = answers();
  const term = kind === 'term';
  /** @param {string} text @param {string} expected @param {boolean} passed */
  const example = (text, expected, passed) => ({text, expected, came: passed ? expected : 'something else', passed});
  const first = problem.message.startsWith('The sentence that shows it');
  showExamples(problem.code !== 'draft-examples' ? [] : [example(shows, term ? 'flagged' : 'covered', !first),
    example(not, term ? 'clear' : 'missing', first)].filter((one) => one.text && !one.passed));
};

/** @param {AbortSignal} signal @returns {Promise<Drafted> | null} */
const fromAnswers = (signal) => {
  const given = answers();
  if (!given.says && !given.shows && !given.shows_not && !given.source) {
    tellDraft('Nothing to try yet: answer the five questions.', 'quiet');
    return null;
  }
  return ask(inSession('rule'), {method: 'POST', body: given, signal});
};

/** @param {AbortSignal} signal @returns {Promise<Drafted>} */
const fromLua = (signal) => ask(inSession('rule'), {method: 'POST', body: {lua: lua.value, file_name: file}, signal});

// --- rules of the session ------------------------------------------------------------------------------------------------------------

/** @param {LocalRule[]} rules */
const putRules = (rules) => ask(inSession('rules'), {method: 'PUT', body: {rules: rules.map(({file_name, lua: text}) => ({file_name, lua: text}))}});

const used = () => current()?.rules ?? [];

const use = async () => {
  if (!sound) return say('Its examples must pass first.');
  try {
    const answer = await putRules([...used().filter((rule) => rule.file_name !== file), {file_name: file, lua: lua.value}]);
    const problems = answer?.problems ?? [];
    if (problems.length) tellDraft(problems.join('\n'), 'bad');
    else tellDraft('The rule is used: the documents are checked by it, and it has a row in the report.', 'good');
  } catch (problem) {
    if (!(problem instanceof Refusal)) throw problem;
    tellDraft(problem.message, 'bad');
  }
};

/** @param {LocalRule} rule */
const usedRow = (rule) => make('li', {className: 'row'}, make('b', null, rule.file_name),
  make('div', {className: 'buttons'},
    button('Change', rule.file_name, () => {
      byId('drafted').hidden = false;
      lua.value = rule.lua;
      file = rule.file_name;
      lua.dispatchEvent(new Event('input'));
      lua.focus();
    }),
    button('Download', rule.file_name, () => save(new Blob([rule.lua], {type: 'text/plain'}), rule.file_name)),
    button('Remove', rule.file_name, () => putRules(used().filter((other) => other.file_name !== rule.file_name))
      .then(() => say(rule.file_name + ' is removed.'), (problem) => say(problem.message)))));

export const ruleView = () => {
  setSound(false);
  const answered = whileTyping(fromAnswers, drawn, refused);
  const changed = whileTyping(fromLua, (drafted) => drafted && tried(drafted), (problem) => {
    setSound(false);
    tellDraft(problem.message, 'bad');
  });
  form.addEventListener('input', () => answered());
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    answered('once');
  });
  lua.addEventListener('input', () => changed());
  byId('drafted-use').addEventListener('click', use);
  byId('drafted-download').addEventListener('click', () => save(new Blob([lua.value], {type: 'text/plain'}), file || 'rule.lua'));
  onState(({rules}) => {
    byId('rules-used').hidden = !rules.length;
    listed(byId('rules-list'), rules, (rule) => JSON.stringify(rule), usedRow);
  });
};
