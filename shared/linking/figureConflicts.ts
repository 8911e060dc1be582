import type { RecordContext } from '../conference/recordContext';
import type { Figure } from '../conference/results';
import type { Draft } from '../draft/draft';
import { factOf } from '../draft/factOf';
import { usedFields } from '../draft/unfilledFields';
import { type FigureName, figureIn, figureNames, knownNumbers } from './figureNames';
import { figureOfField } from './itemFields';
import { recordFieldById } from './recordFields';
import { type Sentence, sentencesOf } from './sentencesOf';

/** Where in a paper a figure is said otherwise than the record says it. */
export interface FigureConflict {
  readonly figureId: string;
  readonly indicator: string;
  /** A field that was typed over, or the block whose sentence names the indicator. */
  readonly place:
    | { readonly kind: 'fact'; readonly field: string }
    | { readonly kind: 'block'; readonly index: number };
  readonly mine: string;
  readonly theirs: string;
  /** The sentence of a block; empty for a field. */
  readonly sentence: string;
}

/** The places of a paper that disagree with the figures of its conference. */
export function figureConflicts(draft: Draft, context: RecordContext): readonly FigureConflict[] {
  const typedOver = fieldConflicts(draft, context);
  const figures = context.conference.figures.filter(({ actual }) => actual !== '');
  return [...typedOver, ...proseConflicts(draft, figures, typedOver)];
}

function fieldConflicts(draft: Draft, context: RecordContext): readonly FigureConflict[] {
  return usedFields(draft).flatMap(({ field }) => {
    const figure = figureOfField(field, context.conference);
    const theirs = recordFieldById(field, context.conference)?.read(context) ?? '';
    const mine = factOf(draft.facts, field);
    if (figure === null || mine === '' || theirs === '' || mine === theirs) return [];
    const { id: figureId, indicator } = figure;
    return [{ figureId, indicator, place: { kind: 'fact', field }, mine, theirs, sentence: '' }];
  });
}

function proseConflicts(
  draft: Draft,
  figures: readonly Figure[],
  typedOver: readonly FigureConflict[],
): readonly FigureConflict[] {
  const names = figureNames(figures);
  const numbers = new Map(figures.map((figure) => [figure.id, knownNumbers(figure)]));
  const conflictIn = (sentence: Sentence, index: number, name: FigureName) => {
    const mine = figureIn(sentence, name, names);
    const { id: figureId, indicator, actual: theirs } = name.figure;
    if (mine === null || numbers.get(figureId)?.has(mine) === true) return [];
    // What a field says in this sentence is told as that of the field.
    const isTold = typedOver.some(
      ({ figureId: told, place, mine: words }) =>
        told === figureId &&
        place.kind === 'fact' &&
        sentence.fields.includes(place.field) &&
        words.includes(mine),
    );
    const place = { kind: 'block', index } as const;
    return isTold ? [] : [{ figureId, indicator, place, mine, theirs, sentence: sentence.text }];
  };
  return draft.blocks.flatMap((block, index) =>
    sentencesOf(block, draft.facts).flatMap((sentence) =>
      names.flatMap((name) => conflictIn(sentence, index, name)),
    ),
  );
}
