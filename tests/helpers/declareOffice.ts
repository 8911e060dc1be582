import type { Page } from '@playwright/test';
import type { Profile } from '@shared/records/profile';
import { capacityNames } from '@shared/records/signing';

/** Types a state body into the first start: its head, those who sign, and on to the library. */
export async function declareStateOffice(page: Page, { state, signers }: Profile): Promise<void> {
  if (state === null) throw new Error('The body writes no state papers');
  await page.goto('/');
  await page.getByLabel('Cấp của cơ quan').selectOption('state');
  const head: Readonly<Record<string, string>> = {
    'Tên cơ quan ban hành': state.issuerName,
    'Chữ viết tắt tên cơ quan': state.code,
    'Địa danh': state.place,
    'Nơi nhận báo cáo của cấp trên': state.parentBodyName,
    'Tổ chức họp phiên': state.bodyName,
    'Ký hiệu đơn vị soạn thảo': state.unitCode,
    'Bộ phận giúp việc': state.officeName,
  };
  for (const [label, value] of Object.entries(head)) {
    // What the program proposes from the name is right already.
    if (value !== '') await page.getByLabel(label).first().fill(value);
  }
  const next = page.getByRole('button', { name: 'Tiếp tục' });
  await next.click();
  for (const { capacity, authority, position, name } of signers) {
    const part = page.getByRole('group', { name: capacityNames[capacity] });
    await part.getByLabel('Họ và tên').fill(name);
    await part.getByLabel('Quyền hạn ký').fill(authority);
    await part.getByLabel('Chức vụ').fill(position);
  }
  await next.click();
  await page.getByRole('button', { name: 'Hoàn tất' }).click();
  await page.getByRole('heading', { level: 1, name: 'Văn bản' }).waitFor();
}
