import { expect, type Locator, type Page } from '@playwright/test';
import { letterheadWords, tierWords } from '@renderer/profile/words';
import type { Letterhead } from '@shared/records/letterhead';
import type { Profile } from '@shared/records/profile';
import { capacityNames } from '@shared/records/signing';

/** Opens the program for the first time and fills its three steps, as the office's secretary does. */
export async function declareBody(page: Page, profile: Profile): Promise<void> {
  await page.goto('/');
  await page.getByLabel('Cấp của cơ quan').selectOption(tierWords[profile.tier]);
  const { party, state } = profile;
  const form = page.getByRole('main');
  if (party !== null) await writeLetterhead(form, 'party', party);
  if (state !== null) await writeLetterhead(await stateForm(page, party === null), 'state', state);
  await page.getByRole('button', { name: 'Tiếp tục' }).click();
  await writeSigners(page, profile);
  await page.getByRole('button', { name: 'Tiếp tục' }).click();
  // State papers are numbered by the year, and need no term.
  if (party !== null) await writeTerm(page, profile);
  await page.getByRole('button', { name: 'Hoàn tất' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Văn bản');
}

/** A body of the Party writes state papers only if it says so; their head then stands apart. */
async function stateForm(page: Page, isOnly: boolean): Promise<Locator> {
  if (isOnly) return page.getByRole('main');
  await page.getByLabel(/cũng soạn văn bản hành chính/).check();
  return page.getByRole('group', { name: letterheadWords.state.title });
}

async function writeLetterhead(
  form: Locator,
  family: 'party' | 'state',
  head: Letterhead,
): Promise<void> {
  const words = letterheadWords[family];
  const unit = family === 'state' ? ([['Ký hiệu đơn vị soạn thảo', head.unitCode]] as const) : [];
  for (const [label, value] of [
    [words.issuerName, head.issuerName],
    [words.parentBody, head.parentBody],
    [words.code, head.code],
    [words.place, head.place],
    ['Tên in ở đầu văn bản', head.issuer],
    [words.parentBodyName, head.parentBodyName],
    [words.bodyName, head.bodyName],
    ...unit,
    [words.officeName, head.officeName],
  ] as const) {
    // A label that need not be filled says so behind itself.
    await form
      .getByLabel(new RegExp(`^${label}`))
      .first()
      .fill(value);
  }
}

async function writeSigners(page: Page, { signers }: Profile): Promise<void> {
  for (const { capacity, authority, position, name } of signers) {
    const group = page.getByRole('group', { name: capacityNames[capacity] });
    await group.getByLabel('Họ và tên').fill(name);
    await group.getByLabel('Quyền hạn ký').fill(authority);
    await group.getByLabel('Chức vụ').fill(position);
  }
}

async function writeTerm(page: Page, profile: Profile): Promise<void> {
  const typed = {
    'Nhiệm kỳ': profile.term,
    'Đại hội lần thứ': profile.congressOrdinal,
    'Ngày bắt đầu đánh số': profile.termStart.split('-').toReversed().join('/'),
    'Số ủy viên ban chấp hành': profile.committeeSize,
    'Số ủy viên ban thường vụ': profile.standingSize,
    'Tổ chức đảng trực thuộc': profile.grassrootsCount,
    'Tổng số đảng viên': profile.memberCount,
    'Đảng viên chính thức': profile.memberOfficial,
    'Đảng viên dự bị': profile.memberProbation,
  };
  for (const [label, value] of Object.entries(typed)) {
    await page.getByLabel(label, { exact: true }).fill(String(value ?? ''));
  }
}
