import { readFileSync } from 'node:fs';
import type { Block } from '@shared/draft/blocks';
import type { Draft } from '@shared/draft/draft';
import { messageFor } from '@shared/messages';
import { type ParsedText, parseMarkdown } from '@shared/text/parseMarkdown';
import { fromTop } from './sources';

/** The papers of the conference of 10/01/2024 and the state notice, as texts. */
export const textNames = [
  'bao-cao-tong-ket-2023',
  'nghi-quyet-2024',
  'bien-ban-hoi-nghi-2024',
  'cong-van-tham-luan',
  'thong-bao-ket-luan-phien-hop-8',
] as const;

/** The Markdown of one of the papers. */
export function textSource(name: (typeof textNames)[number]): string {
  return readFileSync(fromTop(`tests/fixtures/texts/${name}.md`), 'utf8');
}

/** The draft of one of the papers. */
export function textDraft(name: (typeof textNames)[number]): Draft {
  return parsed(textSource(name)).draft;
}

/** A text that must be good; its faults are told when it is not. */
export function parsed(source: string): ParsedText {
  const result = parseMarkdown(source);
  if (!result.ok) throw new Error(faultsOf(source).join('\n'));
  return result.value;
}

/** The faults of a text as the user reads them: `dòng: câu`. */
export function faultsOf(source: string): readonly string[] {
  const result = parseMarkdown(source);
  return result.ok ? [] : result.error.map((fault) => `${fault.line}: ${messageFor(fault)}`);
}

/** The blocks of a body under a head of a report. */
export function bodyOf(body: string, head = 'kind: BC\nstandard: HD05-2026'): readonly Block[] {
  return parsed(`---\n${head}\n---\n${body}`).draft.blocks;
}

/** Blocks as `role «label» text`, one a line, for comparing at a glance. */
export function outlineOf(blocks: readonly Block[]): readonly string[] {
  return blocks.map((block) => {
    if (block.kind !== 'text') return block.kind === 'orientation' ? block.to : block.kind;
    const label = block.startAt === undefined ? '' : ` «${block.startAt}»`;
    const words = block.runs
      .map((run) => ('field' in run ? `{{${run.field}}}` : run.text))
      .join('');
    return `${block.role}${label}${words === '' ? '' : ` ${words}`}`;
  });
}
