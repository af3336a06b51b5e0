// @ts-check
// The view of documents: dropping and choosing, the list with what became of each.
import {badge, button, byId, counted, listed, make, say, tell} from './dom.js';
import {ofChoice, ofDrop, parted} from './gather.js';
import {ask, inSession, onState, Refusal} from './service.js';

/** @typedef {import('./types.js').Item} Item */
/** @typedef {import('./gather.js').Gathered} Gathered */

/** Of files passed over so many are named. */
const NAMED = 5;

/** A file on its way, or one that the service refused. @typedef {{key: string, name: string, refused: string}} Sending */

/** @type {Sending[]} */
let sending = [];
/** @type {Item[]} */
let documents = [];
/** @type {string[]} */
let endings = [];
let keys = 0;

// --- the list ----------------------------------------------------------------------------------------------------------------------

/** @param {number} bytes */
const sized = (bytes) => bytes < 1000 ? bytes + ' bytes' : bytes < 1e6 ? Math.round(bytes / 1000) + ' kB' : (bytes / 1e6).toFixed(1) + ' MB';

/** @param {Item} item */
const facts = (item) => {
  const parts = [];
  if (item.kind) parts.push(item.kind.replaceAll('-', ' '));
  if (item.words) parts.push(counted(item.words, 'word'));
  parts.push(sized(item.size));
  return parts.join(', ');
};

/** @param {Item} item */
const doubts = (item) => {
  if (!item.diagnostics) return null;
  const link = make('a', {href: '#report', textContent: counted(item.diagnostics, 'thing') + ' in it not read, or read with doubt'});
  link.dataset.document = item.name;
  return make('p', null, link);
};

/** @param {Item} item */
const remove = async (item) => {
  try {
    await ask(inSession('documents/' + item.id), {method: 'DELETE'});
    say(item.name + ' is removed.');
  } catch (problem) {
    if (!(problem instanceof Refusal)) throw problem;
    say(problem.message);
  }
};

/** @param {Item} item */
const documentRow = (item) => make('li', {className: 'row'},
  badge(item.status),
  make('div', null,
    make('b', null, item.name),
    item.title && item.title !== item.name ? make('p', null, item.title) : null,
    make('p', {className: 'soft', textContent: facts(item)}),
    item.message ? make('p', null, item.message) : null,
    doubts(item)),
  button('Remove', item.name, () => remove(item)));

/** @param {Sending} one */
const sendingRow = (one) => {
  const dismiss = () => {
    sending = sending.filter((other) => other !== one);
    draw();
  };
  return make('li', {className: 'row'},
    badge(one.refused ? 'not_read' : 'waiting'),
    make('div', null, make('b', null, one.name), make('p', null, one.refused || 'being handed over')),
    one.refused ? button('Dismiss', one.name, dismiss) : null);
};

const draw = () => {
  const rows = [...documents.map((item) => ({item, one: null})), ...sending.map((one) => ({item: null, one}))];
  listed(byId('documents-list'), rows, (row) => JSON.stringify(row.item ?? row.one),
    (row) => row.item ? documentRow(row.item) : sendingRow(/** @type {Sending} */ (row.one)));
  const unread = documents.filter((item) => item.status === 'not_read').length;
  byId('documents-count').textContent = documents.length ?
    counted(documents.length, 'document') + (unread ? ', of which ' + unread + ' could not be read' : '') : 'No documents yet.';
};

// --- handing over ------------------------------------------------------------------------------------------------------------------

/** @param {Gathered} gathered @param {Sending} one */
const send = async (gathered, one) => {
  try {
    // Whether it can be read at all: a call does not tell that from a service that does not answer.
    await gathered.file.slice(0, 1).arrayBuffer();
    await ask(inSession('documents?name=' + encodeURIComponent(gathered.name)), {method: 'POST', body: gathered.file});
    sending = sending.filter((other) => other !== one);
  } catch (problem) {
    // A file that went away, or may not be read, ends the same way as one that the service does not take.
    one.refused = problem instanceof Refusal ? problem.message : 'The browser could not read this file.';
    say(one.name + ': ' + one.refused);
  }
  draw();
};

/** @param {Gathered[]} passed */
const tellPassed = (passed) => {
  const names = passed.slice(0, NAMED).map((one) => one.name).join(', ') + (passed.length > NAMED ? ', and others' : '');
  tell(byId('passed-over'), passed.length ? counted(passed.length, 'file') + ' of other kinds passed over: ' + names + '.' : '');
};

/** @param {Gathered[]} gathered */
const add = async (gathered) => {
  const {read, passed} = parted(gathered, endings);
  tellPassed(passed);
  const queue = read.map((one) => ({gathered: one, one: {key: String(keys += 1), name: one.name, refused: ''}}));
  sending.push(...queue.map(({one}) => one));
  draw();
  say(read.length ? counted(read.length, 'document') + ' being checked.' : 'There is no document among these files.');
  // One by one: the report has them in this order.
  for (const next of queue) await send(next.gathered, next.one);
};

/** Hands tailoring files to `decisions`, the rest to the service. @param {Gathered[]} gathered
 * @param {(file: File) => Promise<void>} loadDecisions */
const sort = async (gathered, loadDecisions) => {
  const tables = gathered.filter((one) => one.name.toLowerCase().endsWith('.csv'));
  for (const table of tables) await loadDecisions(table.file);
  const rest = gathered.filter((one) => !tables.includes(one));
  if (rest.length) await add(rest);
};

/** @param {string} button @param {string} input @param {(files: Gathered[]) => void} take */
const chooser = (button, input, take) => {
  const field = /** @type {HTMLInputElement} */ (byId(input));
  byId(button).addEventListener('click', () => field.click());
  field.addEventListener('change', () => {
    if (field.files) take(ofChoice(field.files));
    // The same file may be chosen again.
    field.value = '';
  });
};

/** Files may be dropped anywhere on the page: one that misses the area must not take the place of the page.
 * @param {(files: Gathered[]) => void} take */
const droppable = (take) => {
  const area = byId('drop');
  let depth = 0;
  /** @param {DragEvent} event */
  const hasFiles = (event) => Array.from(event.dataTransfer?.types ?? []).includes('Files');
  addEventListener('dragenter', (event) => {
    if (!hasFiles(event)) return;
    depth += 1;
    area.classList.add('over');
  });
  addEventListener('dragleave', () => {
    depth = Math.max(0, depth - 1);
    if (!depth) area.classList.remove('over');
  });
  addEventListener('dragover', (event) => {
    if (hasFiles(event)) event.preventDefault();
  });
  addEventListener('drop', (event) => {
    if (!hasFiles(event) || !event.dataTransfer) return;
    event.preventDefault();
    depth = 0;
    area.classList.remove('over');
    location.hash = 'documents';
    ofDrop(event.dataTransfer).then(take);
  });
};

/** @param {string[]} reads endings of files that are read @param {(file: File) => Promise<void>} loadDecisions */
export const documentsView = (reads, loadDecisions) => {
  endings = reads;
  byId('reads').textContent = 'Read are ' + reads.join(' ') + '.';
  /** @param {Gathered[]} gathered */
  const take = (gathered) => void sort(gathered, loadDecisions);
  chooser('choose-files', 'files', take);
  chooser('choose-folder', 'folder', take);
  droppable(take);
  onState((state) => {
    documents = state.documents;
    draw();
  });
};
