import { INSERT_ANNEX_COMMAND } from '@renderer/editor/annexExtension';
import { emptyHeader } from '@shared/draft/header';
import { copyRecord } from '@shared/records/copies';
import { sampleProfile } from '@shared/records/sampleProfile';
import { expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { aSignOff, p, signedBy } from '../../helpers/aDraft';
import { aRecord } from '../../helpers/aRecord';
import { attached } from '../../helpers/docx/formPapers';
import { fieldAt, openPaper, rolesOf } from '../../helpers/openPaper';

const signOff = aSignOff([signedBy('T/M Đảng ủy', 'Bí thư', 'Lan')], 'Tỉnh ủy', 'Lưu');

async function type(place: string, text: string): Promise<void> {
  fieldAt(place).focus();
  fieldAt(place).setSelectionRange(99, 99);
  await userEvent.keyboard(text);
}

test('a place is written where it stands, and Enter behind a name begins another one', async () => {
  const paper = await openPaper({ signOff });
  await type('signOff.0.position', ' X');
  await type('signOff.0.names.0', '{Enter}Minh');
  await expect
    .poll(() => paper.draft().signOff.signatures)
    .toEqual([signedBy('T/M Đảng ủy', 'Bí thư X', 'Lan', 'Minh')]);
});

test('a paper gets more places in the panel, and minutes the words of the form', async () => {
  const paper = await openPaper({ kind: 'bien-ban', signOff });
  await page.getByRole('combobox', { name: 'Số chỗ ký' }).selectOptions('2');
  await expect.poll(() => paper.draft().signOff.signatures.length).toBe(2);
  await type('signOff.1.names.0', 'Minh');
  await expect.poll(() => paper.draft().signOff.signatures[1]).toEqual(signedBy('', '', 'Minh'));
  expect(fieldAt('signOff.1.authority').placeholder).toBe('CHỦ TRÌ HỘI NGHỊ');
});

test('a joint paper has a line for the other body and a place where it signs', async () => {
  const paper = await openPaper({ signOff });
  await page.getByLabelText('Văn bản liên cơ quan').click();
  await type('header.coIssuers.0', 'Ban Dân vận');
  await expect.poll(() => paper.draft().header.coIssuers).toEqual(['Ban Dân vận']);
  expect(paper.draft().signOff.signatures).toHaveLength(2);
});

test('a joint paper asks for the symbol of the other body, and gives it up again', async () => {
  const paper = await openPaper({ signOff, header: { ...emptyHeader, code: 'KH/BTCTU' } });
  await page.getByLabelText('Văn bản liên cơ quan').click();
  await expect.poll(() => paper.draft().header.code).toBe('KH/BTCTU-{{partnerCode}}');
  await page.getByLabelText('Ký hiệu của cơ quan cùng ban hành').first().fill('BDVTU');
  await expect.poll(() => paper.draft().facts['partnerCode']).toBe('BDVTU');
  await page.getByLabelText('Văn bản liên cơ quan').click();
  await expect.poll(() => paper.draft().header.code).toBe('KH/BTCTU');
});

test('minutes of the Party print the line of place and day by choice', async () => {
  const paper = await openPaper({ kind: 'bien-ban', signOff });
  expect(document.querySelector('.style-placeDate')).not.toBeNull();
  await page.getByLabelText('In dòng địa danh, ngày tháng').click();
  await expect.poll(() => paper.draft().header.hasDateLine).toBe(false);
  expect(document.querySelector('.style-placeDate')).toBeNull();
});

test('a report of the State names its superior at the head, and as above among the recipients', async () => {
  const paper = await openPaper({ standard: 'ND30', kind: 'bao-cao', signOff });
  await page.getByLabelText('Gửi cấp trên, có dòng Kính gửi').click();
  await type('header.addressees.0', 'Ủy ban nhân dân tỉnh');
  await expect.poll(() => paper.draft().header.addressees).toEqual(['Ủy ban nhân dân tỉnh']);
  expect(paper.draft().signOff.recipients).toEqual(['Như trên', 'Tỉnh ủy', 'Lưu']);
  await page.getByLabelText('Gửi cấp trên, có dòng Kính gửi').click();
  await expect.poll(() => paper.draft().header.addressees).toEqual([]);
  expect(paper.draft().signOff.recipients).toEqual(['Tỉnh ủy', 'Lưu']);
});

test('a report of the Party has no such choice', async () => {
  await openPaper({ standard: 'HD05-2026', kind: 'bao-cao', signOff });
  expect(page.getByLabelText('Gửi cấp trên, có dòng Kính gửi').query()).toBeNull();
});

test('marks of the panel stand on the page', async () => {
  const paper = await openPaper({ signOff });
  await page.getByLabelText('Ký hiệu người đánh máy (soạn thảo)').fill('PL');
  await page.getByLabelText('Số bản phát hành (để trống nếu không ghi)').fill('30');
  await page
    .getByLabelText('Thông tin liên hệ ở chân trang 1, mỗi dòng một ý')
    .fill('Số 1, Tôn Đức Thắng');
  await page.getByLabelText('In hai mặt (lề trang chẵn đảo lại)').click();
  await expect.poll(() => paper.draft().marks.contact).toEqual(['Số 1, Tôn Đức Thắng']);
  expect(document.querySelector('.style-typist')?.textContent).toBe('PL-30');
  expect(document.querySelector('.style-contact')?.textContent).toBe('Số 1, Tôn Đức Thắng');
  expect(paper.draft().page.isTwoSided).toBe(true);
});

test('of a full copy only its own head and foot can be written', async () => {
  const stamp = { id: 'c', now: 1, profile: sampleProfile, today: '2026-11-22' };
  const { draft } = copyRecord(aRecord({ draft: attached }), 'sao-y', stamp);
  const paper = await openPaper(draft);
  expect(paper.editor.isEditable()).toBe(false);
  const fields = [...document.querySelectorAll<HTMLTextAreaElement>('[data-place="header.place"]')];
  expect(fields.map(({ readOnly, value }) => [readOnly, value])).toEqual([
    [true, 'Phú Quý'],
    [false, 'An Thịnh'],
  ]);
  fields[1]?.focus();
  await userEvent.keyboard('{End} A');
  await expect.poll(() => paper.draft().header.place).toBe('An Thịnh A');
  expect(paper.draft().original?.header.place).toBe('Phú Quý');
});

test('the note of an appendix reads number and day of the head while they are typed', async () => {
  const note = [{ text: '(Kèm theo số ' }, { field: 'paper.number' }, { text: ')' }];
  const header = { ...emptyHeader, code: 'QĐ/ĐU', date: '2026-06-05' };
  const { body } = await openPaper({ header, blocks: [p('appendix', 'A'), p('paragraph', note)] });
  await expect.poll(() => body.innerText).toContain('-QĐ/ĐU)');
  await type('header.number', '5');
  await expect.poll(() => body.innerText).toContain('(Kèm theo số 05-QĐ/ĐU)');
});

test('an appendix is put in behind all, and the caret waits in its title', async () => {
  const paper = await openPaper({ kind: 'quyet-dinh', blocks: [p('paragraph', 'Hết.')] });
  paper.editor.dispatchCommand(INSERT_ANNEX_COMMAND, 'appendix');
  paper.editor.focus();
  await userEvent.keyboard('Bieu so lieu');
  await expect
    .poll(() => rolesOf(paper))
    .toEqual(['paragraph', 'appendix', 'centred', 'paragraph']);
  expect(paper.blocks()[1]).toEqual(p('appendix', 'Bieu so lieu'));
  expect(paper.body.innerText).toContain('(Kèm theo Quyết định số ');
});
