import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Plugin, Rollup } from 'vite';

/**
 * Writes `licences.md` with the full licence of every library that was bundled. Vite's own option
 * does not look into workers, where the Word library is; `ofWorkers` collects there for `ofPage`.
 */
export function licenceTexts(): { readonly ofPage: Plugin; readonly ofWorkers: Plugin } {
  const folders = new Set<string>();
  return {
    ofWorkers: {
      name: 'licences-of-workers',
      generateBundle: (_options, bundle) => collect(bundle, folders),
    },
    ofPage: {
      name: 'licences-of-page',
      apply: 'build',
      // Workers are bundled while the page's modules are read, so by now all are known.
      generateBundle(_options, bundle) {
        collect(bundle, folders);
        const texts = [...folders].map(licenceOf).sort((a, b) => a.localeCompare(b, 'en'));
        this.emitFile({ type: 'asset', fileName: 'licences.md', source: texts.join('\n\n') });
      },
    },
  };
}

function collect(bundle: Rollup.OutputBundle, folders: Set<string>): void {
  const chunks = Object.values(bundle).filter((part) => part.type === 'chunk');
  for (const id of chunks.flatMap((chunk) => chunk.moduleIds)) {
    const folder = /^\0?(?<folder>.*\/node_modules\/(?:@[^/]+\/)?[^/]+)\//.exec(id)?.groups?.[
      'folder'
    ];
    if (folder) folders.add(folder);
  }
}

function licenceOf(folder: string): string {
  const manifest = readFileSync(path.join(folder, 'package.json'), 'utf8');
  // npm does not install a package without these fields.
  const { name, version, license } = JSON.parse(manifest) as Record<string, string>;
  const file = readdirSync(folder).find((entry) => /^licen[cs]e/i.test(entry));
  const text = file ? readFileSync(path.join(folder, file), 'utf8').trim() : `Licence: ${license}`;
  return `# ${name} ${version} (${license})\n\n${text}`;
}
