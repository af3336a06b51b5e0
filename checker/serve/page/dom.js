// @ts-check
// Small helpers around the document. Whatever comes from documents, names or the service becomes text, never markup.

/** The element of index.html with this id. @template {HTMLElement} [T=HTMLElement] @param {string} id @returns {T} */
export const byId = (id) => {
  const element = document.getElementById(id);
  if (!element) throw new Error('the page has no ' + id);
  return /** @type {T} */ (element);
};

/** An element with properties and children; strings become text. @template {keyof HTMLElementTagNameMap} K
 * @param {K} tag @param {Partial<HTMLElementTagNameMap[K]> | null} [properties] @param {...(Node | string | null | undefined)} children
 * @returns {HTMLElementTagNameMap[K]} */
export const make = (tag, properties, ...children) => {
  const element = document.createElement(tag);
  if (properties) Object.assign(element, properties);
  element.append(.../** @type {(Node | string)[]} */ (children.filter((child) => child !== null && child !== undefined && child !== '')));
  return element;
};

/** A button that says what it is about to those who hear it out of its row. @param {string} words @param {string} about
 * @param {() => void} action */
export const button = (words, about, action) => {
  const made = make('button', {type: 'button', textContent: words, onclick: action});
  if (about) made.setAttribute('aria-label', words + ' ' + about);
  return made;
};

/** How a status looks, in the report as here. @type {Record<string, string>} */
const TONES = {
  covered: 'good', clear: 'good', checked: 'good', passed: 'good', partial: 'middling', weak: 'middling', qualified: 'middling',
  contradicted: 'bad', missing: 'bad', flagged: 'bad', not_read: 'bad', failed: 'bad',
};

/** A status in a word, with its symbol and its colour. @param {string} status */
export const badge = (status) =>
  make('span', {className: 'status ' + status + ' ' + (TONES[status] ?? 'quiet'), textContent: status.replaceAll('_', ' ')});

/** The context with the quote marked, or the quote alone where it is not in it as written. @param {string} context @param {string} quote */
export const marked = (context, quote) => {
  const at = quote ? context.indexOf(quote) : -1;
  if (at < 0) return quote ? [make('mark', null, quote)] : [context];
  return [context.slice(0, at), make('mark', null, quote), context.slice(at + quote.length)];
};

/** @param {number} number @param {string} one @param {string} [many] */
export const counted = (number, one, many = one + 's') => number.toLocaleString('en-GB') + ' ' + (number === 1 ? one : many);

/** Shows words, or hides the element where there are none. @param {HTMLElement} element @param {string} words */
export const tell = (element, words) => {
  if (element.textContent !== words) element.textContent = words;
  element.hidden = !words;
};

let saying = 0;
/** Says something to those who listen; what comes within a moment of it takes its place. @param {string} words */
export const say = (words) => {
  clearTimeout(saying);
  saying = setTimeout(() => (byId('said').textContent = words), 150);
};

/** Options of a select, what was chosen kept. @param {HTMLSelectElement} select @param {{value: string, words: string}[]} rows */
export const choices = (select, rows) => {
  const same = rows.length === select.options.length &&
    rows.every((row, i) => select.options[i].value === row.value && select.options[i].text === row.words);
  if (same) return;
  const chosen = select.value;
  select.replaceChildren(...rows.map((row) => make('option', {value: row.value, textContent: row.words})));
  if (rows.some((row) => row.value === chosen)) select.value = chosen;
};

/** Rows of a list by key: those that stay are kept with the focus and whatever is open in them. @template T
 * @param {HTMLElement} list @param {T[]} rows @param {(row: T) => string} key what the row shows belongs to its key
 * @param {(row: T) => HTMLElement} draw */
export const listed = (list, rows, key, draw) => {
  const old = new Map(Array.from(list.children).map((child) => [/** @type {HTMLElement} */ (child).dataset.key, child]));
  const now = rows.map((row) => {
    const name = key(row);
    const kept = old.get(name);
    old.delete(name);
    if (kept) return kept;
    const made = draw(row);
    made.dataset.key = name;
    return made;
  });
  // A row that is drawn anew keeps the focus: on what stands at the same place in it.
  const held = focusIn(list);
  for (const gone of old.values()) gone.remove();
  now.forEach((child, i) => {
    if (list.children[i] !== child) list.insertBefore(child, list.children[i] ?? null);
  });
  if (held && !list.contains(document.activeElement)) restoreFocus(list, held);
};

const CONTROLS = 'a[href], button, input, select, textarea, summary';

/** @param {HTMLElement} list */
const focusIn = (list) => {
  const row = Array.from(list.children).findIndex((child) => child.contains(document.activeElement));
  if (row < 0) return null;
  return {row, control: Array.from(list.children[row].querySelectorAll(CONTROLS)).indexOf(/** @type {Element} */ (document.activeElement))};
};

/** On the same control, else on the heading of the view. @param {HTMLElement} list @param {{row: number, control: number}} held */
const restoreFocus = (list, held) => {
  const row = list.children[Math.min(held.row, list.children.length - 1)];
  const control = row?.querySelectorAll(CONTROLS)[held.control] ?? list.closest('section')?.querySelector('h2');
  /** @type {HTMLElement | undefined} */ (control)?.focus();
};

/** Opens a dialog and gives the focus back to where it was when it closes. @param {HTMLDialogElement} dialog
 * @param {HTMLElement | null} [from] */
export const openDialog = (dialog, from = /** @type {HTMLElement | null} */ (document.activeElement)) => {
  if (dialog.open) return;
  dialog.addEventListener('close', () => from?.focus(), {once: true});
  dialog.showModal();
  /** @type {HTMLElement | null} */ (dialog.querySelector('h2'))?.focus();
};

/** Asks before something that cannot be taken back. @param {string} title @param {string} words @param {string} yes
 * @returns {Promise<boolean>} */
export const sure = (title, words, yes) => new Promise((resolve) => {
  const dialog = /** @type {HTMLDialogElement} */ (byId('sure'));
  byId('sure-title').textContent = title;
  byId('sure-words').textContent = words;
  const agree = byId('sure-yes');
  agree.textContent = yes;
  let agreed = false;
  agree.onclick = () => {
    agreed = true;
    dialog.close();
  };
  dialog.addEventListener('close', () => resolve(agreed), {once: true});
  openDialog(dialog);
});
