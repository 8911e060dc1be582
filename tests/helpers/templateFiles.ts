import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const folder = fileURLToPath(new URL('../../templates/', import.meta.url));

/** Every template file of the program, by its name below `templates/`. */
export function templateFiles(): Readonly<Record<string, string>> {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  return Object.fromEntries(
    names
      .filter((name) => name.endsWith('.json'))
      .map((name) => [name, readFileSync(`${folder}${name}`, 'utf8')]),
  );
}
