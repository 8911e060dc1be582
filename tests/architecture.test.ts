import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { houseRules } from './helpers/houseRules';
import { allSources, fromTop, withoutComments } from './helpers/sources';

describe.each(houseRules)('$name', ({ applies, find, broken }) => {
  test('every source obeys', () => {
    const faults = allSources()
      .filter(({ path }) => applies(path))
      .flatMap((source) => find(source).map((fault) => `${source.path}: ${fault}`));
    expect(faults).toEqual([]);
  });

  test.each(broken)('a broken $path is caught', (source) => {
    expect(applies(source.path)).toBe(true);
    expect(find(source)).not.toEqual([]);
  });
});

test.each(['shared', 'renderer'])(
  'ARCHITECTURE.md names every room of %s once, and no other',
  (top) => {
    const page = readFileSync(fromTop('ARCHITECTURE.md'), 'utf8');
    const [, paragraph = ''] = new RegExp(`Inside \`${top}/\`:(.*?)\\n\\n`, 's').exec(page) ?? [];
    const named = [...paragraph.matchAll(/`(\w+)\/`/g)].map(([, name = '']) => name);
    const rooms = readdirSync(fromTop(top), { withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .map(({ name }) => name);
    expect(named.toSorted()).toEqual(rooms.toSorted());
  },
);

test('every package is pinned to one exact version, and all of Lexical to the same', () => {
  const { devDependencies, optionalDependencies } = packageJson();
  const versions = Object.entries({ ...devDependencies, ...optionalDependencies });
  const loose = versions.filter(([, version]) => !/^(npm:[\w-]+@)?\d+\.\d+\.\d+$/.test(version));
  const lexical = versions.filter(([name]) => /^(@lexical\/(?!eslint)|lexical$)/.test(name));
  expect(loose).toEqual([]);
  expect(new Set(lexical.map(([, version]) => version)).size).toBe(1);
});

test('a class is styled in one room, and what rooms share in ui', () => {
  const rooms = new Map<string, Set<string>>();
  for (const { path, text } of allSources().filter((source) => source.path.endsWith('.css'))) {
    for (const name of firstClasses(text)) {
      rooms.set(name, (rooms.get(name) ?? new Set()).add(path.split('/').slice(0, -1).join('/')));
    }
  }
  // Sheets stay loaded when their screen is left, so a second room would restyle the first.
  const shared = [...rooms].filter(([, places]) => places.size > 1).map(([name]) => name);
  expect(rooms.size).toBeGreaterThan(100);
  expect(shared).toEqual([]);
});

test('the program carries no packages of its own, because everything is bundled', () => {
  expect(packageJson()).not.toHaveProperty('dependencies');
});

test('no package binds us by a licence that our own cannot meet', () => {
  const lock = readJson('package-lock.json') as {
    readonly packages: Readonly<Record<string, { readonly license?: string }>>;
  };
  const bound = Object.entries(lock.packages)
    .filter(([, { license = '' }]) => /\bA?GPL/.test(license) && !/\bMIT\b/.test(license))
    .map(([name]) => name);
  expect(Object.keys(lock.packages).length).toBeGreaterThan(100);
  expect(bound).toEqual([]);
});

/** The class that each selector of a style sheet begins with. */
function firstClasses(sheet: string): readonly string[] {
  const selectors = withoutComments(sheet).matchAll(/(?<selectors>[^{}]+)\{/g);
  return [...selectors]
    .flatMap(({ groups }) => (groups?.['selectors'] ?? '').split(','))
    .flatMap((selector) => /^\s*\.(?<name>[\w-]+)/.exec(selector)?.groups?.['name'] ?? []);
}

interface PackageJson {
  readonly devDependencies: Readonly<Record<string, string>>;
  readonly optionalDependencies: Readonly<Record<string, string>>;
}

function packageJson(): PackageJson {
  return readJson('package.json') as PackageJson;
}

function readJson(file: string): unknown {
  return JSON.parse(readFileSync(fromTop(file), 'utf8'));
}
