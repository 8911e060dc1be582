import { rmSync } from 'node:fs';
import path from 'node:path';

/** Electron's sample application would stay beside ours.
 * @param {import('electron-builder').AfterPackContext} context */
export default function removeSampleApplication({ appOutDir }) {
  rmSync(path.join(appOutDir, 'resources/default_app.asar'), { force: true });
  return Promise.resolve();
}
