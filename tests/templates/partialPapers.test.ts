import type { Member } from '@shared/conference/attendance';
import type { Conference } from '@shared/conference/conference';
import { logOfStep } from '@shared/conference/logSteps';
import { describe, expect, test } from 'vitest';
import { committee2024 } from '../fixtures/conferences/committee2024';
import { recordsOf } from '../fixtures/conferences/story';
import { printedText, storyPaper } from '../helpers/storyPapers';

const { conference } = recordsOf(committee2024);

/** The twentieth has just been ticked; the others are still at the door. */
const ticking: Partial<Conference> = {
  members: conference.members.map(
    (member, at): Member => (at < 20 ? member : { ...member, presence: 'expected', reason: '' }),
  ),
};

/** Every step was noted with its key, and nothing was written. */
const noted: Partial<Conference> = {
  log: conference.agenda.map((step) => logOfStep(step, { id: `log-${step.id}`, time: step.from })),
};

// Changed on purpose: `npm run test:update`, then read the difference.
describe.each([
  ['ticking', ticking],
  ['noted', noted],
] as const)('while the records are %s', (name, changes) => {
  test.each(['P04', 'P11', 'P02'])('%s says no more than they do', async (template) => {
    const paper = storyPaper(committee2024, template, '2024-01-10', changes);
    const text = await printedText(paper);
    expect(text).not.toMatch(/không có đồng chí nào vắng mặt|Vắng mặt: không\.|,:/);
    await expect(`${text}\n`).toMatchFileSnapshot(`../golden/papers/${name}.${template}.txt`);
  });
});
