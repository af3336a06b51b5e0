// The page of `tenet serve` as people meet it, in Chromium, with the real service behind it. test_page.py starts the service, makes the
// documents and looks into what was downloaded. One browser serves all tests, and one visit with five samples most of them.
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {createRequire} from 'node:module';
import path from 'node:path';
import {after, before, test as plainTest} from 'node:test';

const {TENET_PAGE: address, TENET_SAMPLES: samples, TENET_FOLDER: folder, CHROMIUM: chromiumPath, NODE_MODULES: modules} = process.env;
const require = createRequire(path.join(modules, 'package.json'));
const {chromium} = require('playwright-core');
const axe = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');

const FIVE = ['asb-policy.docx', 'asb-procedure.odt', 'good-neighbour-agreement.docx', 'leaflet.odt', 'tenancy-agreement-unfair.odt'];
const VIEWS = ['documents', 'report', 'hand-in', 'decisions', 'phrase', 'rule', 'settings'];
const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
const WIDE = {width: 1280, height: 900};
// A hang ends; a sanitized service on a busy machine is no hang.
const PATIENCE = 180_000;
const test = (name, body) => plainTest(name, {timeout: 2 * PATIENCE}, body);

let browser;
/** Everything that any page asked for or complained of. */
const asked = new Set();
const complaints = [];

/** A visit: a browser's window of its own, as another person has it. Of a wrong phrase or a half-written rule Chromium says that it was not
 * taken (422). */
async function visit({expected = /status of 422/, ...options} = {}) {
  const context = await browser.newContext({viewport: WIDE, reducedMotion: 'reduce', acceptDownloads: true, ...options});
  const page = await context.newPage();
  page.setDefaultTimeout(PATIENCE);
  context.on('request', (request) => asked.add(new URL(request.url()).origin));
  const complain = (words) => expected.test(words) || complaints.push(words);
  page.on('console', (message) => ['error', 'warning'].includes(message.type()) && complain(message.text()));
  page.on('pageerror', (error) => complain(error.message));
  await page.goto(address);
  await page.locator('html[data-ready]').waitFor({state: 'attached'});
  return page;
}

/** Forgets the visit's session, so that the next finds room, and closes it. */
async function leave(page) {
  const session = await page.evaluate(() => sessionStorage.getItem('tenet-session'));
  // A page that is there asks for a new one.
  await page.goto('about:blank');
  await page.context().request.delete(address + 'api/sessions/' + session, {headers: {'X-Tenet': '1'}});
  await page.context().close();
}

async function visiting(options, body) {
  const page = await visit(options);
  try {
    await body(page);
  } finally {
    await leave(page);
  }
}

const filesOf = (names) => names.map((name) => ({name: path.basename(name), bytes: readFileSync(path.resolve(samples, name)).toString('base64')}));

/** Drops files on the page as a hand does. */
async function drop(page, files) {
  const data = await page.evaluateHandle((given) => {
    const transfer = new DataTransfer();
    for (const {name, bytes} of given) transfer.items.add(new File([Uint8Array.from(atob(bytes), (c) => c.charCodeAt(0))], name));
    return transfer;
  }, files);
  await page.dispatchEvent('#drop', 'drop', {dataTransfer: data});
}

const text = (name, words) => ({name, bytes: Buffer.from(words).toString('base64')});

/** Waits until so many documents are done. */
const done = (page, number) =>
  page.waitForFunction((wanted) => document.querySelectorAll('#documents-list .status:is(.checked, .not_read)').length === wanted, number);

const go = async (page, view) => {
  await page.evaluate(() => document.querySelector('dialog[open]')?.close());
  await page.locator(`nav a[href="#${view}"]`).click();
  await page.locator('#view-' + view).waitFor();
};

/** The report in its frame, once it has so many documents; it is made anew while they come. */
async function report(page, documents) {
  await go(page, 'report');
  await page.waitForFunction((wanted) => {
    const frame = document.getElementById('report-frame');
    return frame.dataset.shown && frame.contentDocument?.querySelectorAll('tr[data-path]').length === wanted;
  }, documents);
  return page.frameLocator('#report-frame');
}

async function violations(page) {
  await page.evaluate(axe);
  // The report has tests of its own, in tests/html: here the frame is looked at from the outside.
  const result = await page.evaluate((tags) => globalThis.axe.run({exclude: [['#report-frame']]},
    {runOnly: {type: 'tag', values: tags}, resultTypes: ['violations']}), RULES);
  return result.violations.map((found) => found.id + ': ' + found.help + ' at ' + found.nodes.slice(0, 3).map((node) => node.html).join(' | '));
}

const overflow = (page) => page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

/** The visit that most tests share: five samples, dropped once. */
let shared;
before(async () => {
  // Chromium's sandbox does not work for root, and only there is it done without.
  browser = await chromium.launch({executablePath: chromiumPath, args: process.getuid?.() === 0 ? ['--no-sandbox'] : []});
  shared = await visit();
  await drop(shared, filesOf(FIVE));
  await done(shared, FIVE.length);
}, {timeout: 2 * PATIENCE});
after(() => browser?.close());

// --- documents and report --------------------------------------------------------------------------------------------------------------

test('five samples, dropped, are listed with what they are', async () => {
  await go(shared, 'documents');
  const rows = await shared.locator('#documents-list > li').allInnerTexts();
  assert.equal(rows.length, FIVE.length);
  for (const name of FIVE) assert.ok(rows.some((row) => row.includes(name)), name);
  const policy = rows.find((row) => row.includes('asb-policy.docx'));
  assert.match(policy, /checked/);
  assert.match(policy, /Anti-social Behaviour Policy/);
  assert.match(policy, /asb policy, [\d,]+ words/);
  assert.match(await shared.locator('#promise').innerText(), /Nothing leaves this machine.+gone when Tenet stops/);
});

test('the report stands in the page: its matrix has the samples, its filter stays when it is made anew', async () => {
  const frame = await report(shared, FIVE.length);
  const heads = await frame.locator('[data-pack="respect-standard"] table.by-rule thead th a').allInnerTexts();
  assert.deepEqual(heads.map((head) => head.replace(/^\d+ /, '')).sort(), [...FIVE].sort());
  assert.match(await frame.locator('table.by-rule tr', {hasText: 'respect.3.7'}).innerText(), /covered/);
  await frame.locator('#filter-status').selectOption('weak');
  const frameUrl = () => shared.evaluate(() => document.getElementById('report-frame').contentWindow.location.href);
  await shared.waitForFunction(() => document.getElementById('report-frame').contentWindow.location.hash.includes('status=weak'));
  const before = await frameUrl();
  await drop(shared, [text('extra.md', '# Leaflet\n\nWe may offer mediation.')]);
  await go(shared, 'documents');
  await done(shared, FIVE.length + 1);
  const again = await report(shared, FIVE.length + 1);
  assert.notEqual(await frameUrl(), before);
  assert.equal(await again.locator('#filter-status').inputValue(), 'weak');
  await again.locator('#show-everything').click();
  await go(shared, 'documents');
  await shared.getByRole('button', {name: 'Remove extra.md'}).click();
  await done(shared, FIVE.length);
});

test('a quote opens in its surroundings, marked, with the way to the next; the focus comes back', async () => {
  const frame = await report(shared, FIVE.length);
  const finding = frame.locator('[id$="-respect.3.7"].finding').filter({hasText: 'asb-policy.docx'});
  await finding.locator('summary').click();
  const place = finding.getByRole('button', {name: /^In the document/}).first();
  await place.click();
  const dialog = shared.getByRole('dialog', {name: 'In the document'});
  await dialog.locator('.quoted mark').first().waitFor();
  assert.match(await dialog.locator('.quoted').innerText(), /screen every case/);
  assert.match(await dialog.locator('#passage-about').innerText(), /asb-policy\.docx.+respect\.3\.7/);
  const paragraphs = await dialog.locator('#passage-text > p').count();
  assert.ok(paragraphs > 5);
  await dialog.getByRole('button', {name: 'Later text'}).click();
  await shared.waitForFunction((before) => document.querySelectorAll('#passage-text > p').length > before, paragraphs);
  const quoted = await dialog.locator('.quoted').innerText();
  await dialog.getByRole('button', {name: 'Next quote'}).click();
  await shared.waitForFunction((before) => {
    const now = document.querySelector('#passage-text .quoted');
    return now && now.textContent !== before;
  }, quoted);
  assert.deepEqual(await violations(shared), []);
  await shared.keyboard.press('Escape');
  assert.equal(await dialog.count(), 0);
  assert.match(await place.evaluate((button) => String(button === button.ownerDocument.activeElement)), /true/);
});

test('Explain says why, also of a rule that nothing was found for', async () => {
  const frame = await report(shared, FIVE.length);
  await frame.locator('#r-respect\\.3\\.7').getByRole('button', {name: 'Explain respect.3.7'}).first().click();
  const dialog = shared.getByRole('dialog', {name: 'Why: respect.3.7'});
  await dialog.getByLabel('Document').selectOption({label: 'asb-policy.docx'});
  await dialog.getByText('covered: all 2 elements found').waitFor();
  await dialog.getByRole('button', {name: 'Close'}).click();
});

// --- outputs: test_page.py looks into them ---------------------------------------------------------------------------------------------

async function saved(page, name, press) {
  const waiting = page.waitForEvent('download');
  await press();
  const download = await waiting;
  await download.saveAs(path.join(folder, name));
  return download.suggestedFilename();
}

test('every output is downloaded', async () => {
  await go(shared, 'hand-in');
  await shared.getByLabel('Organisation').first().fill('Example Homes');
  const assess = shared.getByRole('button', {name: 'Download the self-assessment'});
  for (const format of ['docx', 'odt', 'xlsx']) {
    await shared.getByLabel('As', {exact: true}).selectOption(format);
    assert.match(await saved(shared, 'self-assessment.' + format, () => assess.click()), new RegExp(format + '$'));
  }
  await shared.locator('#annotated').getByLabel('Document').selectOption({label: 'asb-policy.docx'});
  await shared.getByLabel('Also mark what shows').check();
  await saved(shared, 'annotated.docx', () => shared.getByRole('button', {name: 'Download the copy'}).click());
  for (const format of ['xlsx', 'html', 'csv', 'json']) {
    await saved(shared, 'report.' + format, () => shared.locator(`#formats [data-key="${format}"] button`).click());
  }
});

test('a decision is recorded, with problems at the field first, and downloaded; loaded again it stands as before', async () => {
  await go(shared, 'decisions');
  await shared.locator('#gaps-list .row').first().waitFor();
  const row = shared.locator('#gaps-list .row', {hasText: 'respect.3.p4'});
  await row.getByRole('button', {name: /^Decide/}).click();
  assert.equal(await shared.locator('#decision-rule').inputValue(), 'respect.3.p4');
  await shared.getByRole('button', {name: 'Record', exact: true}).click();
  assert.equal(await shared.locator('#decision-reason-problem').innerText(), 'Say why.');
  assert.equal(await shared.evaluate(() => document.activeElement.id), 'decision-not');
  await shared.getByLabel('Not applicable').check();
  await shared.getByLabel('Reason').fill('No warden scheme, "here"');
  await shared.getByLabel('Approved by').fill('=Head of Housing');
  await shared.getByLabel('Decided on', {exact: true}).fill('2026-03-01');
  await shared.getByLabel('Holds until').fill('2099-03-01');
  await shared.getByRole('button', {name: 'Record', exact: true}).click();
  await shared.locator('#decided-list .row', {hasText: 'No warden scheme'}).waitFor();
  const frame = await report(shared, FIVE.length);
  await frame.locator('.decisions', {hasText: 'No warden scheme'}).waitFor();
  await go(shared, 'decisions');
  await saved(shared, 'tailoring.csv', () => shared.getByRole('button', {name: 'Download the tailoring file'}).click());
  await shared.getByRole('button', {name: 'Remove the decision on respect.3.p4'}).click();
  await shared.locator('#decided').waitFor({state: 'hidden'});
  await drop(shared, [{name: 'tailoring.csv', bytes: readFileSync(path.join(folder, 'tailoring.csv')).toString('base64')}]);
  await shared.locator('#decided-list .row', {hasText: 'No warden scheme'}).waitFor();
});

// --- phrases and rules -----------------------------------------------------------------------------------------------------------------

test('a phrase shows its hits while it is typed, and where it is wrong', async () => {
  await go(shared, 'phrase');
  await shared.getByLabel('Phrase', {exact: true}).fill('screen ...12 mediation');
  const hit = shared.locator('#try-found li', {hasText: 'asb-policy.docx'}).first();
  await hit.locator('mark').waitFor();
  assert.match(await hit.locator('mark').innerText(), /screen every case/);
  assert.match(await shared.locator('#try-said').innerText(), /^\d+ hits? in 5 documents/);
  await shared.getByLabel('Phrase', {exact: true}).fill('screen (a ...8 mediation');
  await shared.locator('#try-problem').waitFor();
  assert.match(await shared.locator('#try-problem').innerText(), /'\)' is missing\n.+\n +\^/);
  await shared.getByLabel('Phrase', {exact: true}).fill('no such zebra');
  await shared.locator('#try-problem').waitFor({state: 'hidden'});
  await shared.getByText(/^Nothing found in 5 documents/).waitFor();
});

test('a rule is written: an example fails, then passes; it is used and downloaded', async () => {
  await go(shared, 'rule');
  await shared.getByLabel(/^1\./).fill('Neighbour Week is promised');
  await shared.getByLabel(/^3\./).fill('We may hold a Neighbour Week every June.');
  await shared.getByLabel(/^4\./).fill('Our offices are open on Mondays.');
  await shared.getByLabel(/^5\./).fill('Our plan');
  await shared.locator('#draft-examples .failed').waitFor();
  assert.match(await shared.locator('#draft-said').innerText(), /falls short of a commitment/);
  await shared.getByLabel(/^3\./).fill('We will hold a Neighbour Week every June.');
  await shared.getByText('All 2 examples pass.').waitFor();
  assert.equal(await shared.locator('#draft-examples .passed').count(), 2);
  const lua = shared.getByLabel(/The rule as Tenet reads it/);
  const sound = await lua.inputValue();
  await lua.fill(sound.replace('Our offices are open on Mondays.', 'We will hold a Neighbour Week.'));
  await shared.locator('#draft-examples .failed').waitFor();
  await lua.fill(sound.replace('block {', 'blok {'));
  await shared.locator('#draft-said', {hasText: 'blok'}).waitFor();
  await lua.fill(sound);
  await shared.getByText('All 2 examples pass.').waitFor();
  await shared.getByRole('button', {name: 'Use it in this session'}).click();
  await shared.locator('#rules-list .row').waitFor();
  assert.match(await saved(shared, 'rule.lua', () => shared.getByRole('button', {name: 'Download it'}).click()), /\.lua$/);
  const frame = await report(shared, FIVE.length);
  await frame.getByText('Neighbour Week is promised').first().waitFor();
});

test('chosen standards replace those of the profile', async () => {
  await go(shared, 'settings');
  await shared.getByLabel(/Respect Standard/).check();
  await shared.getByRole('button', {name: 'Apply'}).click();
  await shared.locator('#settings-said', {hasText: 'Applied'}).waitFor();
  await go(shared, 'documents');
  await done(shared, FIVE.length);
  const frame = await report(shared, FIVE.length);
  await frame.locator('[data-pack="fairness"]').first().waitFor({state: 'detached'});
  assert.ok(await frame.locator('[data-pack="respect-standard"]').count() > 0);
});

// --- for everyone ----------------------------------------------------------------------------------------------------------------------

for (const colorScheme of ['light', 'dark']) {
  test(`axe-core finds nothing in any view: ${colorScheme}`, async () => {
    await shared.emulateMedia({colorScheme});
    for (const view of VIEWS) {
      await go(shared, view);
      assert.deepEqual(await violations(shared), [], view);
    }
    await shared.emulateMedia({colorScheme: 'light'});
  });
}

test('no view scrolls sideways at 360 pixels, nor at 320, which is 400 % on a desk; every control is 24 pixels large', async () => {
  for (const width of [360, 320]) {
    await shared.setViewportSize({width, height: 800});
    for (const view of VIEWS) {
      await go(shared, view);
      assert.equal(await overflow(shared), 0, `${view} at ${width}`);
      const small = await shared.evaluate(() => [...document.querySelectorAll('button, input, select, textarea, nav a, summary')]
        .filter((control) => control.checkVisibility()).map((control) => [control.id || control.textContent, control.getBoundingClientRect()])
        .filter(([, box]) => box.width < 24 || box.height < 24).map(([name]) => name));
      assert.deepEqual(small, [], view);
    }
    await shared.screenshot({path: path.join(folder, width + '.png')});
  }
  await shared.setViewportSize(WIDE);
});

test('by keyboard alone: from the address bar to a downloaded self-assessment, the focus seen all the way', () => visiting({}, async (page) => {
  const focused = () => page.evaluate(() => {
    const element = document.activeElement;
    const style = getComputedStyle(element);
    const box = element.getBoundingClientRect();
    const top = document.elementFromPoint(box.x + Math.min(box.width, 20) / 2, box.y + Math.min(box.height, 20) / 2);
    return {
      words: (element.labels?.[0] ?? element).textContent.trim(), seen: style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2,
      uncovered: Boolean(top && (element.contains(top) || top.contains(element))),
    };
  });
  const tabTo = async (words) => {
    for (let presses = 0; presses < 60; presses += 1) {
      await page.keyboard.press('Tab');
      const at = await focused();
      assert.ok(at.seen && at.uncovered, `the focus is not seen on ${at.words}`);
      if (words.test(at.words)) return;
    }
    assert.fail(`${words} is not reached`);
  };
  await tabTo(/Skip to the content/);
  await page.keyboard.press('Enter');
  const chooser = page.waitForEvent('filechooser');
  await tabTo(/Choose files/);
  await page.keyboard.press('Enter');
  await (await chooser).setFiles(path.join(samples, 'leaflet.odt'));
  await done(page, 1);
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.press('Shift+Tab');
  for (let presses = 0; presses < 20 && !/^Hand in/.test((await focused()).words); presses += 1) await page.keyboard.press('Shift+Tab');
  await page.keyboard.press('Enter');
  assert.equal((await focused()).words, 'Hand in');
  await tabTo(/Download the self-assessment/);
  assert.match(await saved(page, 'by-keyboard.docx', () => page.keyboard.press('Enter')), /docx$/);
}));

// --- what may go wrong -----------------------------------------------------------------------------------------------------------------

test('a file that is not what it says, or a bomb, is not read and says why; the others are', () => visiting({}, async (page) => {
  const broken = ['bomb.docx', 'broken.docx'].map((name) => ({name, bytes: readFileSync(path.join(folder, name)).toString('base64')}));
  await drop(page, [...broken, text('good.md', '# Policy\n\nWe will offer mediation.'), text('<img src=x onerror=alert(1)>.md', '# x\n\nWords.')]);
  await done(page, 4);
  const rows = await page.locator('#documents-list > li').allInnerTexts();
  const row = (name) => rows.find((one) => one.includes(name));
  for (const {name} of broken) {
    assert.match(row(name), /not read/);
    assert.ok(row(name).split('\n').some((line) => line.length > 30), row(name));
  }
  assert.match(row('good.md'), /checked/);
  assert.match(row('<img src=x'), /checked/);
  assert.equal(await page.locator('img').count(), 0);
}));

test('a folder is looked through; what is no document is passed over and named', () => visiting({}, async (page) => {
  await page.setInputFiles('#folder', path.join(folder, 'set'));
  await done(page, 2);
  const rows = (await page.locator('#documents-list b').allInnerTexts()).sort();
  assert.deepEqual(rows, ['set/deep/second.md', 'set/first.md']);
  assert.match(await page.locator('#passed-over').innerText(), /1 file of other kinds passed over: set\/picture\.png/);
}));

test('two people at once see their own documents, and forgetting takes nothing from the other', async () => {
  // What is forgotten is not found, and Chromium says so (404).
  const [one, two] = await Promise.all([visit({expected: /status of (404|422)/}), visit()]);
  await Promise.all([drop(one, [text('one.md', '# Policy\n\nWe will offer mediation.')]), drop(two, [text('two.md', '# Policy\n\nWe will not.')])]);
  await Promise.all([done(one, 1), done(two, 1)]);
  assert.deepEqual(await one.locator('#documents-list b').allInnerTexts(), ['one.md']);
  assert.deepEqual(await two.locator('#documents-list b').allInnerTexts(), ['two.md']);
  await one.getByRole('button', {name: 'Forget everything'}).click();
  await one.getByRole('dialog').getByRole('button', {name: 'Forget everything'}).click();
  await one.getByText('No documents yet.').waitFor();
  assert.equal(await two.locator('#documents-list b').count(), 1);
  await Promise.all([leave(one), leave(two)]);
});

test('a cut connection is said, loses nothing, and mends by itself', () => visiting({expected: /ERR_INTERNET_DISCONNECTED|status of 422/}, async (page) => {
  await go(page, 'rule');
  await page.getByLabel(/^1\./).fill('Neighbour Week is promised');
  await page.context().setOffline(true);
  await go(page, 'documents');
  await drop(page, [text('late.md', '# Policy\n\nWe will offer mediation.')]);
  const banner = page.getByRole('alert').filter({hasText: 'Tenet does not answer'});
  await banner.waitFor();
  assert.deepEqual(await violations(page), []);
  assert.match(await page.locator('#documents-list').innerText(), /late\.md/);
  await page.context().setOffline(false);
  await page.getByRole('button', {name: 'Try now'}).click();
  await banner.waitFor({state: 'hidden'});
  await done(page, 1);
  await go(page, 'rule');
  assert.equal(await page.getByLabel(/^1\./).inputValue(), 'Neighbour Week is promised');
}));

if (process.env.TENET_LARGE) {
  test('a document of 3,000 pages is read, searched and quoted while the page answers', () => visiting({}, async (page) => {
    await page.setInputFiles('#files', process.env.TENET_LARGE);
    await page.getByText('0 of 1 document checked').waitFor();
    await go(page, 'settings');
    await go(page, 'documents');
    await done(page, 1);
    assert.match(await page.locator('#documents-list').innerText(), /checked/);
    const frame = await report(page, 1);
    await frame.locator('#legend').waitFor();
    await go(page, 'phrase');
    await page.getByLabel('Phrase', {exact: true}).fill('screen ...12 mediation');
    await page.locator('#try-found li').first().waitFor();
  }));
}

test('no request left this machine, and no page complained', () => {
  assert.deepEqual([...asked].filter((origin) => origin !== 'null'), [new URL(address).origin]);
  assert.deepEqual(complaints, []);
});

test('stopped, the page says so, and another finds out', async () => {
  const other = await visit({expected: /ERR_CONNECTION/});
  await shared.getByRole('button', {name: 'Stop Tenet'}).click();
  await shared.getByRole('dialog').getByRole('button', {name: 'Stop Tenet'}).click();
  await shared.getByText('Tenet has stopped').waitFor();
  await other.getByRole('alert').filter({hasText: 'Tenet does not answer'}).waitFor();
});
