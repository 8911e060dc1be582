import { execFile } from 'node:child_process';
import { existsSync, mkdirSync } from 'node:fs';
import path from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** Starts of LibreOffice that work side by side, each with a profile of its own. */
const offices = 2;
/** Files that one start takes: a file that stops it takes no more than these with it. */
const filesOfOne = 40;

/**
 * Makes a PDF beside every Word file as LibreOffice Writer lays it out; throws where one is missing,
 * for LibreOffice ends well even where it could not read a file.
 */
export async function officePages(folder: string, names: readonly string[]): Promise<void> {
  const batches = Array.from({ length: Math.ceil(names.length / filesOfOne) }, (_, batch) =>
    names.slice(batch * filesOfOne, (batch + 1) * filesOfOne),
  );
  let next = 0;
  const workers = Array.from({ length: Math.min(offices, batches.length) }, async (_, office) => {
    const profile = path.join(folder, `.office-${office}`);
    mkdirSync(profile, { recursive: true });
    for (let batch = batches[next++]; batch !== undefined; batch = batches[next++]) {
      await convert(folder, profile, batch);
    }
  });
  await Promise.all(workers);
  const missing = names.filter((name) => !existsSync(path.join(folder, `${name}.pdf`)));
  if (missing.length > 0) throw new Error(`LibreOffice made no ${missing.join(', ')}.`);
}

async function convert(folder: string, profile: string, names: readonly string[]): Promise<void> {
  const files = names.map((name) => path.join(folder, `${name}.docx`));
  const options = [`-env:UserInstallation=file://${profile}`, '--headless', '--convert-to', 'pdf'];
  await run('soffice', [...options, '--outdir', folder, ...files], { maxBuffer: 1e8 });
}
