import type { KindId } from '../draft/kinds';

/** What is wrong with a text, wherever it stands. */
export type TextFaultCause =
  | { readonly kind: 'frontMatterMissing' }
  | { readonly kind: 'frontMatterOpen' }
  | { readonly kind: 'yamlBroken' }
  | { readonly kind: 'keyRepeated' }
  | { readonly kind: 'keyUnknown'; readonly key: string; readonly nearest: string | null }
  | { readonly kind: 'valueNotText'; readonly key: string }
  | { readonly kind: 'valueNotMap'; readonly key: string; readonly keys: readonly string[] }
  | { readonly kind: 'kindMissing' }
  | { readonly kind: 'kindUnknown'; readonly name: string; readonly nearest: KindId | null }
  | { readonly kind: 'standardUnknown'; readonly name: string }
  | { readonly kind: 'textDateMalformed'; readonly date: string }
  | { readonly kind: 'textDateImpossible'; readonly date: string }
  | { readonly kind: 'numberMalformed'; readonly number: string }
  | { readonly kind: 'draftRoundMalformed'; readonly round: string }
  | { readonly kind: 'copiesMalformed'; readonly copies: string }
  | { readonly kind: 'answerMalformed'; readonly key: string; readonly answer: string }
  | { readonly kind: 'signaturesBoth' }
  | { readonly kind: 'lineTooLong'; readonly letters: number; readonly most: number }
  | { readonly kind: 'headingTooDeep'; readonly depth: number }
  | { readonly kind: 'fenceUnknown'; readonly name: string }
  | { readonly kind: 'attachedUnnamed' }
  | { readonly kind: 'fenceNotOpen' }
  | { readonly kind: 'fenceNested'; readonly name: string }
  | { readonly kind: 'fenceNotClosed'; readonly name: string }
  | { readonly kind: 'tagNotClosed'; readonly tag: string }
  | { readonly kind: 'tagNotOpen'; readonly tag: string }
  | { readonly kind: 'fieldMalformed'; readonly field: string }
  | { readonly kind: 'tableRuleMissing' }
  | { readonly kind: 'tableRowCells'; readonly cells: number; readonly columns: number }
  | { readonly kind: 'tableNotClosed' }
  | { readonly kind: 'tableEmpty' }
  | { readonly kind: 'tableTooManyColumns'; readonly columns: number; readonly most: number }
  | { readonly kind: 'tableForeign'; readonly found: string }
  | { readonly kind: 'tableTooDeep' }
  | { readonly kind: 'tableSpan'; readonly value: string }
  | { readonly kind: 'tableWidth'; readonly value: string }
  | { readonly kind: 'tableWidthsCount'; readonly widths: number; readonly columns: number }
  | { readonly kind: 'tableUneven'; readonly row: number };

/** A cause with its line in the file, counted from 1. */
export type TextFault = TextFaultCause & { readonly line: number };

/** Takes a fault; reading goes on, so that all of them are told at once. */
export type FaultSink = (fault: TextFault) => void;

/** Why a draft cannot be said as text without a change. `block` counts from 1. */
export type WriteTextError =
  | { readonly kind: 'labelNotSayable'; readonly block: number; readonly label: string }
  | { readonly kind: 'dateNotSayable'; readonly date: string }
  | { readonly kind: 'markNotSayable'; readonly mark: string; readonly spelling: string }
  | { readonly kind: 'tableNotSayable'; readonly block: number }
  | { readonly kind: 'blockNotSayable'; readonly block: number }
  | { readonly kind: 'headNotSayable'; readonly key: string }
  | { readonly kind: 'textNotSayable' };
