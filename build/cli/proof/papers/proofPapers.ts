import type { Draft } from '@shared/draft/draft';
import { type KindId, kinds, kindsOf } from '@shared/draft/kinds';
import type { Standard } from '@shared/standards/standard';
import { standards } from '@shared/standards/standards';
import { filledDraft } from './filledDraft';
import { formVariants } from './formVariants';
import { longPapers } from './longPapers';
import { type Variant, variants } from './variants';

/** A paper of the proof. */
export interface ProofPaper {
  /** Also the name of its files: `hd05-2026-bao-cao`. */
  readonly id: string;
  readonly title: string;
  readonly group: 'kinds' | 'variants' | 'long';
  readonly draft: Draft;
  /** A paper that no Word file can hold must be refused with a reason. */
  readonly isRefused: boolean;
  /** Made on a machine that is declared for state secrets. */
  readonly isDeclared?: boolean;
}

/** Every paper of the proof: each kind of each standard short and long, variants, and long ones. */
export function proofPapers(): readonly ProofPaper[] {
  return [
    ...Object.values(standards).flatMap((standard) => [
      ...kindsOf(standard.family).flatMap((kind, at) => kindPapers(standard, kind, at)),
      ...[...variants, ...formVariants].map((variant) => variantPaper(standard, variant)),
    ]),
    ...longPapers().map(({ id, title, draft }) => ({
      id,
      title,
      draft,
      group: 'long' as const,
      isRefused: false,
    })),
  ];
}

/** The few that are proven with every run of the tests: each component and relation at least once. */
export function fastPapers(): readonly ProofPaper[] {
  return proofPapers().filter(({ id }) => fastIds.test(id));
}

const fastIds =
  /^(hd05-2026-(bao-cao|nghi-quyet-long|to-trinh|bien-ban|cong-van|marks|appendices|two-sided|presidium|three-signers)|hd36-2018-(cong-van|quyet-dinh)|nd30-(quyet-dinh-long|bien-ban|cong-van|marks|appendices|long-subject|joint|sao-y|contact|attached))$/;

function kindPapers(standard: Standard, kind: KindId, at: number): ProofPaper[] {
  const paper = (size: number, name: string, words: string): ProofPaper => ({
    id: idOf(standard, name),
    title: `${kinds[kind].name}${words} — ${standard.name}`,
    group: 'kinds',
    draft: filledDraft({ kind, standard, size, seed: at * 3 + size }),
    isRefused: false,
  });
  return [paper(1, kind, ''), paper(3, `${kind}-long`, ', dài')];
}

function variantPaper(
  standard: Standard,
  { name, title, draft, isRefused = false, isDeclared = false }: Variant,
): ProofPaper {
  return {
    id: idOf(standard, name),
    title: `${title} — ${standard.name}`,
    group: 'variants',
    draft: draft(standard),
    isRefused,
    isDeclared,
  };
}

function idOf(standard: Standard, name: string): string {
  return `${standard.id.toLowerCase()}-${name}`;
}
