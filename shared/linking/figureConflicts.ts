import type { RecordContext } from '../conference/recordContext';
import type { Figure } from '../conference/results';
import { blockParagraphs } from '../draft/blockParagraphs';
import type { Draft } from '../draft/draft';
import { factOf } from '../draft/factOf';
import { foldText } from '../draft/foldText';
import { runsText } from '../draft/plainText';
import { usedFields } from '../draft/unfilledFields';
import { figureParts } from './figureParts';
import { figureOfField } from './itemFields';
import { recordFieldById } from './recordFields';

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
  const told = new Set(typedOver.map(({ figureId }) => figureId));
  const inProse = context.conference.figures
    .filter(({ id, actual }) => !told.has(id) && actual !== '')
    .flatMap((figure) => proseConflicts(draft, figure));
  return [...typedOver, ...inProse];
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

function proseConflicts(draft: Draft, figure: Figure): readonly FigureConflict[] {
  return draft.blocks.flatMap((block, index) =>
    blockParagraphs(block)
      .flatMap((runs) => sentencesOf(runsText(runs, draft.facts)))
      .flatMap((sentence) => {
        const mine = numberSaid(sentence, figure);
        if (mine === null || knownNumbers(figure).has(mine)) return [];
        const { id: figureId, indicator, actual: theirs } = figure;
        return [{ figureId, indicator, place: { kind: 'block', index }, mine, theirs, sentence }];
      }),
  );
}

// A point inside a number ends no sentence.
function sentencesOf(text: string): readonly string[] {
  return text.split(/(?<=[.;!?])\s+/);
}

const numberPattern = /\d[\d.]*(?:,\d+)?/g;

/** The first number behind the name of an indicator; a year, a day or a numbered law is none of it. */
function numberSaid(sentence: string, { indicator }: Figure): string | null {
  const name = foldText(indicator.trim());
  const at = name === '' ? -1 : foldText(sentence).indexOf(name);
  if (at < 0) return null;
  const rest = sentence.slice(at + name.length);
  for (const match of rest.matchAll(numberPattern)) {
    const before = rest.slice(0, match.index);
    const behind = rest.slice(match.index + match[0].length);
    if (/(?:năm|ngày|tháng|quý|số|khóa|thứ|điều)\s*$/i.test(before)) continue;
    if (/^[/\-–]/.test(behind) || /[/\-–]$/.test(before)) continue;
    return match[0].replace(/[.,]$/, '');
  }
  return null;
}

/** Every number by which papers may rightly speak of an indicator. */
function knownNumbers(figure: Figure): ReadonlySet<string> {
  const said = Object.values(figureParts).map(({ read }) => read(figure));
  return new Set(said.flatMap((words) => words.match(numberPattern) ?? []));
}
