// Runs as a child of start.mjs, so that a download that hangs can be ended. Prints the
// share received, one number a line; the real installer then finds the archive in the cache.
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { downloadArtifact } from '@electron/get';
import { readManifest } from '../readManifest.mjs';

const electronFolder = new URL('../../node_modules/electron/', import.meta.url);

try {
  await downloadArtifact({
    version: readManifest(new URL('package.json', electronFolder)).version,
    artifactName: 'electron',
    platform: process.platform,
    arch: process.arch,
    checksums: pinnedChecksums(),
    downloadOptions: {
      quiet: true,
      getProgressCallback: async (/** @type {{ percent: number }} */ { percent }) => {
        process.stdout.write(`${percent}\n`);
      },
    },
  });
  const installer = fileURLToPath(new URL('install.js', electronFolder));
  process.exitCode = spawnSync(process.execPath, [installer], { stdio: 'ignore' }).status ?? 1;
} catch {
  // The parent says what it means for the user; the reason is always "no way to the server".
  process.exitCode = 1;
}

/** Come with the npm package, so the lock file vouches for the archive. */
function pinnedChecksums() {
  const text = readFileSync(new URL('checksums.json', electronFolder), 'utf8');
  // Electron's own file, of the version that the lock pins.
  return /** @type {Record<string, string>} */ (JSON.parse(text));
}
