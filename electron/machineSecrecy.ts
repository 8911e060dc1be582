import { declarationFiles } from '@shared/secrecy/declarationFiles';
import type { MachineSecrecy } from '@shared/secrecy/machineSecrecy';
import { app } from 'electron';
import { type DeclarationPlace, readMachineSecrecy } from './declarationFile';
import { answer } from './ipc';
import { log } from './log';

let known: MachineSecrecy | null = null;

/** Reads the declaration once, so that one run of the program has one answer, and hands it out. */
export function setupMachineSecrecy(): void {
  const { kind } = machineSecrecy();
  log('machine secrecy', { kind });
  answer('machine:secrecy', machineSecrecy);
}

/** What is declared of this machine. */
export function machineSecrecy(): MachineSecrecy {
  known ??= readMachineSecrecy(declarationPlace(), today());
  return known;
}

function declarationPlace(): DeclarationPlace {
  const isWindows = process.platform === 'win32';
  const file = isWindows ? declarationFiles.windows : declarationFiles.others;
  const given = testFile();
  if (given === undefined) return { file, owners: [administrator], isWindows };
  return { file: given, owners: [administrator, process.getuid?.() ?? administrator], isWindows };
}

const administrator = 0;

/**
 * Tests give each program a declaration of its own; an installed program heeds no such word. Its
 * own name would tell it apart, but a copy can be given another name: an archive of code cannot.
 */
function testFile(): string | undefined {
  const isInstalled = app.isPackaged || app.getAppPath().endsWith('.asar');
  return isInstalled ? undefined : process.env['VANKIEN_MACHINE_DECLARATION'];
}

/** By the calendar on the wall, in the form that Swedish has in common with ISO. */
function today(): string {
  return new Date().toLocaleDateString('sv-SE');
}
