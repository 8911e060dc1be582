// The least that can be typed into: what every program on Electron costs before it does anything.
const path = require('node:path');
const { app, BrowserWindow } = require('electron');

app.setPath('userData', process.env.VANKIEN_USER_DATA);
app.on('window-all-closed', () => app.quit());
void app.whenReady().then(() => {
  const webPreferences = { sandbox: true, spellcheck: false };
  const window = new BrowserWindow({ width: 1366, height: 768, show: false, webPreferences });
  window.once('ready-to-show', () => window.show());
  return window.loadFile(path.join(__dirname, 'index.html'));
});
