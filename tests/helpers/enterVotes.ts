import { expect, type Locator } from '@playwright/test';
import type { Conference } from '@shared/conference/conference';
import type { Vote } from '@shared/conference/vote';
import { baseWords } from '@shared/votes/voteWords';
import type { Story } from '../fixtures/conferences/story';
import type { ConferenceDesk } from './conferenceDesk';

/** Enters what was put to the vote by show of hands, and sees what came of each. */
export async function enterQuestions(
  desk: ConferenceDesk,
  { facts: { kind, votes = [] } }: Story,
  outcome: string,
): Promise<void> {
  await desk.turnTo('Biểu quyết');
  for (const vote of votes.filter(({ seats }) => seats === null)) {
    await expect(await enterQuestion(desk, vote, kind)).toContainText(outcome);
  }
}

async function enterQuestion(
  desk: ConferenceDesk,
  { subject, base, time, for: yes, against, other }: Vote,
  kind: Conference['kind'],
): Promise<Locator> {
  await desk.page.getByRole('button', { name: 'Thêm nội dung biểu quyết' }).click();
  const box = desk.page.locator('.votes > fieldset').last();
  await box.getByRole('textbox', { name: 'Nội dung biểu quyết' }).fill(subject);
  await box.getByLabel('Tỷ lệ tính trên').selectOption(baseWords(base, kind));
  await box.getByLabel('Vào lúc').fill(time);
  await box.getByLabel('Tán thành', { exact: true }).fill(String(yes));
  await box.getByLabel('Không tán thành').fill(String(against));
  await box.getByLabel('Ý kiến khác').fill(String(other));
  return box;
}

/** Enters an election before it is counted: how many are elected, who stands, who counts. */
export async function enterElection(
  desk: ConferenceDesk,
  { subject, time, seats, candidates, tellers }: Vote,
): Promise<Locator> {
  await desk.page.getByRole('button', { name: 'Thêm cuộc bầu' }).click();
  const box = desk.page.locator('.votes > fieldset').last();
  await box.getByRole('textbox', { name: 'Nội dung bầu' }).fill(subject);
  await box.getByLabel('Vào lúc').fill(time);
  await box.getByLabel('Số lượng cần bầu').fill(String(seats));
  for (const { person } of candidates) {
    await box.getByRole('button', { name: 'Thêm người', exact: true }).click();
    await desk.pick(
      '.votes > fieldset:last-of-type .candidate[aria-label]',
      person.name,
      person.name,
    );
  }
  for (const { name } of tellers) {
    await box.getByRole('button', { name: 'Thêm người kiểm phiếu' }).click();
    await desk.pick('.votes > fieldset:last-of-type div.candidate', name, name);
  }
  return box;
}
