import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** A source file as the house rules see it; `path` is from the top, with forward slashes. */
export interface Source {
  readonly path: string;
  readonly text: string;
}

const top = path.resolve(import.meta.dirname, '../..');
const rooms = ['shared', 'renderer', 'electron', 'templates', 'build', 'tests'];
const generated = /(^|\/)(node_modules|fixtures|golden)(\/|$)/;
const kinds = /\.(ts|tsx|mjs|cjs|css)$/;

/** Every hand-written source of the project. */
export function allSources(): readonly Source[] {
  return rooms.filter((room) => existsSync(path.join(top, room))).flatMap(sourcesIn);
}

export function fromTop(relativePath: string): string {
  return path.join(top, relativePath);
}

/** The text with comments blanked out, line for line; strings stay. */
export function withoutComments(text: string): string {
  const blank = (part: string) => part.replace(/[^\n]/g, ' ');
  return text.replace(
    /(?<kept>'(?:[^'\\\n]|\\.)*'|"(?:[^"\\\n]|\\.)*"|`(?:[^`\\]|\\.)*`)|\/\/[^\n]*|\/\*[\s\S]*?\*\//g,
    (part, kept: string | undefined) => kept ?? blank(part),
  );
}

/** Comments and the contents of strings blanked out: what is left is code. */
export function codeOnly(text: string): string {
  return withoutComments(text).replace(
    /'(?:[^'\\\n]|\\.)*'|"(?:[^"\\\n]|\\.)*"|`(?:[^`\\]|\\.)*`/g,
    (part) => part.replace(/[^\n'"`]/g, ' '),
  );
}

/** `text` with its lines counted from 1, as an editor shows them. */
export function numbered(text: string): readonly { readonly line: string; readonly at: number }[] {
  return text.split('\n').map((line, index) => ({ line, at: index + 1 }));
}

/** What a file imports, static, dynamic or for types. */
export function importsOf(source: Source): readonly string[] {
  const found = withoutComments(source.text).matchAll(
    /\b(?:from|import|import\s*\()\s*['"](?<name>[^'"]+)['"]/g,
  );
  return [...found].map((match) => match.groups?.['name'] ?? '');
}

function sourcesIn(room: string): readonly Source[] {
  return readdirSync(path.join(top, room), { recursive: true, encoding: 'utf8' })
    .map((file) => path.posix.join(room, file.replaceAll('\\', '/')))
    .filter((file) => kinds.test(file) && !generated.test(file))
    .map((file) => ({ path: file, text: readFileSync(path.join(top, file), 'utf8') }));
}
