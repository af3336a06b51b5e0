// The HTML report as people meet it: in Chromium, with a mouse, a keyboard, a screen reader's eyes (axe-core), a phone, a printer, and with
// scripts off. test_report.py makes the reports and says where they are. One browser serves all tests.
import assert from 'node:assert/strict';
import {execFileSync} from 'node:child_process';
import {readFileSync, writeFileSync} from 'node:fs';
import {createRequire} from 'node:module';
import path from 'node:path';
import {after, before, test as plainTest} from 'node:test';
import {pathToFileURL} from 'node:url';

const {TENET_REPORTS: folder, CHROMIUM: chromiumPath, NODE_MODULES: modules} = process.env;
const require = createRequire(path.join(modules, 'package.json'));
const {chromium} = require('playwright-core');
const axe = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
const WIDE = {width: 1280, height: 900};
// A hang ends; a busy machine is no hang.
const test = (name, body) => plainTest(name, {timeout: 300_000}, body);

let browser;
before(async () => {
  // The checker itself is a script, so it is shown a page that has lost its own.
  const few = readFileSync(path.join(folder, 'few.html'), 'utf8');
  writeFileSync(path.join(folder, 'scriptless.html'), few.replace(/<script>[^]*<\/script>/, ''));
  // Chromium's sandbox does not work for root, and only there is it done without.
  browser = await chromium.launch({executablePath: chromiumPath, args: process.getuid?.() === 0 ? ['--no-sandbox'] : []});
});
after(() => browser.close());

/** A page that shows the report `name`, and everything that it asked for or complained of. */
async function open(name, {fragment = '', viewport = WIDE, ...options} = {}) {
  const context = await browser.newContext({viewport, reducedMotion: 'reduce', ...options});
  const page = await context.newPage();
  const asked = [];
  const complaints = [];
  page.on('request', (request) => asked.push(request.url()));
  page.on('console', (message) => complaints.push(message.text()));
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('dialog', (dialog) => complaints.push('dialog: ' + dialog.message()));
  const address = pathToFileURL(path.join(folder, name + '.html')).href;
  await page.goto(address + fragment);
  return {page, asked, complaints, address, close: () => context.close()};
}

/** Runs `body` on the open report and closes it. */
async function on(name, options, body) {
  const opened = await open(name, options);
  try {
    await body(opened.page, opened);
  } finally {
    await opened.close();
  }
}

async function violations(page, {contrast}) {
  await page.evaluate(axe);
  const result = await page.evaluate((tags) => globalThis.axe.run(document, {
    runOnly: {type: 'tag', values: tags.names}, resultTypes: ['violations'], rules: {'color-contrast': {enabled: tags.contrast}},
  }), {names: RULES, contrast});
  return result.violations.map((found) => found.id + ': ' + found.help + ' at ' + found.nodes.slice(0, 3).map((node) => node.html).join(' | '));
}

const seen = (page, selector) => page.locator(selector).filter({visible: true});
const overflow = (page) => page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

/** Waits until the filter has been applied: it waits for a pause in typing. */
const settle = (page) => page.waitForTimeout(250);

// --- accessibility ---------------------------------------------------------------------------------------------------------------------

const LOOKS = [
  ['samples', {}],
  ['few', {colorScheme: 'dark'}],
  ['hostile', {}],
  ['many', {}],
  ['few', {viewport: {width: 360, height: 740}}],
  ['scriptless', {}],
];
for (const [name, options] of LOOKS) {
  test(`axe-core finds nothing: ${name} ${JSON.stringify(options)}`, () => on(name, options, async (page) => {
    // What is folded up nobody sees, and it is not judged. All of a large report, and the colours of each of its thousand words, would take
    // the checker minutes and say the same as the small ones.
    const small = name !== 'samples';
    if (small) await page.evaluate(() => [...document.querySelectorAll('details')].slice(0, 60).forEach((details) => (details.open = true)));
    assert.deepEqual(await violations(page, {contrast: small}), []);
  }));
}

test('headings step down one level at a time, and there is one title', () => on('samples', {}, async (page) => {
  const levels = await page.$$eval('h1, h2, h3, h4, h5, h6', (all) => all.map((heading) => Number(heading.tagName[1])));
  assert.equal(levels.filter((level) => level === 1).length, 1);
  levels.slice(1).forEach((level, i) => assert.ok(level <= levels[i] + 1, `h${levels[i]} is followed by h${level}`));
}));

test('the whole page can be walked by keyboard: every control is reached, seen, uncovered and left again', () => on('few', {}, async (page) => {
  const visited = [];
  for (let presses = 0; presses < 400; presses += 1) {
    await page.keyboard.press('Tab');
    const at = await page.evaluate(() => {
      const element = document.activeElement;
      if (!element || element === document.body) return null;
      const box = element.getClientRects()[0];
      const style = getComputedStyle(element);
      const inView = {x: Math.min(Math.max(box.x + Math.min(box.width, 20) / 2, 0), innerWidth - 1), y: box.y + Math.min(box.height, 20) / 2};
      const top = document.elementFromPoint(inView.x, inView.y);
      return {
        what: element.id || element.className || element.tagName, tag: element.tagName,
        outlined: style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2,
        uncovered: Boolean(top && (element.contains(top) || top.contains(element))),
      };
    });
    if (!at) break;
    assert.ok(at.outlined, `the focus is not seen on ${at.what}`);
    assert.ok(at.uncovered, `${at.tag} ${at.what} lies under something when focused`);
    visited.push(at);
  }
  const tags = visited.map((at) => at.tag + ' ' + at.what);
  assert.equal(visited[0].what, 'skip');
  for (const control of ['INPUT filter-q', 'SELECT filter-status', 'BUTTON open-all', 'DIV scroll', 'SUMMARY SUMMARY'])
    assert.ok(tags.includes(control), `${control} is not reached; there were ${tags.join(', ')}`);
  assert.ok(visited.length < 400, 'the walk has no end: the focus is trapped');
}));

test('summaries open and close by keyboard, and the matrix scrolls by it', () => on('samples', {viewport: {width: 600, height: 700}}, async (page) => {
  const closed = page.locator('details.finding:not([open])').first();
  const id = await closed.getAttribute('id');
  await closed.locator('summary').focus();
  await page.keyboard.press('Enter');
  assert.equal(await page.locator(`[id="${id}"]`).evaluate((details) => details.open), true);
  const region = page.locator('.scroll').first();
  await region.focus();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowRight');
  await page.waitForFunction(() => document.querySelector('.scroll').scrollLeft > 0);
}));

for (const width of [320, 360]) {
  test(`nothing but tables scrolls sideways at ${width} pixels, with wide text spacing too`, async () => {
    for (const name of ['few', 'hostile', 'many']) {
      await on(name, {viewport: {width, height: 800}}, async (page) => {
        await page.evaluate(() => document.querySelectorAll('details').forEach((details) => (details.open = true)));
        assert.equal(await overflow(page), 0, name);
        await page.evaluate(() => {
          const sheet = new CSSStyleSheet();
          sheet.replaceSync('* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; } ' +
            'p { margin-bottom: 2em !important; }');
          document.adoptedStyleSheets = [sheet];
        });
        assert.equal(await overflow(page), 0, name + ' with text spacing');
      });
    }
  });
}

// --- one file, alone -------------------------------------------------------------------------------------------------------------------

test('nothing is fetched, nothing complained of, and nothing could be fetched or run', async () => {
  for (const name of ['samples', 'hostile', 'many']) {
    await on(name, {}, async (page, {asked, complaints, address}) => {
      assert.deepEqual(asked, [address]);
      assert.deepEqual(complaints, []);
      assert.notEqual(await page.title(), 'owned');
      const refused = await page.evaluate(async () => {
        const directives = [];
        document.addEventListener('securitypolicyviolation', (event) => directives.push(event.effectiveDirective));
        const script = document.createElement('script');
        script.textContent = 'globalThis.intruder = true';
        document.body.append(script);
        document.body.insertAdjacentHTML('beforeend', '<img src="https://example.invalid/x.png"><p style="color: red">x</p>');
        await fetch('https://example.invalid/').catch(() => {});
        await new Promise((resolve) => setTimeout(resolve, 50));
        return globalThis.intruder ? ['a script ran'] : directives.sort();
      });
      assert.deepEqual(refused, ['connect-src', 'img-src', 'script-src-elem', 'style-src-attr']);
    });
  }
});

test('hostile text is shown as it is written', () => on('hostile', {}, async (page) => {
  const text = await page.evaluate(() => document.body.textContent);
  assert.ok(text.includes('<img src=x onerror=alert(1)>'));
  assert.ok(text.includes('<script>alert(1)</script> mediation'));
  assert.equal(await page.locator('h1').count(), 1);
  assert.equal(await page.locator('img').count(), 0);
}));

test('without scripts everything is there and accessible, but the controls that need them', () => on('samples', {javaScriptEnabled: false},
  async (page) => {
    assert.equal(await seen(page, '#filter').count(), 0);
    assert.equal(await seen(page, 'th button').count(), 0);
    for (const id of ['gaps', 'terms', 'matrix', 'evidence', 'documents', 'legend'])
      assert.equal(await seen(page, '#' + id).count(), 1, id);
    const closed = page.locator('details.finding:not([open])').first();
    await closed.locator('summary').click();
    assert.ok(await seen(page, 'details.finding[open] blockquote').count() > 0);
  }));

// --- narrowing, sorting, following -----------------------------------------------------------------------------------------------------

const shown = (page) => page.locator('#shown').textContent();

test('a status narrows gaps, findings and the matrix to itself, and the count is told', () => on('samples', {}, async (page) => {
  await page.selectOption('#filter-status', 'weak');
  await settle(page);
  const statuses = await seen(page, '.gap > .status, .finding > summary > .status').evaluateAll((all) => all.map((one) => one.className));
  assert.ok(statuses.length > 0);
  for (const name of statuses) assert.match(name, /\bweak\b/);
  const gaps = await seen(page, '.gap').count();
  const findings = await page.locator('.finding').evaluateAll((all) => all.filter((one) => !one.closest('[hidden]')).length);
  assert.match(await shown(page), new RegExp(`^Showing ${gaps} of \\d+ gaps and ${findings} of \\d+ findings`));
  const rows = await page.locator('table.by-rule tbody:not(.sum) tr:not(.group)').evaluateAll((all) =>
    all.filter((row) => !row.closest('[hidden]')).map((row) => Boolean(row.querySelector('td:not([hidden]) > .weak'))));
  assert.ok(rows.length > 0 && rows.every(Boolean));
}));

test('a document narrows findings and the columns of the matrix to itself', () => on('samples', {}, async (page) => {
  await page.selectOption('#filter-document', {label: '2 asb-policy.docx'});
  await settle(page);
  const ids = await page.locator('.finding').evaluateAll((all) => all.filter((one) => !one.closest('[hidden]')).map((one) => one.id));
  assert.ok(ids.length > 0);
  for (const id of ids) assert.match(id, /^d2-/);
  const heads = await page.locator('table.by-rule th[data-document]').evaluateAll((all) =>
    all.filter((one) => !one.closest('[hidden]')).map((one) => one.dataset.document));
  assert.deepEqual([...new Set(heads)], ['2']);
}));

test('a kind of document and a standard narrow together', () => on('samples', {}, async (page) => {
  await page.selectOption('#filter-kind', 'tenancy-agreement');
  await page.selectOption('#filter-pack', 'fairness');
  await settle(page);
  const visible = await page.locator('.finding').evaluateAll((all) => all.filter((one) => !one.closest('[hidden]')).map((one) =>
    one.closest('[data-pack]').dataset.pack + ' ' + one.id.split('-')[0]));
  assert.deepEqual([...new Set(visible)].sort(), ['fairness d7', 'fairness d8']);
  assert.equal(await seen(page, '.gap').count(), 0);
}));

test('words are searched in titles and quotes; what fits nothing says so; everything comes back', () => on('samples', {}, async (page) => {
  const before = await shown(page);
  await page.fill('#filter-q', 'Publicis');
  await settle(page);
  const texts = await page.locator('.finding').evaluateAll((all) => all.filter((one) => !one.closest('[hidden]')).map((one) =>
    (one.closest('.rule').querySelector('h4, h5').textContent + one.textContent).toLowerCase()));
  assert.ok(texts.length > 0);
  for (const text of texts) assert.ok(text.includes('publicis'));
  await page.fill('#filter-q', 'no such words anywhere');
  await settle(page);
  assert.match(await shown(page), /^Nothing fits/);
  await page.click('#show-everything');
  await settle(page);
  assert.equal(await shown(page), before);
}));

test('the address keeps the view: the same link shows the same', () => on('samples', {}, async (page) => {
  await page.selectOption('#filter-status', 'contradicted');
  await page.fill('#filter-q', 'tenan & "y"');
  await page.fill('#filter-q', 'tenan');
  await settle(page);
  const fragment = await page.evaluate(() => location.hash);
  assert.equal(fragment, '#&q=tenan&status=contradicted');
  const said = await shown(page);
  await on('samples', {fragment}, async (second) => {
    assert.equal(await shown(second), said);
    assert.equal(await second.inputValue('#filter-q'), 'tenan');
  });
}));

test('a cell leads to its finding, opens it and focuses it, also where the view had hidden it', () => on('samples', {}, async (page) => {
  await page.locator('table.by-rule td > a.covered[href="#d2-respect.3.7"]').click();
  const finding = page.locator('[id="d2-respect.3.7"]');
  assert.equal(await finding.evaluate((details) => details.open), true);
  assert.equal(await page.evaluate(() => document.activeElement.parentElement.id), 'd2-respect.3.7');
  await on('samples', {fragment: '#d2-respect.3.7&status=weak'}, async (second) => {
    assert.equal(await second.locator('[id="d2-respect.3.7"]').isVisible(), true);
  });
}));

test('the matrix sorts by a column, worst first, and back, and says so', () => on('samples', {}, async (page) => {
  const table = page.locator('table.by-rule').first();
  const statuses = () => table.locator('tbody:not(.sum) tr:not(.group)').evaluateAll((rows) =>
    rows.map((row) => row.cells[1].firstElementChild.textContent));
  const original = await statuses();
  await table.locator('thead button').nth(1).click();
  assert.equal(await table.locator('thead th').nth(1).getAttribute('aria-sort'), 'ascending');
  const sorted = await statuses();
  const order = ['contradicted', 'missing', 'flagged', 'weak', 'partial', 'qualified', 'not checked', 'alternative', 'covered', 'clear',
    'not applicable'];
  assert.deepEqual(sorted, [...original].sort((a, b) => order.indexOf(a) - order.indexOf(b)));
  assert.notDeepEqual(sorted, original);
  await table.locator('thead button').nth(1).click();
  assert.deepEqual(await statuses(), original);
}));

test('all quotes open and close at once', () => on('samples', {}, async (page) => {
  await page.click('#open-all');
  assert.equal(await page.locator('details.finding:not([open])').count(), 0);
  await page.click('#close-all');
  assert.equal(await page.locator('details.finding[open]').count(), 0);
}));

test('many documents are rows: they open at once, narrow and sort', () => on('many', {}, async (page) => {
  await page.locator('#matrix ~ div summary').first().click();
  const table = page.locator('table.by-document').first();
  assert.equal(await seen(page, 'table.by-document tbody:not(.sum) tr').count(), 40);
  await page.selectOption('#filter-document', {index: 3});
  await settle(page);
  assert.equal(await table.locator('tbody:not(.sum) tr').filter({visible: true}).count(), 1);
}));

// --- paper -----------------------------------------------------------------------------------------------------------------------------

for (const javaScriptEnabled of [true, false]) {
  test(`printed, the page has every gap and every quote${javaScriptEnabled ? '' : ', without scripts too'}`, () =>
    on('few', {javaScriptEnabled}, async (page) => {
      const file = path.join(folder, `few-${javaScriptEnabled}.pdf`);
      await page.pdf({path: file, format: 'A4', preferCSSPageSize: true});
      const plain = (text) => text.replace(/\s+/g, '');
      const text = execFileSync('pdftotext', ['-layout', file, '-'], {encoding: 'utf8'});
      assert.ok(text.split('\f').length > 3);
      const gaps = await page.locator('.gap a').allTextContents();
      const quotes = await page.locator('.finding mark').allTextContents();
      assert.ok(gaps.length > 0 && quotes.length > 0);
      for (const words of gaps) assert.ok(plain(text).includes(plain(words)), words);
      // A quote may be broken by the end of a page, so its first words stand for it.
      for (const words of quotes) assert.ok(plain(text).includes(plain(words.split(' ').slice(0, 4).join(' '))), words);
    }));
}
