import type { Draft } from '../draft/draft';
import { blockLabels } from '../draft/outline';
import { runsText } from '../draft/plainText';
import { unfilledFields } from '../draft/unfilledFields';
import { isPaperFact } from '../records/paperFacts';
import type { Standard } from '../standards/standard';
import type { CheckRule } from './check';
import type { Findings } from './finding';

/** Checks of the body of a paper. */
export const bodyRules: readonly CheckRule[] = [
  checkEmpty,
  checkLabels,
  checkBodyEnd,
  checkUnfilled,
];

/** A blank counts as text: it is a finding of its own while it is not filled. */
function checkEmpty(draft: Draft): Findings {
  const isEmpty = draft.blocks.every(
    (block) =>
      block.kind !== 'table' &&
      (block.kind !== 'text' || runsText(block.runs, draft.facts, () => '…').trim() === ''),
  );
  if (!isEmpty) return [];
  return [{ kind: 'bodyEmpty', severity: 'error', place: { kind: 'block', index: 0 } }];
}

function checkLabels(draft: Draft, standard: Standard): Findings {
  return blockLabels(draft.blocks, standard).flatMap((label, index) => {
    if (!label.differs) return [];
    return [
      {
        kind: 'labelDiffers',
        severity: 'warning',
        rule: label.level === null ? 'P-APPX-1' : standard.numbering[label.level].rule,
        place: { kind: 'block', index },
        printed: label.printed,
        computed: label.computed,
      },
    ];
  });
}

function checkBodyEnd(draft: Draft, standard: Standard): Findings {
  const cut = draft.blocks.findIndex((block) => block.kind === 'text' && block.role === 'appendix');
  const body = cut < 0 ? draft.blocks : draft.blocks.slice(0, cut);
  const index = body.findLastIndex((block) => block.kind === 'text');
  const block = body[index];
  if (block?.kind !== 'text') return [];
  const text = runsText(block.runs, draft.facts, () => '…').trimEnd();
  const expected = standard.words.bodyEnd.default;
  const [end = ''] = /(\.\/)?\.$/.exec(text) ?? [];
  if (text === '' || end === expected) return [];
  const { rule } = standard.words.bodyEnd;
  return [
    {
      kind: 'bodyEnd',
      severity: 'warning',
      rule,
      place: { kind: 'block', index },
      found: end,
      expected,
    },
  ];
}

function checkUnfilled(draft: Draft): Findings {
  const open = unfilledFields(draft).filter(({ field }) => !isPaperFact(field));
  return open.map(({ field, block }) => ({
    kind: 'unfilledField',
    severity: 'note',
    place: block === null ? { kind: 'header', field: 'subject' } : { kind: 'block', index: block },
    field,
  }));
}
