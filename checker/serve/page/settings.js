// @ts-check
// The view of settings: the organisation, the profile, the standards.
import {byId, choices, make, tell} from './dom.js';
import {ask, inSession, onState, Refusal} from './service.js';

const organisation = /** @type {HTMLInputElement} */ (byId('settings-organisation'));
const profile = /** @type {HTMLSelectElement} */ (byId('settings-profile'));

/** @returns {HTMLInputElement[]} */
const boxes = () => Array.from(byId('settings-packs').querySelectorAll('input'));

const apply = async () => {
  const body = {
    profile: profile.value, organisation: organisation.value.trim(), packs: boxes().filter((box) => box.checked).map((box) => box.value),
  };
  try {
    await ask(inSession('settings'), {method: 'PUT', body});
    tell(byId('settings-said'), 'Applied. Where the standards changed, the documents are checked again.');
  } catch (problem) {
    if (!(problem instanceof Refusal)) throw problem;
    tell(byId('settings-said'), problem.message);
  }
};

/** @param {import('./types.js').Named} pack */
const packRow = (pack) => {
  const box = make('input', {type: 'checkbox', id: 'pack-' + pack.id, value: pack.id});
  return make('li', {className: 'choice'}, box, make('label', {htmlFor: box.id}, pack.title, ' ', make('code', null, pack.id)));
};

/** @param {import('./types.js').About} about */
export const settingsView = (about) => {
  choices(profile, about.profiles.map(({id, title}) => ({value: id, words: title && title !== id ? id + ': ' + title : id})));
  byId('settings-packs').replaceChildren(...about.packs.map(packRow));
  byId('about').textContent = 'Tenet ' + about.version + '. Tenet finds wording; a person decides what it is worth.';
  byId('choices').addEventListener('submit', (event) => {
    event.preventDefault();
    apply();
  });
  let known = '';
  onState(({settings}) => {
    const now = JSON.stringify(settings);
    // Half-made choices are not taken away by news of something else.
    if (now === known) return;
    known = now;
    organisation.value = settings.organisation;
    profile.value = settings.profile;
    for (const box of boxes()) box.checked = settings.packs.includes(box.value);
  });
};
