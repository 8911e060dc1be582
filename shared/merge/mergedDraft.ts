import type { Block } from '../draft/blocks';
import type { Draft } from '../draft/draft';
import { factOf } from '../draft/factOf';
import { usedFields } from '../draft/unfilledFields';
import { fieldInfo } from '../templates/fieldLabel';
import type { Template } from '../templates/template';
import type { MergePerson } from './mergeList';

/** The letter to one person. Name and offices also go into the blank that the user has chosen. */
export function mergedDraft(draft: Draft, person: MergePerson, into: string | null): Draft {
  const { name, titles, address, unit, achievement } = person;
  const whole = [name, titles || unit].filter((part) => part !== '').join(', ');
  const merged = {
    ...draft,
    facts: {
      ...draft.facts,
      'merge.name': name,
      'merge.titles': titles,
      'merge.address': address,
      'merge.unit': unit,
      'merge.achievement': achievement,
      ...(into === null ? {} : { [into]: whole }),
    },
  };
  return { ...merged, blocks: merged.blocks.filter((block) => !isEmptyLine(block, merged)) };
}

/** A line that only names what this person has not, as an organisation has no unit. */
function isEmptyLine(block: Block, { facts }: Draft): boolean {
  if (block.kind !== 'text' || block.runs.length !== 1) return false;
  const [run] = block.runs;
  if (run === undefined || !('field' in run)) return false;
  return run.field.startsWith('merge.') && factOf(facts, run.field) === '';
}

/** The blanks of a paper that may hold the person: those that ask for one first, then the empty ones. */
export function blanksForPerson(draft: Draft, template: Template | null): readonly string[] {
  const used = usedFields(draft)
    .map(({ field }) => field)
    .filter((field) => !/^(org|conf|paper|blank|merge)\./.test(field));
  const isPerson = (field: string) => fieldInfo(template, field).type === 'person';
  const isEmpty = (field: string) => factOf(draft.facts, field) === '';
  return [...used.filter(isPerson), ...used.filter((field) => !isPerson(field) && isEmpty(field))];
}

/** Whether a paper reads a field of the person itself, and so needs no other blank for him. */
export function readsPerson(draft: Draft): boolean {
  return usedFields(draft).some(({ field }) => field.startsWith('merge.'));
}
