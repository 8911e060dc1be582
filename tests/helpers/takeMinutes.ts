import { expect, type Locator } from '@playwright/test';
import type { LogEntry } from '@shared/conference/proceedings';
import { tagWords } from '@shared/conference/stepWords';
import type { Story } from '../fixtures/conferences/story';
import type { ConferenceDesk } from './conferenceDesk';

/**
 * Takes the minutes: each step of the programme with its key at the hour at which it begins, and
 * what was said in it.
 */
export async function takeMinutes(
  desk: ConferenceDesk,
  { facts: { agenda = [], startDay = '', log = [] } }: Pick<Story, 'facts'>,
): Promise<void> {
  const { page } = desk;
  const entries = page.locator('.log-entry');
  const left = [...log];
  await desk.turnTo('Diễn biến');
  let count = 0;
  for (const step of agenda) {
    await page.clock.setFixedTime(`${startDay}T${step.from}:00`);
    const { name } = step.presenter;
    const spoken = left.filter(
      ({ kind, speaker }) => kind === step.kind && (name === '' || speaker.name === name),
    );
    await page.keyboard.press('F8');
    await expect(entries).toHaveCount(++count);
    for (const [at, said] of spoken.entries()) {
      if (at > 0) {
        await page.getByRole('button', { name: 'Ghi ý kiến' }).click();
        await expect(entries).toHaveCount(++count);
      }
      left.splice(left.indexOf(said), 1);
      await writeNote(desk, entries.last(), said);
    }
  }
  expect(left).toEqual([]);
}

async function writeNote(desk: ConferenceDesk, entry: Locator, said: LogEntry): Promise<void> {
  await entry.getByLabel('Lúc', { exact: true }).fill(said.time);
  await desk.pick('.log-entry:last-child', said.speaker.name, said.speaker.name);
  await entry.getByLabel('Câu ghi vào biên bản').fill(said.text);
  for (const tag of said.tags) {
    await entry.getByRole('button', { name: tagWords[tag], exact: true }).click();
  }
}
