// @ts-check
// The page's script, compiled in by checker/embed.cmake. ASCII only. The page is whole without it: this narrows it (status, standard, document, kind,
// words), sorts the matrix, opens what a link leads to, and keeps the view in the address: "#r-respect.3.7&status=weak&q=mediation".
(() => {
  'use strict';

  /** @typedef {{q: string, status: string, pack: string, document: string, kind: string}} View */
  /** @typedef {keyof View} Field */

  /** @type {Field[]} */
  const FIELDS = ['q', 'status', 'pack', 'document', 'kind'];
  /** The order in which statuses need a person, worst first. */
  const URGENCY = ['contradicted', 'missing', 'flagged', 'weak', 'partial', 'qualified', 'not_checked', 'alternative', 'covered', 'clear',
    'not_applicable'];
  /** Typing is waited for this long, in milliseconds. */
  const PAUSE = 150;

  const form = /** @type {HTMLFormElement | null} */ (document.getElementById('filter'));
  const shown = document.getElementById('shown');
  if (!form || !shown) return;

  /** @param {ParentNode} within @param {string} selector @returns {HTMLElement[]} */
  const all = (within, selector) => Array.from(within.querySelectorAll(selector));

  /** @param {Element | null} element */
  const words = (element) => (element?.textContent ?? '').toLowerCase();

  /** The status that an element of the page shows. @param {Element | null} element */
  const statusOf = (element) => URGENCY.find((status) => element?.classList.contains(status)) ?? '';

  /** Kinds by the number of the document. @type {Map<string, string>} */
  const kinds = new Map(all(document, 'tr[data-document]').map((row) => [row.dataset.document ?? '', row.dataset.kind ?? '']));

  // --- the view: what the form says, and the address ---------------------------------------------------------------------------

  /** @returns {View} */
  const viewOfForm = () => {
    const data = new FormData(form);
    const view = /** @type {View} */ ({});
    for (const field of FIELDS) view[field] = String(data.get(field) ?? '').trim();
    return view;
  };

  /** @param {string} text */
  const decoded = (text) => {
    try {
      return decodeURIComponent(text);
    } catch {
      return text;
    }
  };

  /** The fragment as the id that it leads to and the view. */
  const parse = () => {
    const [id, ...pairs] = location.hash.slice(1).split('&');
    const given = new URLSearchParams(pairs.join('&'));
    const view = /** @type {View} */ ({});
    for (const field of FIELDS) view[field] = given.get(field) ?? '';
    return {id: decoded(id ?? ''), view, named: pairs.length > 0};
  };

  /** @param {View} view */
  const fillForm = (view) => {
    for (const field of FIELDS) {
      const control = /** @type {HTMLInputElement | HTMLSelectElement} */ (form.elements.namedItem(field));
      control.value = view[field];
      // A document that this report does not have narrows nothing.
      if (control.value !== view[field]) control.value = '';
    }
  };

  /** @param {string} id @param {View} view */
  const remember = (id, view) => {
    const given = new URLSearchParams();
    for (const field of FIELDS) if (view[field]) given.set(field, view[field]);
    const tail = given.toString();
    const fragment = '#' + id + (tail && '&' + tail);
    if (fragment === (location.hash || '#')) return;
    try {
      history.replaceState(null, '', fragment);
    } catch {
      // Some viewers of attachments allow no history; the view works, only its address is not kept.
    }
  };

  // --- narrowing ---------------------------------------------------------------------------------------------------------------

  /** @param {View} view @param {string} number */
  const documentFits = (view, number) => (!view.document || view.document === number) && (!view.kind || view.kind === kinds.get(number));

  /** @param {Element} element @param {View} view */
  const packFits = (element, view) =>
    !view.pack || element.closest('[data-pack]')?.getAttribute('data-pack') === view.pack;

  /** Hides an element or shows it. @param {HTMLElement} element @param {boolean} fits */
  const show = (element, fits) => {
    if (element.hidden === fits) element.hidden = !fits;
    return fits;
  };

  /** @param {View} view */
  const narrowGaps = (view) => {
    const gaps = all(document, '.gap');
    return {
      of: gaps.length,
      fit: gaps.filter((gap) => show(gap, packFits(gap, view) && (!view.status || view.status === statusOf(gap.querySelector('.status'))) &&
        (!view.q || words(gap).includes(view.q.toLowerCase())))).length,
    };
  };

  /** The number of the document that a finding is of: its id is "d12-rule". @param {HTMLElement} finding */
  const numberOf = (finding) => finding.id.slice(1, finding.id.indexOf('-'));

  /** @param {View} view */
  const narrowRules = (view) => {
    const wanted = view.q.toLowerCase();
    let of = 0;
    let fit = 0;
    for (const rule of all(document, '.rule')) {
      const heading = rule.querySelector('h4, h5');
      const named = !wanted || words(heading).includes(wanted);
      const pack = packFits(rule, view);
      let any = false;
      for (const finding of all(rule, '.finding')) {
        of += 1;
        const fits = pack && documentFits(view, numberOf(finding)) &&
          (!view.status || view.status === statusOf(finding.querySelector('.status'))) && (named || words(finding).includes(wanted));
        show(finding, fits);
        if (fits) fit += 1;
        any ||= fits;
      }
      // A rule with nothing to quote is there for its own status, as long as no document is asked for.
      const itself = pack && named && !view.document && !view.kind &&
        (!view.status || view.status === statusOf(heading?.querySelector('.status') ?? null));
      show(rule, any || itself);
    }
    for (const aside of all(document, '[aria-labelledby="terms"] .aside')) {
      show(aside, packFits(aside, view) && !view.document && !view.kind && (!view.status || view.status === 'clear') &&
        (!wanted || words(aside).includes(wanted)));
    }
    return {of, fit};
  };

  /** @param {HTMLTableElement} table @param {View} view */
  const narrowTable = (table, view) => {
    const wanted = view.q.toLowerCase();
    const heads = Array.from(table.tHead?.rows[0]?.cells ?? []);
    const columns = heads.map((head, i) => {
      if (i === 0) return true;
      if (head.dataset.document) return documentFits(view, head.dataset.document);
      return !table.classList.contains('by-document') || !wanted || words(head).includes(wanted);
    });
    heads.forEach((head, i) => show(head, columns[i]));
    for (const row of Array.from(table.tBodies).flatMap((body) => Array.from(body.rows))) {
      if (row.classList.contains('group')) continue;
      const cells = Array.from(row.cells);
      cells.forEach((cell, i) => show(cell, columns[i]));
      const head = cells[0];
      const summary = row.parentElement?.classList.contains('sum') ?? false;
      const fits = head.dataset.document ? documentFits(view, head.dataset.document) : !wanted || words(head).includes(wanted);
      const has = !view.status || cells.some((cell, i) => columns[i] && statusOf(cell.firstElementChild) === view.status);
      show(row, summary || (fits && has));
    }
    // The heading of a group without rows.
    for (const body of Array.from(table.tBodies)) {
      const rows = Array.from(body.rows);
      if (rows[0]?.classList.contains('group')) show(rows[0], rows.slice(1).some((row) => !row.hidden));
    }
  };

  /** Hides packs that are not asked for, and those and groups under which nothing is left. @param {View} view */
  const hideEmpty = (view) => {
    for (const group of all(document, 'div.group')) show(group, all(group, '.rule').some((rule) => !rule.hidden));
    for (const pack of all(document, '[data-pack]')) {
      const items = all(pack, '.gap, .rule, .aside, .matrix tbody:not(.sum) tr:not(.group)');
      show(pack, packFits(pack, view) && items.some((item) => !item.hidden));
    }
  };

  const showAll = () => {
    for (const element of all(document, 'main [hidden]')) element.hidden = false;
    shown.textContent = 'Showing all ' + all(document, '.gap').length + ' gaps and ' + all(document, '.finding').length +
      ' findings in documents.';
  };

  /** @param {View} view */
  const narrow = (view) => {
    if (FIELDS.every((field) => !view[field])) {
      showAll();
      return;
    }
    const gaps = narrowGaps(view);
    const findings = narrowRules(view);
    for (const table of all(document, 'table.matrix')) narrowTable(/** @type {HTMLTableElement} */ (table), view);
    for (const row of all(document, 'tr[data-kind]')) show(row, documentFits(view, row.dataset.document ?? ''));
    hideEmpty(view);
    shown.textContent = gaps.fit + findings.fit === 0 ? 'Nothing fits. Choose less, or show everything.' :
      'Showing ' + gaps.fit + ' of ' + gaps.of + ' gaps and ' + findings.fit + ' of ' + findings.of + ' findings in documents.';
  };

  const apply = () => {
    const view = viewOfForm();
    narrow(view);
    remember(parse().id, view);
  };

  // --- following links ---------------------------------------------------------------------------------------------------------

  /** Opens what encloses the target, and the target; what the view hides is shown by showing everything. @param {string} id */
  const reveal = (id) => {
    const target = id && document.getElementById(id);
    if (!target) return;
    if (target.closest('[hidden]')) {
      form.reset();
      apply();
    }
    for (let at = /** @type {Element | null} */ (target); at; at = at.parentElement) if (at instanceof HTMLDetailsElement) at.open = true;
    target.scrollIntoView();
    // What was out of sight is measured as it comes into it, and moves the target: once more when it has.
    requestAnimationFrame(() => target.scrollIntoView());
    const focus = target.querySelector('summary') ?? target;
    if (!focus.matches('a, button, summary, [tabindex]')) focus.setAttribute('tabindex', '-1');
    /** @type {HTMLElement} */ (focus).focus({preventScroll: true});
  };

  const follow = () => {
    const {id, view, named} = parse();
    // A plain link keeps the view that the form has; an address that names one brings it.
    if (named) fillForm(view);
    narrow(viewOfForm());
    reveal(id);
    remember(id, viewOfForm());
  };

  // --- sorting the matrix ------------------------------------------------------------------------------------------------------

  /** @param {HTMLTableRowElement} row @param {number} column */
  const urgency = (row, column) => {
    const at = URGENCY.indexOf(statusOf(row.cells[column]?.firstElementChild ?? null));
    return at < 0 ? URGENCY.length : at;
  };

  /** Rows of each group with its heading, as the report has them. @type {WeakMap<HTMLTableSectionElement, HTMLTableRowElement[]>} */
  const original = new WeakMap();

  /** Groups give way to one order over all rows, and come back with the report's own. @param {HTMLTableElement} table @param {number} column
   * @param {'ascending' | 'none'} order */
  const sort = (table, column, order) => {
    const bodies = Array.from(table.tBodies).filter((body) => !body.classList.contains('sum'));
    for (const body of bodies) if (!original.has(body)) original.set(body, Array.from(body.rows));
    if (order === 'none') {
      for (const body of bodies) body.replaceChildren(...original.get(body) ?? []);
      return;
    }
    const lines = bodies.flatMap((body) => original.get(body) ?? []).filter((row) => !row.classList.contains('group'));
    lines.sort((a, b) => column === 0 ? words(a.cells[0]).localeCompare(words(b.cells[0]), 'en', {numeric: true}) :
      urgency(a, column) - urgency(b, column));
    for (const body of bodies) body.replaceChildren();
    bodies[0]?.replaceChildren(...lines);
  };

  /** @param {HTMLTableElement} table */
  const makeSortable = (table) => {
    const heads = Array.from(table.tHead?.rows[0]?.cells ?? []);
    heads.forEach((head, column) => {
      const button = document.createElement('button');
      button.type = 'button';
      button.textContent = column === 0 ? 'A to Z' : table.classList.contains('by-document') ? 'Sort' : 'Worst first';
      button.setAttribute('aria-label', button.textContent + ': ' + (head.querySelector('a') ?? head).textContent);
      button.addEventListener('click', () => {
        const order = head.getAttribute('aria-sort') === 'ascending' ? 'none' : 'ascending';
        for (const other of heads) other.removeAttribute('aria-sort');
        if (order === 'ascending') head.setAttribute('aria-sort', order);
        sort(table, column, order);
        narrow(viewOfForm());
      });
      head.append(document.createElement('br'), button);
    });
  };

  // --- opening and printing ----------------------------------------------------------------------------------------------------

  /** @param {boolean} open */
  const openAll = (open) => {
    for (const finding of all(document, 'details.finding')) if (!finding.closest('[hidden]')) finding.toggleAttribute('open', open);
  };

  /** @type {HTMLElement[]} */
  let openedForPrint = [];
  addEventListener('beforeprint', () => {
    if (document.body.classList.contains('many')) return;
    openedForPrint = all(document, 'details:not([open])');
    for (const details of openedForPrint) details.toggleAttribute('open', true);
  });
  addEventListener('afterprint', () => {
    for (const details of openedForPrint) details.toggleAttribute('open', false);
    openedForPrint = [];
  });

  // --- begin -------------------------------------------------------------------------------------------------------------------

  let waiting = 0;
  form.addEventListener('input', () => {
    clearTimeout(waiting);
    waiting = setTimeout(apply, PAUSE);
  });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    apply();
  });
  document.getElementById('show-everything')?.addEventListener('click', () => {
    form.reset();
    apply();
  });
  document.getElementById('open-all')?.addEventListener('click', () => openAll(true));
  document.getElementById('close-all')?.addEventListener('click', () => openAll(false));
  for (const table of all(document, 'table.matrix')) makeSortable(/** @type {HTMLTableElement} */ (table));
  addEventListener('hashchange', follow);
  form.hidden = false;
  follow();
})();
