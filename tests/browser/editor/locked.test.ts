import { expect, test } from 'vitest';
import { p } from '../../helpers/aDraft';
import { openPaper } from '../../helpers/openPaper';
import { typing } from '../../helpers/typing';

test('an issued paper can be read and not changed: neither body, nor head, nor facts', async () => {
  const blocks = [p('paragraph', [{ text: 'Nội dung ' }, { field: 'memberCount' }])];
  const paper = await openPaper({ blocks }, 'issued');
  const before = paper.draft();
  paper.body.click();
  await typing.letters('x');
  await typing.key('Enter', 13);
  for (const field of document.querySelectorAll<HTMLTextAreaElement>('textarea[data-place]')) {
    field.focus();
    await typing.letters('7');
  }
  expect(paper.draft()).toEqual(before);
  expect(paper.body.isContentEditable).toBe(false);
  const buttons = [...document.querySelectorAll<HTMLButtonElement>('.toolbar button')];
  const enabled = buttons.filter(({ disabled }) => !disabled).map((one) => one.ariaLabel);
  const reading = ['Lưu', 'Xuất tệp Word…', 'In…', 'Tìm…', 'Việc khác với văn bản'];
  expect(enabled).toEqual(reading);
});
