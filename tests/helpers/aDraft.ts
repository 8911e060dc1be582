import type { Block, RoleId, Run } from '@shared/draft/blocks';
import type { Draft } from '@shared/draft/draft';
import { emptyDraft } from '@shared/draft/emptyDraft';
import type { SignaturePlace, SignOff } from '@shared/draft/header';

/** A whole draft from the few things a test is about. */
export function aDraft(changes: Partial<Draft> = {}): Draft {
  return { ...emptyDraft, ...changes };
}

/** A place where these sign. */
export function signedBy(
  authority: string,
  position: string,
  ...names: readonly string[]
): SignaturePlace {
  return { authority, position, post: '', names };
}

/** A sign-off of these places and recipients. */
export function aSignOff(
  signatures: readonly SignaturePlace[],
  ...recipients: readonly string[]
): SignOff {
  return { signatures, certification: null, recipients };
}

/** A paragraph of a role; text with `**bold**` is not read: pass runs for marks. */
export function p(role: RoleId, text: string | readonly Run[], startAt?: string): Block {
  const words = text === '' ? [] : text;
  const runs = typeof words === 'string' ? [{ text: words }] : words;
  return startAt === undefined
    ? { kind: 'text', role, runs }
    : { kind: 'text', role, runs, startAt };
}

/** A table of plain cells, one row a line, equal columns over 165 mm. */
export function aTable(rows: readonly (readonly string[])[], headerRows = 1): Block {
  const width = rows[0]?.length ?? 1;
  return {
    kind: 'table',
    columns: Array.from({ length: width }, () => 165 / width),
    headerRows,
    rows: rows.map((row) =>
      row.map((text) => ({
        paragraphs: [text === '' ? [] : [{ text }]],
        colSpan: 1,
        rowSpan: 1,
        align: 'left' as const,
      })),
    ),
  };
}
