// @ts-check
// Files out of a drop or a choice, folders searched, with the names that they have below what was dropped.

/** @typedef {{name: string, file: File}} Gathered */

/** More files than any folder of policies has: a whole disk, dropped by mistake, ends here. */
const MOST = 2000;

/** @param {FileSystemFileEntry} entry @returns {Promise<File>} */
const fileOf = (entry) => new Promise((resolve, reject) => entry.file(resolve, reject));

/** @param {FileSystemDirectoryEntry} folder @returns {Promise<FileSystemEntry[]>} */
const entriesOf = async (folder) => {
  const reader = folder.createReader();
  /** @type {FileSystemEntry[]} */
  const all = [];
  // A reader hands out a hundred at a time, and none at the end.
  for (;;) {
    /** @type {FileSystemEntry[]} */
    const some = await new Promise((resolve, reject) => reader.readEntries(resolve, reject));
    if (!some.length) return all.sort((a, b) => (a.name < b.name ? -1 : 1));
    all.push(...some);
  }
};

/** @param {FileSystemEntry} entry @param {Gathered[]} into */
const walk = async (entry, into) => {
  if (into.length >= MOST) return;
  if (entry.isFile) {
    into.push({name: entry.fullPath.slice(1), file: await fileOf(/** @type {FileSystemFileEntry} */ (entry))});
    return;
  }
  for (const inside of await entriesOf(/** @type {FileSystemDirectoryEntry} */ (entry))) await walk(inside, into);
};

/** What was dropped. The list of a drop is empty once its event is over, so it is read at once. @param {DataTransfer} dropped
 * @returns {Promise<Gathered[]>} */
export const ofDrop = async (dropped) => {
  const entries = Array.from(dropped.items).filter((item) => item.kind === 'file').map((item) => item.webkitGetAsEntry());
  const files = Array.from(dropped.files);
  /** @type {Gathered[]} */
  const gathered = [];
  for (const [i, entry] of entries.entries()) {
    if (entry) await walk(entry, gathered);
    else if (files[i]) gathered.push({name: files[i].name, file: files[i]});
  }
  return gathered;
};

/** What was chosen. @param {FileList} files @returns {Gathered[]} */
export const ofChoice = (files) => Array.from(files).slice(0, MOST).map((file) => ({name: file.webkitRelativePath || file.name, file}));

/** Parts those to be read from those passed over, as `tenet check` does in a folder: hidden files, Office's lock files, other endings. A file
 * given by itself is read, or not, by the service, which says why. @param {Gathered[]} gathered @param {string[]} endings */
export const parted = (gathered, endings) => {
  /** @param {Gathered} one */
  const wanted = ({name}) => {
    const parts = name.split('/');
    const last = parts[parts.length - 1];
    if (parts.length === 1) return true;
    if (parts.some((part) => part.startsWith('.')) || last.startsWith('~$')) return false;
    return endings.some((ending) => last.toLowerCase().endsWith(ending));
  };
  return {read: gathered.filter(wanted), passed: gathered.filter((one) => !wanted(one))};
};
