// @ts-check
// The view of what is handed in: each output with what it is for.
import {button, byId, choices, make, tell} from './dom.js';
import {ask, current, download, inSession, onState, Refusal} from './service.js';

/** The common formats by id, first what people open: what they are called and what they are for. @type {Record<string, [string, string]>} */
const COMMON = {
  xlsx: ['Workbook', 'For Excel and its like: the matrix, every quote, gaps and terms, for working through them with colleagues.'],
  html: ['Web page', 'One file for any browser, to send or to keep: the report as it stands here.'],
  csv: ['Table', 'One table, a row a rule and document, for any spreadsheet.'],
  json: ['JSON', 'For other programs, and to compare with next time (tenet diff).'],
};

/** Layouts of the self-assessment, by id. @type {Record<string, string>} */
const LAYOUTS = {
  tenet: 'Block, status, evidence, gap and next step, owner', 'three-column': 'Commitment, block, evidence', 'two-column': 'Block, current position',
  code: 'Provision, requirement, comply, evidence, commentary',
};

/** Says what happens, where it is seen and heard. @param {string} words */
const tellHere = (words) => tell(byId('hand-in-said'), words);

/** Runs while `from` cannot be pressed again. @param {HTMLButtonElement} from @param {string} rest @param {string} name */
const fetchTo = async (from, rest, name) => {
  from.setAttribute('aria-disabled', 'true');
  tellHere('Making ' + name + ' ...');
  try {
    tellHere(await download(rest, name) + ' is handed to the browser, which saves it.');
  } catch (problem) {
    if (!(problem instanceof Refusal)) throw problem;
    tellHere(problem.message);
  } finally {
    from.removeAttribute('aria-disabled');
  }
};

/** @param {SubmitEvent} event */
const pressed = (event) => {
  event.preventDefault();
  const from = /** @type {HTMLButtonElement} */ (event.submitter ?? /** @type {HTMLFormElement} */ (event.target).querySelector('button'));
  return from.getAttribute('aria-disabled') ? null : from;
};

const assessment = () => {
  const organisation = /** @type {HTMLInputElement} */ (byId('assessment-organisation'));
  byId('assessment').addEventListener('submit', async (event) => {
    const from = pressed(event);
    const settings = current()?.settings;
    if (!from || !settings) return;
    const format = /** @type {HTMLSelectElement} */ (byId('assessment-format')).value;
    const layout = /** @type {HTMLSelectElement} */ (byId('assessment-layout')).value;
    if (organisation.value.trim() !== settings.organisation) {
      await ask(inSession('settings'), {method: 'PUT', body: {...settings, organisation: organisation.value.trim()}})
        .catch((problem) => tellHere(problem.message));
    }
    fetchTo(from, 'self-assessment.' + format + '?layout=' + encodeURIComponent(layout), 'self-assessment.' + format);
  });
  let known = '';
  onState(({settings}) => {
    // What somebody types here is not taken away by news.
    if (organisation.value === known) organisation.value = settings.organisation;
    known = settings.organisation;
  });
};

const annotated = () => {
  const select = /** @type {HTMLSelectElement} */ (byId('annotated-document'));
  byId('annotated').addEventListener('submit', (event) => {
    const from = pressed(event);
    if (!from) return;
    if (!select.value) {
      tellHere('There is no document yet that could be annotated.');
      return;
    }
    const evidence = /** @type {HTMLInputElement} */ (byId('annotated-evidence')).checked ? '?evidence=shown' : '';
    fetchTo(from, 'documents/' + select.value + '/annotated' + evidence, 'annotated.docx');
  });
  onState(({documents}) => {
    choices(select, documents.filter((item) => item.status === 'checked').map((item) => ({value: item.id, words: item.name})));
  });
};

/** @param {import('./types.js').Named} format */
const formatRow = (format) => {
  const [name, purpose] = COMMON[format.id] ?? [format.id.toUpperCase(), format.title];
  const made = button('Download', name, () => {
    if (!made.getAttribute('aria-disabled')) fetchTo(made, 'report.' + format.id + '?download=1', 'report.' + format.id);
  });
  const row = make('li', {className: 'row'}, make('b', null, name), make('p', null, purpose), made);
  row.dataset.key = format.id;
  return row;
};

/** @param {import('./types.js').About} about */
export const handInView = (about) => {
  choices(/** @type {HTMLSelectElement} */ (byId('assessment-layout')), about.layouts.map((id) => ({value: id, words: LAYOUTS[id] ?? id})));
  const order = Object.keys(COMMON);
  const common = about.formats.filter(({id}) => order.includes(id)).sort((a, b) => order.indexOf(a.id) - order.indexOf(b.id));
  byId('formats').replaceChildren(...common.map(formatRow));
  byId('more-formats').replaceChildren(...about.formats.filter(({id}) => !order.includes(id)).map(formatRow));
  assessment();
  annotated();
};
