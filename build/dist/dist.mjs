// usage: npm run dist [-- --win | --linux]: installers; npm run dist:dir: the unpacked program.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'electron-builder';
import { parse } from 'yaml';
import { testElectronFolder, testElectronVersion } from '../runtime/testElectron.mjs';
import { obtainElectron, pinnedVersion } from '../start/electronProgram.mjs';
import { isBuildStale, runBuild } from '../start/freshBuild.mjs';

/** @typedef {import('electron-builder').Configuration} Configuration */

const top = fileURLToPath(new URL('../../', import.meta.url));
const [target, ...rest] = process.argv.slice(2);

if (isBuildStale(top) && !(await runBuild(top))) {
  stop('The program could not be built; to see why, run: npm run build');
}
if (target === 'dir') await packUnpacked();
else packInstallers(target === undefined ? [] : [target, ...rest]);

/** With the pinned Electron where it can be had, else with the one for tests. */
async function packUnpacked() {
  const { ELECTRON_OVERRIDE_DIST_PATH: _, ...env } = process.env;
  const electron = await obtainElectron(top, env);
  const config = electron.kind === 'found' ? pinnedConfig() : testConfig();
  // As a file, because an object is only laid over electron-builder.yml and cannot take a line out.
  const configFile = path.join(top, '.cache/electron-builder.json');
  mkdirSync(path.dirname(configFile), { recursive: true });
  writeFileSync(configFile, JSON.stringify(config));
  try {
    await build({ dir: true, publish: 'never', projectDir: top, config: configFile });
  } catch (error) {
    stop(`The program was not packaged: ${error instanceof Error ? error.message : 'unknown'}`);
  }
}

/** Installers are for others, so electron-builder fetches the pinned Electron and nothing else will do.
 * @param {readonly string[]} words */
function packInstallers(words) {
  const { ELECTRON_OVERRIDE_DIST_PATH: _, ...env } = process.env;
  const cli = path.join(top, 'node_modules/electron-builder/cli.js');
  const { status } = spawnSync(process.execPath, [cli, '--publish', 'never', ...words], {
    cwd: top,
    env,
    stdio: 'inherit',
  });
  if (status === 0) return;
  stop(
    'The installer was not made: that needs a machine that reaches the Electron downloads; ' +
      'the unpacked program does not: npm run dist:dir',
  );
}

/** @returns {Configuration} */
function pinnedConfig() {
  const electronDist = path.join(top, 'node_modules/electron/dist');
  return { ...ownConfig(), electronDist, electronVersion: pinnedVersion(top) };
}

/** @returns {Configuration} */
function testConfig() {
  if (!existsSync(path.join(testElectronFolder, 'electron'))) {
    stop('No Electron can be had; fetch the one for tests first: npm test -- electron');
  }
  console.log(
    `Electron ${pinnedVersion(top)} cannot be had here: packing with Electron ` +
      `${testElectronVersion} of the tests, to be tried on this machine and never given away.`,
  );
  const own = ownConfig();
  // This switch is younger than the Electron of the tests.
  const { grantFileProtocolExtraPrivileges: _, ...electronFuses } = own.electronFuses ?? {};
  return {
    ...own,
    electronFuses,
    electronDist: testElectronFolder,
    electronVersion: testElectronVersion,
  };
}

/** @returns {Configuration} */
function ownConfig() {
  const text = readFileSync(path.join(top, 'electron-builder.yml'), 'utf8');
  // electron-builder checks it against its own schema before it does anything.
  return /** @type {Configuration} */ (parse(text));
}

/** @param {string} sentence @returns {never} */
function stop(sentence) {
  console.error(sentence);
  process.exit(1);
}
