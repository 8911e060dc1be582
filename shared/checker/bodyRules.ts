import { noteOwner } from '../draft/appendixNote';
import type { RoleId } from '../draft/blocks';
import type { Draft } from '../draft/draft';
import { blockLabels } from '../draft/outline';
import { runsText } from '../draft/plainText';
import { unfilledFields } from '../draft/unfilledFields';
import { isPaperFact } from '../records/paperFacts';
import type { RuleId, Standard } from '../standards/standard';
import type { CheckRule } from './check';
import type { Findings } from './finding';

/** Checks of the body of a paper. */
export const bodyRules: readonly CheckRule[] = [
  checkEmpty,
  checkLabels,
  checkLabelForm,
  checkBodyEnd,
  checkAnnexNotes,
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
        rule: (label.level === null ? standard.appendixNumeral : standard.numbering[label.level])
          .rule,
        place: { kind: 'block', index },
        printed: label.printed,
        computed: label.computed,
      },
    ];
  });
}

/** The right number, but not as the form writes it: `Điều 1:`, `Chương 1`, `PHỤ LỤC I`, `Phụ lục 1`. */
function checkLabelForm(draft: Draft, standard: Standard): Findings {
  const labels = blockLabels(draft.blocks, standard);
  return draft.blocks.flatMap((block, index): Findings => {
    const label = labels[index];
    if (block.kind !== 'text' || block.startAt === undefined || label === undefined) return [];
    const { printed, computed, differs } = label;
    // Where the form itself counts so, nothing is wrong.
    const fault = labelFaults.find(
      ({ role, printed: wrong }) =>
        role === block.role && wrong.test(printed) && !wrong.test(computed),
    );
    if (fault === undefined || differs) return [];
    const place = { kind: 'block', index } as const;
    const rule = fault.rule(standard);
    return [{ kind: 'labelForm', severity: 'warning', rule, place, printed, computed }];
  });
}

interface LabelFault {
  readonly role: RoleId;
  /** What the label is like when it is wrong. */
  readonly printed: RegExp;
  readonly rule: (standard: Standard) => RuleId;
}

const labelFaults: readonly LabelFault[] = [
  { role: 'article', printed: /:$/u, rule: ({ numbering }) => numbering.article.rule },
  { role: 'articleTitle', printed: /:$/u, rule: ({ numbering }) => numbering.article.rule },
  { role: 'chapter', printed: /\d/u, rule: ({ numbering }) => numbering.chapter.rule },
  {
    role: 'appendix',
    printed: /\d/u,
    rule: ({ appendixNumeral }) => appendixNumeral.rule,
  },
  { role: 'appendix', printed: /^\p{Lu}{2}/u, rule: ({ words }) => words.appendix.rule },
];

function checkBodyEnd(draft: Draft, standard: Standard): Findings {
  const cut = draft.blocks.findIndex((block) => block.kind === 'text' && block.role === 'appendix');
  const body = cut < 0 ? draft.blocks : draft.blocks.slice(0, cut);
  const index = body.findLastIndex((block) => block.kind === 'text');
  const block = body[index];
  // What ends with a table ends with its last row.
  if (block?.kind !== 'text' || body.slice(index).some(({ kind }) => kind === 'table')) return [];
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

/** An appendix says under its title which paper it goes with (P-APPX-1, S-PL-3). */
function checkAnnexNotes({ blocks, facts }: Draft, { words }: Standard): Findings {
  return blocks.flatMap((block, index): Findings => {
    if (block.kind !== 'text' || block.role !== 'appendix') return [];
    if (noteOwner(blocks, index + 1, facts) === 'appendix') return [];
    const { rule } = words.annexNote;
    const place = { kind: 'block', index } as const;
    return [{ kind: 'annexWithoutNote', severity: 'warning', rule, place }];
  });
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
