// The default application of the test Electron: starts the folder named on the command line, as
// Electron's own does. Playwright hands in its loader by `-r FILE`.
const { readFileSync } = require('node:fs');
const path = require('node:path');
const { app } = require('electron');

const words = process.argv.slice(1);
const preloads = [];
for (let at = words.indexOf('-r'); at >= 0; at = words.indexOf('-r')) {
  preloads.push(words.splice(at, 2)[1]);
}
// Read before the preloads run: Playwright's edits process.argv.
const folder = words.find((word) => !word.startsWith('-'));
for (const preload of preloads) require(path.resolve(preload));

if (folder === undefined) app.exit(2);
else startProgram(path.resolve(folder));

function startProgram(top) {
  const manifest = JSON.parse(readFileSync(path.join(top, 'package.json'), 'utf8'));
  app.setName(manifest.productName ?? manifest.name);
  app.setVersion(manifest.version);
  app.setAppPath(top);
  require(path.resolve(top, manifest.main));
}
