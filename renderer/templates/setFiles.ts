import { type PaperSet, readSet } from '@shared/templates/paperSet';

const files: Readonly<Record<string, string>> = import.meta.glob('@templates/sets/*.json', {
  query: '?raw',
  import: 'default',
  eager: true,
});
let read: readonly PaperSet[] | null = null;

/** Every set of the program, read once. They are no files of the user: the tests read each. */
export function programSets(): readonly PaperSet[] {
  read ??= Object.entries(files).flatMap(([file, text]) => {
    const set = readSet(file, text);
    return set.ok ? [set.value] : [];
  });
  return read;
}
