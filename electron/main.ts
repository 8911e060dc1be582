import { app, dialog, session } from 'electron';
import { registerAppScheme, setupAppProtocol } from './appProtocol';
import { setupCloseGuard } from './closeGuard';
import { setupContentGuard, setupPermissionGuard } from './contentGuard';
import { setupDocxFiles } from './docxFiles';
import { setupFaultLog, setupWindowRecovery } from './faults';
import { setupHelp } from './help';
import { setupIdentity } from './identity';
import { log } from './log';
import { setupMachineSecrecy } from './machineSecrecy';
import { setupMenu } from './menu';
import { setupNetworkGuard, silenceNetwork } from './networkGuard';
import { setupLastWork } from './unfinished';
import { createWindow, loadProgram, showAgain } from './window';
import { words } from './words';

// The lock lies in the data folder: one database, one program.
if (!setupIdentity()) app.exit(1);
else if (app.requestSingleInstanceLock()) startProgram();
else app.exit(0);

function startProgram(): void {
  silenceNetwork();
  registerAppScheme();
  // Electron takes this switch back with `enableSandbox`, and as root nothing would start.
  if (!app.commandLine.hasSwitch('no-sandbox')) app.enableSandbox();
  setupFaultLog();
  setupContentGuard();
  setupLastWork();
  app.on('window-all-closed', () => app.quit());
  void app.whenReady().then(openProgram);
}

async function openProgram(): Promise<void> {
  log('started', { version: app.getVersion() });
  await setupNetworkGuard(session.defaultSession);
  setupPermissionGuard(session.defaultSession);
  setupAppProtocol();
  setupDocxFiles();
  setupHelp();
  setupMachineSecrecy();
  const window = createWindow();
  setupMenu(window);
  setupCloseGuard(window);
  setupWindowRecovery(window);
  app.on('second-instance', () => showAgain(window));
  try {
    await loadProgram(window);
  } catch {
    // The window has nothing to load: the files beside the program are gone.
    log('window not loaded');
    dialog.showErrorBox(words.programName, words.fault.notBuilt);
    app.exit(1);
  }
}
