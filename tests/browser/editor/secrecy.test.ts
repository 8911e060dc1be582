import { emptyMarks } from '@shared/draft/header';
import { expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { p } from '../../helpers/aDraft';
import { declaredMachine } from '../../helpers/declaredMachine';
import { fieldAt, openPaper } from '../../helpers/openPaper';

const choice = () => page.getByRole('combobox', { name: 'Độ mật' });
const placeOnPage = () => document.querySelector('.secrecy-place');

test('on a machine that is not declared no mark can be chosen, and the panel says why', async () => {
  await openPaper({});
  await expect.element(choice()).toBeDisabled();
  await expect.element(page.getByText(/^Máy này chưa được người quản trị khai báo/)).toBeVisible();
  expect(placeOnPage()).toBeNull();
});

test('on a declared machine a mark is chosen, its place stands on the page, and who declared is said', async () => {
  const paper = await openPaper({}, 'draft', declaredMachine);
  await choice().selectOptions('MẬT');
  await expect.poll(() => paper.draft().marks.secrecy).toBe('MẬT');
  expect(placeOnPage()?.textContent).toBe('Chỗ đóng dấu MẬT');
  const height = Number.parseFloat(getComputedStyle(placeOnPage() ?? document.body).height);
  // 10 mm.
  expect(height).toBeCloseTo(37.8, 0);
  const who = page.getByText('Máy soạn thảo mật, khai báo: Trần Văn Khải, Chánh Văn phòng');
  await expect.element(who).toBeVisible();
});

test('the sign-off above an appendix goes down with the place of the stamp', async () => {
  const blocks = [p('paragraph', 'Hết.'), p('appendix', 'Biểu số liệu')];
  const paper = await openPaper({ blocks }, 'draft', declaredMachine);
  await choice().selectOptions('MẬT');
  await expect
    .poll(() => {
      const signOff = document.querySelector('.sign-off-place')?.getBoundingClientRect();
      const text = paper.body.firstElementChild?.getBoundingClientRect();
      return (signOff?.top ?? 0) - (text?.bottom ?? 0);
    })
    .toBeCloseTo(0, 0);
});

test('a paper that bears a mark is read elsewhere, not written, and keeps its mark', async () => {
  const paper = await openPaper({ marks: { ...emptyMarks, secrecy: 'TỐI MẬT' } });
  expect(paper.session.readOnly).toBe('secret');
  expect(paper.body.isContentEditable).toBe(false);
  expect(fieldAt('header.place').readOnly).toBe(true);
  await expect.element(choice()).toHaveValue('TỐI MẬT');
  await expect.element(choice()).toBeDisabled();
  expect(placeOnPage()?.textContent).toBe('Chỗ đóng dấu TỐI MẬT');
  expect(paper.draft().marks.secrecy).toBe('TỐI MẬT');
});

test('a paper in which a mark is only typed stays open, so that it can be taken out', async () => {
  const paper = await openPaper({ marks: { ...emptyMarks, circulation: 'MẬT' } });
  expect(paper.session.readOnly).toBeNull();
});
