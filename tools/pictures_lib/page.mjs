// A picture of a web page in Chromium: node page.mjs FILE PICTURE.png WIDTH HEIGHT [FRAGMENT]. Widths and heights are CSS pixels; the page is
// scrolled to where the fragment of its address leads.
import {createRequire} from 'node:module';
import {pathToFileURL} from 'node:url';

const {CHROMIUM: executablePath, NODE_MODULES: modules} = process.env;
const {chromium} = createRequire(modules + '/package.json')('playwright-core');
const [file, picture, width, height, fragment = ''] = process.argv.slice(2);

const browser = await chromium.launch({executablePath, args: process.getuid?.() === 0 ? ['--no-sandbox'] : []});
const page = await browser.newPage({viewport: {width: Number(width), height: Number(height)}, reducedMotion: 'reduce'});
await page.goto(pathToFileURL(file).href + fragment);
await page.evaluate(() => /** @type {HTMLElement} */ (document.activeElement)?.blur());
await page.screenshot({path: picture});
await browser.close();
