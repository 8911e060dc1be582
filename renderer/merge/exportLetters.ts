import { docxFileName } from '@shared/docx/docxFileName';
import type { Draft } from '@shared/draft/draft';
import { letterFileLimit, letterNames, mergedFileName } from '@shared/merge/letterNames';
import { mergedDraft } from '@shared/merge/mergedDraft';
import type { MergeListId, MergePerson } from '@shared/merge/mergeList';
import { type AppError, messageFor } from '@shared/messages';
import type { MachineSecrecy } from '@shared/secrecy/machineSecrecy';
import { zipSync } from 'fflate';
import { docxWorker } from '../docx/docxWorker';
import { askMain, mainApi } from '../mainApi';
import { downloadFile } from '../ui/downloadFile';
import { mergeTexts } from './words';

/** What the user has chosen for the letters. */
export interface LetterForm {
  readonly list: MergeListId;
  /** Blank that takes name and offices; null where the paper reads the person itself. */
  readonly into: string | null;
  readonly files: 'one' | 'each';
}

type Outcome =
  | { readonly kind: 'saved' | 'failed'; readonly sentence: string }
  | { readonly kind: 'cancelled' };

interface Letters {
  readonly draft: Draft;
  readonly people: readonly MergePerson[];
  readonly form: LetterForm;
  readonly machine: MachineSecrecy;
}

/** Writes a letter to everybody, into one file or one for each. */
export async function exportLetters(letters: Letters): Promise<Outcome> {
  const { draft, people, form } = letters;
  if (people.length === 0) return { kind: 'failed', sentence: mergeTexts.empty };
  const drafts = people.map((person) => mergedDraft(draft, person, form.into));
  return form.files === 'one' ? oneFile(letters, drafts) : fileEach(letters, drafts);
}

async function oneFile({ draft, machine }: Letters, drafts: readonly Draft[]): Promise<Outcome> {
  const written = await docxWorker.exportMerged(drafts, machine);
  if (!written.ok) return failed(written.error);
  const suggestedName = mergedFileName(draft, drafts.length, '.docx');
  if (mainApi === null) return download(suggestedName, written.value, drafts.length);
  const asked = await askMain(mainApi, 'docx:save', { suggestedName, bytes: written.value });
  if (!asked.ok) return failed(asked.error);
  if (asked.value.kind === 'failed') return failed(asked.value.error);
  if (asked.value.kind === 'cancelled') return asked.value;
  return { kind: 'saved', sentence: mergeTexts.saved(drafts.length, asked.value.name) };
}

async function fileEach(
  { draft, people, machine }: Letters,
  drafts: readonly Draft[],
): Promise<Outcome> {
  if (people.length > letterFileLimit) {
    return { kind: 'failed', sentence: mergeTexts.tooMany(letterFileLimit) };
  }
  const names = letterNames(draft, people);
  const files: { readonly name: string; readonly bytes: ArrayBuffer }[] = [];
  for (const [index, one] of drafts.entries()) {
    const written = await docxWorker.export(one, machine);
    if (!written.ok) return failed(written.error);
    files.push({ name: names[index] ?? docxFileName(one), bytes: written.value });
  }
  if (mainApi === null) {
    const entries = files.map(({ name, bytes }) => [name, new Uint8Array(bytes)] as const);
    // The letters are zip files themselves: nothing is won by packing them again.
    const zip = zipSync(Object.fromEntries(entries), { level: 0, mtime: firstZipDay });
    return download(mergedFileName(draft, files.length, '.zip'), zip.buffer, files.length);
  }
  const asked = await askMain(mainApi, 'merge:save', { files });
  if (!asked.ok) return failed(asked.error);
  const answer = asked.value;
  if (answer.kind === 'cancelled') return answer;
  if (answer.kind === 'saved') {
    return { kind: 'saved', sentence: mergeTexts.savedInto(answer.count, answer.folder) };
  }
  const sentence = `${messageFor(answer.error)} ${mergeTexts.already(answer.count)}`;
  return { kind: 'failed', sentence };
}

const firstZipDay = new Date(1980, 0, 1);

function download(name: string, bytes: ArrayBuffer, count: number): Outcome {
  downloadFile(name, new Blob([bytes]));
  return { kind: 'saved', sentence: mergeTexts.downloaded(count, name) };
}

function failed(error: AppError): Outcome {
  return { kind: 'failed', sentence: messageFor(error) };
}
