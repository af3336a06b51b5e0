// A picture of the page of `tenet serve`: node served.mjs ADDRESS SAMPLES PICTURE.png WIDTH HEIGHT SCENE.
import {readFileSync} from 'node:fs';
import {createRequire} from 'node:module';
import path from 'node:path';

const {CHROMIUM: executablePath, NODE_MODULES: modules} = process.env;
const {chromium} = createRequire(modules + '/package.json')('playwright-core');
const [address, samples, picture, width, height, scene] = process.argv.slice(2);
const FILES = ['allocations-policy.odt', 'asb-policy.docx', 'asb-procedure.odt', 'good-neighbour-agreement.docx', 'tenancy-agreement-fair.docx'];

const SCENES = {
  /** The matrix of the samples, dropped. */
  report: async (page) => {
    const files = FILES.map((name) => ({name, bytes: readFileSync(path.join(samples, name)).toString('base64')}));
    const data = await page.evaluateHandle((given) => {
      const transfer = new DataTransfer();
      for (const {name, bytes} of given) transfer.items.add(new File([Uint8Array.from(atob(bytes), (c) => c.charCodeAt(0))], name));
      return transfer;
    }, files);
    await page.dispatchEvent('#drop', 'drop', {dataTransfer: data});
    await page.waitForFunction((wanted) => document.querySelectorAll('#documents-list .checked').length === wanted, FILES.length);
    await page.click('nav a[href="#report"]');
    await page.waitForSelector('#report-frame[data-shown]');
    await page.waitForTimeout(3000);
    await page.evaluate(() => (document.getElementById('report-frame').contentWindow.location.hash = 'matrix&pack=respect-standard'));
    await page.waitForTimeout(500);
  },
  /** A rule whose examples pass. */
  rule: async (page) => {
    await page.click('nav a[href="#rule"]');
    await page.fill('#draft-says', 'Neighbour Week is promised');
    await page.fill('#draft-shows', 'We will hold a Neighbour Week on every estate in June.');
    await page.fill('#draft-shows_not', 'We may hold a Neighbour Week.');
    await page.fill('#draft-source', 'Our community plan 2026');
    await page.waitForSelector('#draft-examples .passed >> nth=1');
    await page.evaluate(() => document.getElementById('draft-shows').scrollIntoView());
  },
};

const browser = await chromium.launch({executablePath, args: process.getuid?.() === 0 ? ['--no-sandbox'] : []});
const page = await browser.newPage({viewport: {width: Number(width), height: Number(height)}, reducedMotion: 'reduce'});
await page.goto(address);
await page.waitForSelector('html[data-ready]', {state: 'attached'});
await SCENES[scene](page);
await page.evaluate(() => /** @type {HTMLElement} */ (document.activeElement)?.blur());
await page.screenshot({path: picture});
await browser.close();
