import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

const folder = path.resolve(import.meta.dirname, '../../templates');

/** Every template file of the program, by its name below `templates/`. */
export function templateFiles(): Readonly<Record<string, string>> {
  return filesIn(/^(party|state)\/.*\.json$/);
}

/** Every list of a set of papers, by its name below `templates/`. */
export function setFiles(): Readonly<Record<string, string>> {
  return filesIn(/^sets\/.*\.json$/);
}

function filesIn(pattern: RegExp): Readonly<Record<string, string>> {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  return Object.fromEntries(
    names
      .filter((name) => pattern.test(name))
      .map((name) => [name, readFileSync(path.join(folder, name), 'utf8')]),
  );
}
