import type { Draft } from '@shared/draft/draft';
import { type KindId, kinds } from '@shared/draft/kinds';
import { standards } from '@shared/standards/standards';

import { numbers } from './bodies';
import { filledDraft } from './filledDraft';

/** A paper of 15 to 150 pages, for comparing pages. */
export interface LongPaper {
  readonly id: string;
  readonly title: string;
  readonly draft: Draft;
}

/** Kinds that grow long, and how many pages one main part of them takes. */
const growing: readonly (readonly [KindId, number])[] = [
  ['bao-cao', 0.97],
  ['quy-che', 0.7],
  ['ke-hoach', 0.97],
  ['bien-ban', 0.29],
  ['quyet-dinh', 0.7],
];
const papers = 20;
/** Pages of the shortest and of the longest. */
const lengths = { least: 16, most: 134 } as const;

/** So many long papers of all standards, each longer than the one before. */
export function longPapers(): readonly LongPaper[] {
  const forms = Object.values(standards);
  return numbers(papers).flatMap((at) => {
    const standard = forms[at % forms.length];
    const [kind, pagesOfPart] = growing[at % growing.length] ?? [];
    if (standard === undefined || kind === undefined || pagesOfPart === undefined) return [];
    const pages = lengths.least * (lengths.most / lengths.least) ** (at / (papers - 1));
    const size = Math.round(pages / pagesOfPart);
    return [
      {
        id: `long-${String(at + 1).padStart(2, '0')}-${kind}`,
        title: `${kinds[kind].name} dài thứ ${at + 1} — ${standard.name}`,
        draft: filledDraft({ kind, standard, size, seed: at }),
      },
    ];
  });
}
