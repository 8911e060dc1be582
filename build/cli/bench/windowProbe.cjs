// Loaded into a program on Electron by `-r`, before it starts: opens its page at a place of its own
// (VANKIEN_PROBE_PLACE), runs the script of a file there (VANKIEN_PROBE_SCRIPT), prints what it gives. The
// program itself knows nothing of it.
const { readFileSync } = require('node:fs');
const { app } = require('electron');

const { VANKIEN_PROBE_PLACE: place = '', VANKIEN_PROBE_SCRIPT: script = '' } = process.env;

app.on('web-contents-created', (_event, contents) => {
  const load = contents.loadURL.bind(contents);
  contents.loadURL = (address, options) => load(`${address}${place}`, options);
  contents.once('dom-ready', () => void probe(contents));
});

async function probe(contents) {
  const result = await contents.executeJavaScript(readFileSync(script, 'utf8'));
  process.stdout.write(`probe ${JSON.stringify(result ?? null)}\n`);
}
