import path from 'node:path';
import { codeOnly, importsOf, numbered, type Source, withoutComments } from './sources';

/** A rule that the linters cannot express. `broken` is a source that must be caught. */
export interface HouseRule {
  readonly name: string;
  readonly applies: (path: string) => boolean;
  /** One line per fault; none when the source obeys. */
  readonly find: (source: Source) => readonly string[];
  readonly broken: readonly Source[];
}

export const houseRules: readonly HouseRule[] = [
  {
    name: 'a file has at most 300 lines',
    applies: () => true,
    find: ({ text }) => (text.trimEnd().split('\n').length > 300 ? ['more than 300 lines'] : []),
    broken: [{ path: 'renderer/page.css', text: 'a {}\n'.repeat(301) }],
  },
  {
    name: 'a file is named after what it holds',
    applies: () => true,
    find: ({ path: file }) => {
      const stem = path.posix.basename(file).replace(/(\.\w+)+$/, '');
      return /^(index|utils?|helpers?|common|misc)$/i.test(stem) ? [`named ${stem}`] : [];
    },
    broken: ['shared/draft/index.ts', 'renderer/utils.ts', 'electron/Helpers.ts'].map(empty),
  },
  {
    name: 'a constant is written like every other name, but for the commands of Lexical',
    applies: (file) => /\.(tsx?|mjs)$/.test(file),
    find: forbidden(/^(export )?const (?!\w+_COMMAND\b)[A-Z][A-Z\d_]+\b/),
    broken: [{ path: 'electron/log.ts', text: 'const FILE_LIMIT = 1;' }],
  },
  {
    name: 'imports point one way',
    applies: () => true,
    find: wrongImports,
    broken: [
      { path: 'shared/draft/draft.ts', text: "import { db } from '../../renderer/db/database';" },
      { path: 'shared/docx/a.ts', text: "import { app } from 'electron';" },
      { path: 'renderer/App.tsx', text: "const a = await import('@electron/main');" },
      { path: 'electron/main.ts', text: "import type { A } from '../renderer/App';" },
      { path: 'renderer/App.tsx', text: "import { ok } from '../shared/result';" },
    ],
  },
  {
    name: 'shared reads no clock and no chance',
    applies: (file) => file.startsWith('shared/'),
    find: forbidden(/\bnew Date\(\s*\)|\bDate\(\s*\)|\bDate\.now\b|\bMath\.random\b|\bcrypto\./),
    broken: ['const now = new Date();', 'const id = Math.random();', 'crypto.randomUUID();'].map(
      (text) => ({ path: 'shared/a.ts', text }),
    ),
  },
  {
    name: 'a number of the form stands in a standard only',
    applies: (file) =>
      /^(shared|renderer|electron)\//.test(file) && !/^shared\/(standards\/|units\.)/.test(file),
    find: forbidden(
      /['"`]-?\d+(\.\d+)?(mm|pt)['"`]|:[^;{}]*\b\d+(\.\d+)?(mm|pt)\b/,
      withoutComments,
    ),
    broken: [
      { path: 'renderer/editor/page.css', text: '.page { margin: 20mm; }' },
      { path: 'shared/docx/a.ts', text: "const left = toTwips('30mm');" },
    ],
  },
  {
    name: 'no code asks which standard it has',
    applies: (file) =>
      /^(shared|renderer|electron)\//.test(file) && !file.startsWith('shared/standards/'),
    find: forbidden(/\bstandard(\.id|Id)?\s*[!=]==?\s*['"]/, withoutComments),
    broken: [{ path: 'renderer/a.ts', text: "if (standard.id === 'ND30') return;" }],
  },
  {
    name: 'the checker asks its standard, and never which family it has',
    applies: (file) => file.startsWith('shared/checker/'),
    find: forbidden(/\bfamily\s*[!=]==?|\[(standard\.)?family\]|Record<Family\b/, withoutComments),
    broken: [
      { path: 'shared/checker/a.ts', text: "if (family !== 'state') return [];" },
      { path: 'shared/checker/a.ts', text: 'const { rule } = rules[standard.family];' },
    ],
  },
  {
    name: 'a fact is read by factOf: its name may be one that every object inherits',
    applies: (file) => /^(shared|renderer)\//.test(file),
    find: forbidden(/\bfacts(\?\.)?\[[^\]]*\](?!\s*=[^=])/, codeOnly),
    broken: ["const year = draft.facts[field] ?? '';", 'return facts[run.field] || blank;'].map(
      (text) => ({ path: 'shared/a.ts', text }),
    ),
  },
  {
    name: 'a shortcut stands in commands.ts only',
    applies: (file) =>
      /^(shared|renderer|electron)\//.test(file) && !file.startsWith('shared/commands'),
    find: forbidden(/['"`](Ctrl|Cmd|Mod|CmdOrCtrl|CommandOrControl|Alt)\+\w/, withoutComments),
    broken: [{ path: 'electron/menu.ts', text: "const item = { accelerator: 'CmdOrCtrl+S' };" }],
  },
  {
    name: 'a channel name stands in ipc.ts only',
    applies: (file) => /^(renderer|electron)\//.test(file),
    find: forbidden(
      /\b(ipcMain|ipcRenderer)\.\w+\(\s*['"`]|\bwebContents\.(send|postMessage)\(\s*['"`]/,
      withoutComments,
    ),
    broken: [
      { path: 'electron/preload.ts', text: "ipcRenderer.invoke('docx:save', bytes);" },
      { path: 'electron/ipc.ts', text: "window.webContents.send('command', { id });" },
    ],
  },
  {
    name: 'a Vietnamese sentence stands in a table of words, never in logic',
    applies: (file) => /^(shared|electron|renderer)\/.*\.ts$/.test(file) && !holdsWords(file),
    find: sentencesInLogic,
    broken: [
      {
        path: 'electron/files.ts',
        text: "throw new Error('Không ghi được tệp này, hãy thử lại.');",
      },
    ],
  },
  {
    name: 'an `as` says why it is safe',
    applies: (file) => /^(shared|renderer|electron|build)\/.*\.tsx?$/.test(file),
    find: unexplainedAs,
    broken: [{ path: 'shared/a.ts', text: 'const a = 1;\n\nconst b = a as Twips;' }],
  },
  {
    name: 'an exported thing has its sentence',
    applies: (file) => /^(shared|renderer|electron)\/.*\.tsx?$/.test(file),
    find: undocumentedExports,
    broken: [{ path: 'shared/a.ts', text: '\nexport function parseDraft() {}' }],
  },
  {
    name: 'a suppressed rule and a TODO have their reason',
    // This file holds the broken samples.
    applies: (file) => file !== 'tests/helpers/houseRules.ts',
    find: ({ text }) =>
      numbered(text)
        .filter(({ line }) => /\/[/*].*(lint-disable|biome-ignore|@ts-)/.test(line))
        .filter(
          ({ line }) =>
            !/(lint-disable\S* .+ -- \S|biome-ignore .+: \S|@ts-expect-error \S)/.test(line),
        )
        .map(({ at }) => `line ${at}: a suppression without a reason`)
        .concat(
          numbered(text)
            .filter(({ line }) => /\/[/*]\s*(TODO(?! #\d)|FIXME|XXX)/.test(line))
            .map(({ at }) => `line ${at}: a TODO without an issue number`),
        ),
    broken: ['// oxlint-disable-next-line no-console', '// TODO later'].map((text) => ({
      path: 'shared/a.ts',
      text,
    })),
  },
];

const rooms: Readonly<Record<string, readonly string[]>> = {
  shared: ['shared'],
  templates: [],
  renderer: ['renderer', 'shared', 'templates'],
  electron: ['electron', 'shared'],
  build: ['build', 'shared', 'templates', 'renderer', 'electron'],
  tests: ['tests', 'build', 'shared', 'templates', 'renderer', 'electron'],
};

/** Packages that run anywhere: no window, no Node, no editor, no database. */
const pureOnly =
  /^(docx|fflate|yaml|zod|mammoth|papaparse|parse5|mdast(-util-.+)?|micromark(-.+)?|unist(-.+)?)(\/|$)/;

function wrongImports(source: Source): readonly string[] {
  const from = roomOf(source.path);
  return importsOf(source).flatMap((name) => {
    const to = roomOf(path.posix.join(path.posix.dirname(source.path), name));
    if (name.startsWith('@shared/')) return allowed(from, 'shared', name);
    if (/^@(renderer|electron|templates)\//.test(name)) {
      return allowed(from, name.slice(1).split('/', 1)[0] ?? '', name);
    }
    if (!name.startsWith('.')) return from === 'shared' && !pureOnly.test(name) ? [name] : [];
    const crosses = to !== from && /^(shared|renderer|electron)$/.test(from);
    return crosses ? [`${name}: another room is named by its alias`] : allowed(from, to, name);
  });
}

function allowed(from: string, to: string, name: string): readonly string[] {
  return rooms[from]?.includes(to) ? [] : [`${name}: ${from} may not import ${to}`];
}

function roomOf(file: string): string {
  return file.split('/', 1)[0] ?? '';
}

function forbidden(pattern: RegExp, view: (text: string) => string = codeOnly) {
  return ({ text }: Source): readonly string[] =>
    numbered(view(text))
      .filter(({ line }) => pattern.test(line))
      .map(({ line, at }) => `line ${at}: ${line.trim()}`);
}

/** Tables of words, wordings of the standards and the wordings that texts are recognised by. */
function holdsWords(file: string): boolean {
  return /([Mm]essages|[Ww]ords|commands)\.ts$|^shared\/standards\//.test(file);
}

const vietnamese = /[ăâđêôơưàáảãạằắẳẵặầấẩẫậèéẻẽẹềếểễệìíỉĩịòóỏõọồốổỗộờớởỡợùúủũụừứửữựỳýỷỹỵ]/i;

function sentencesInLogic({ text }: Source): readonly string[] {
  const strings = withoutComments(text).matchAll(
    /(?<quote>['"`])(?<words>(?:(?!\k<quote>)[^\\\n]|\\.)*)\k<quote>/g,
  );
  return [...strings]
    .map((match) => match.groups?.['words'] ?? '')
    .filter(
      (words) => vietnamese.test(words) && words.split(/\s+/).length >= 5 && /[.!?…]$/.test(words),
    );
}

function unexplainedAs({ text }: Source): readonly string[] {
  const lines = text.split('\n');
  const isExplained = (index: number) =>
    lines.slice(Math.max(0, index - 3), index + 1).some((line) => /\/\/|\/\*|\*\//.test(line));
  return numbered(codeOnly(text))
    .filter(({ line }) => /[\w)\]}>'"`] as (?!const\b)[\w{[(]/.test(line))
    .filter(({ line }) => !/^\s*(import|export) |^\s*(type )?[\w$]+ as [\w$]+,?$/.test(line))
    .filter(({ at }) => !isExplained(at - 1))
    .map(({ line, at }) => `line ${at}: ${line.trim()}`);
}

/** A type that is derived from the schema or table beside it is explained there. */
function undocumentedExports({ text }: Source): readonly string[] {
  const lines = text.split('\n');
  return numbered(text)
    .filter(({ line }) =>
      /^export (async )?(abstract )?(function|const|class|interface|type) /.test(line),
    )
    .filter(({ line }) => !/^export type \w+ = .*(typeof |z\.infer<|\[')/.test(line))
    .filter(({ at }) => !hasSentence(lines.slice(0, at - 1)))
    .map(({ line, at }) => `line ${at}: ${line}`);
}

/** A line that explains an `as` may stand between the sentence and the thing. */
function hasSentence(above: readonly string[]): boolean {
  const nearest = above.findLast((line) => !line.startsWith('//'));
  return nearest?.trimEnd().endsWith('*/') ?? false;
}

function empty(file: string): Source {
  return { path: file, text: '' };
}
