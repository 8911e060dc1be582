import { readFileSync } from 'node:fs';

/** The parts of a package.json that our scripts use. @param {string | URL} file
 * @returns {{ readonly version: string }} */
export function readManifest(file) {
  /** @type {unknown} */
  const manifest = JSON.parse(readFileSync(file, 'utf8'));
  if (!isManifest(manifest)) throw new Error(`${String(file)} is no package.json`);
  return manifest;
}

/** @param {unknown} value @returns {value is { version: string }} */
function isManifest(value) {
  return (
    typeof value === 'object' &&
    value !== null &&
    'version' in value &&
    typeof value.version === 'string'
  );
}
