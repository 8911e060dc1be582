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

/** Kinds that grow long, and about how many main parts fill a page of them. */
const growing: readonly KindId[] = ['bao-cao', 'quy-che', 'ke-hoach', 'bien-ban', 'quyet-dinh'];
const papers = 20;
/** Main parts of the shortest and of the longest. */
const sizes = { least: 13, most: 130 } as const;

/** So many long papers of all standards, each longer than the one before. */
export function longPapers(): readonly LongPaper[] {
  const forms = Object.values(standards);
  return numbers(papers).flatMap((at) => {
    const standard = forms[at % forms.length];
    const kind = growing[at % growing.length];
    if (standard === undefined || kind === undefined) return [];
    const share = at / (papers - 1);
    const size = Math.round(sizes.least * (sizes.most / sizes.least) ** share);
    return [
      {
        id: `long-${String(at + 1).padStart(2, '0')}-${kind}`,
        title: `${kinds[kind].name} dài thứ ${at + 1} — ${standard.name}`,
        draft: filledDraft({ kind, standard, size, seed: at }),
      },
    ];
  });
}
