import { newConference } from '@shared/conference/newConference';
import { unfilledFields } from '@shared/draft/unfilledFields';
import { sampleProfile } from '@shared/records/sampleProfile';
import { catalogue } from '@shared/templates/catalogue';
import { createDraft } from '@shared/templates/createDraft';
import { newVote } from '@shared/votes/newVote';
import { describe, expect, test } from 'vitest';
import { committee2024 } from '../fixtures/conferences/committee2024';
import { congress2020 } from '../fixtures/conferences/congress2020';
import { review2020 } from '../fixtures/conferences/review2020';
import { session2024 } from '../fixtures/conferences/session2024';
import { recordsOf } from '../fixtures/conferences/story';
import { survey2024 } from '../fixtures/conferences/survey2024';
import { wholeContext } from '../helpers/aWholeConference';
import { printedText, storyPaper, storyPapers } from '../helpers/storyPapers';
import { templateFiles } from '../helpers/templateFiles';

const { templates } = catalogue(templateFiles());
const papers = [
  ...storyPapers(),
  ...templates.flatMap((template) => {
    const { conference, people } = wholeContext(template.family);
    const empty = newConference('empty', {
      organisationId: 'own',
      family: template.family,
      kind: template.family === 'party' ? 'committee' : 'session',
    });
    const made = (draftOf: typeof conference) =>
      createDraft(template, sampleProfile, { today: '2026-01-09', conference: draftOf, people });
    return [
      { name: `${template.id} of a whole conference`, draft: made(conference) },
      { name: `${template.id} of an empty conference`, draft: made(empty) },
    ];
  }),
];

/** What no secretary lets pass, whatever the paper. */
const faults: Readonly<Record<string, RegExp>> = {
  'a word of address twice': /\b(đồng chí|các|ông \(bà\)) \1 /iu,
  'offices twice': /(?<offices>(?:\p{Lu}\p{L}+ \p{L}+[^,;.\n]*)), ?,? \k<offices>,/u,
  'marks that meet': /,,|;;|,\.|;\.|:\.|,;| ,| ;|\.\.(?!\.)/u,
  'a capital inside a sentence': /\p{Ll} (?:Các|Đồng chí|Ông|Bà|Đại diện) /u,
  'none written as a number': /(?<!\d|dự bị )0 (?:đồng chí|người|tập thể)/u,
  'a product that begins with a capital': /sản phẩm: \p{Lu}/u,
};

describe.each(Object.entries(faults))('no paper has %s', (_, fault) => {
  test.each(papers.map((paper) => [paper.name, paper] as const))('%s', async (_name, paper) => {
    expect(fault.exec(await printedText(paper))?.[0]).toBeUndefined();
  });
});

test('what a conference that is over did not have, its papers say in words and not in empty tables', async () => {
  const members = recordsOf(review2020).conference.members.map((member) => ({
    ...member,
    presence: 'present' as const,
  }));
  const none = { votes: [], press: [], members };
  const minutes = await printedText(storyPaper(review2020, 'P04', undefined, none));
  expect(minutes).toContain('Tổng hợp kết quả biểu quyết\nKhông có nội dung biểu quyết.');
  expect(minutes).toContain('Cơ quan báo chí, truyền hình đưa tin\nKhông có.');
  expect(minutes).toContain('Không có đại biểu chính thức vắng mặt.');
  const session = await printedText(storyPaper(session2024, 'S01', undefined, { votes: [] }));
  expect(session).toContain('Kết quả biểu quyết\nKhông có nội dung biểu quyết.');
  expect(session).toContain('Đại biểu mời dự:\nKhông có.');
  const congress = await printedText(storyPaper(congress2020, 'S01'));
  expect(congress).toContain('Hình thức họp: trực tiếp.\nThành phần tham dự:');
});

test('a vote that is entered later takes the place of the word that there was none', () => {
  const vote = {
    ...newVote('v', 'committee'),
    subject: 'Nghị quyết',
    for: 4,
    against: 0,
    other: 0,
  };
  const { draft } = storyPaper(review2020, 'P04', undefined, { votes: [vote] });
  const stretch = draft.blocks.filter(
    (block) => 'link' in block && block.link.source === 'minutes.votesTable',
  );
  expect(stretch.map(({ kind }) => kind)).toEqual(['table']);
});

test('an invitation bears the month in which it is made, what the conference adopts that of the conference', () => {
  const month = (id: string, today: string) =>
    storyPaper(committee2024, id, today).draft.header.date;
  for (const id of ['P12', 'P12-trieu-tap', 'P14-hoi-nghi', 'P16-gui-tai-lieu', 'P17']) {
    expect([id, month(id, '2023-12-28')]).toEqual([id, '2023-12']);
    // Entered afterwards, it stands where the conference stands.
    expect([id, month(id, '2026-03-01')]).toEqual([id, '2024-01']);
  }
  for (const id of ['P01', 'P02', 'P04', 'P09']) {
    expect([id, month(id, '2023-12-28')]).toEqual([id, '2024-01']);
  }
});

test('a commendation is signed by the secretary, other papers of the standing committee by its signer', () => {
  const signatures = ['P17', 'P17-giay-khen', 'P14-hoi-nghi'].map((id) => {
    const template = templates.find((one) => one.id === id);
    if (template === undefined) throw new Error(id);
    const { signOff } = createDraft(template, sampleProfile, { today: '2026-01-09' });
    return signOff.signatures.map(({ authority, position, names }) => [authority, position, names]);
  });
  const secretary = [['T/M BAN THƯỜNG VỤ', 'BÍ THƯ', ['Đinh Quốc Thái']]];
  const deputy = [['T/M BAN THƯỜNG VỤ', 'PHÓ BÍ THƯ', ['Lương Thị Hạnh']]];
  expect(signatures).toEqual([secretary, secretary, deputy]);
});

test('a decision names those it commends for what they are, everywhere alike', async () => {
  const decision = await printedText(storyPaper(committee2024, 'P17'));
  expect(decision).toContain('DANH SÁCH TẬP THỂ ĐƯỢC TẶNG GIẤY KHEN');
  expect(decision).toContain('cho mỗi tập thể, trích từ');
  expect(decision.split('\nTT\n')[0]).not.toContain('cá nhân');
  const script = await printedText(storyPaper(committee2024, 'P11'));
  expect(script).toContain('trao khen thưởng cho 07 tập thể.');
  const ofBoth = await printedText(storyPaper(congress2020, 'S08'));
  expect(ofBoth).toContain('Tặng Giấy khen cho 01 tập thể và 01 cá nhân');
});

test('whoever guides the conference is named in his speech and in the reply, and does not greet himself', async () => {
  const speech = await printedText(storyPaper(committee2024, 'P19'));
  expect(speech).toContain('(Phát biểu của đồng chí Nguyễn Quang Trường, Phó Bí thư Đảng ủy Khối');
  expect(speech).not.toContain('Kính thưa đồng chí Nguyễn Quang Trường');
  expect(speech).toContain('Kính thưa đồng chí Phạm Đức Long, Bí thư Đảng ủy');
  const reply = await printedText(storyPaper(committee2024, 'P19-tiep-thu'));
  expect(reply).toContain('ý kiến chỉ đạo của đồng chí Nguyễn Quang Trường');
});

test('a plan counts back from the day of the conference, to working days', async () => {
  const plan = await printedText(storyPaper(committee2024, 'P14-hoi-nghi'));
  // Ten days of January less seven; of the fifth and the third the week ends before.
  for (const day of ['15/12/2023', '26/12/2023', '29/12/2023', '03/01/2024', '05/01/2024']) {
    expect(plan).toContain(day);
  }
  expect(plan).toContain('Các đồng chí ủy viên Ban Chấp hành (33 đồng chí)');
});

test('the sitting of a branch ends, not the branch', async () => {
  const { people } = wholeContext('party');
  const { conference } = wholeContext('party', { kind: 'branchRegular' });
  const template = templates.find(({ id }) => id === 'P06');
  if (template === undefined) throw new Error('no minutes of a branch');
  const draft = createDraft(template, sampleProfile, { today: '2026-01-09', conference, people });
  expect(await printedText({ draft })).toContain('Buổi sinh hoạt kết thúc vào hồi 11 giờ 15');
});

test('what goes to the standing committee comes from its office, with the papers of the record', async () => {
  const { draft } = storyPaper(committee2024, 'P13-ban-thuong-vu');
  expect(draft.header.addressees).toEqual(['{{addressee}}']);
  const proposal = await printedText({ draft });
  expect(proposal).toContain('Văn phòng Đảng ủy kính trình Ban Thường vụ Đảng ủy');
  expect(proposal).toContain('dự thảo Nghị quyết phương hướng, nhiệm vụ năm 2024');
  expect(proposal).toContain('CHÁNH VĂN PHÒNG');
});

test('papers of talks speak of talks', async () => {
  const programme = await printedText(storyPaper(survey2024, 'P10', undefined, { agenda: [] }));
  expect(programme).toContain('Trưởng đoàn nêu mục đích, yêu cầu làm việc');
  expect(programme).not.toContain('nghị quyết');
  const minutes = await printedText(storyPaper(survey2024, 'P07'));
  expect(minutes).toContain('Buổi làm việc kết thúc vào hồi 16 giờ 30');
  expect(minutes).toContain('Đồng chí Nguyễn Trọng Nghĩa, Trưởng đoàn;');
  const list = await printedText(storyPaper(survey2024, 'P22'));
  expect(list).toContain('Ban cán sự đảng Bộ Thông tin và Truyền thông');
  expect(list).not.toContain('Triệu tập');
});

test('a session of several places says how it meets, and from where each speaks', async () => {
  const invitation = await printedText(storyPaper(session2024, 'S09'));
  expect(invitation).toContain('Hình thức họp: trực tiếp kết hợp trực tuyến.');
  const speaker = { personId: '', name: 'Phạm Minh Chính', titles: '' };
  const step = { id: 'a1', kind: 'opening', from: '08:00', to: '', content: 'Khai mạc' } as const;
  const agenda = [{ ...step, presenter: speaker, documentId: '', preparation: '' }];
  const programme = await printedText(storyPaper(session2024, 'S10', undefined, { agenda }));
  expect(programme).toContain('Điểm cầu phát biểu');
  expect(programme.split('Các điểm cầu:')[0]).toContain('Trụ sở Chính phủ\n');
});

test('a letter ballot asks for what the record puts to the vote, and not by the day of the invitation', () => {
  const vote = { ...newVote('v', 'committee'), form: 'letter', subject: 'Chủ trương A' } as const;
  for (const id of ['P23', 'P23-tong-hop']) {
    const { draft } = storyPaper(committee2024, id, undefined, { votes: [vote] });
    expect(draft.facts['topic']).toBe('chủ trương A');
    expect(unfilledFields(draft).map(({ field }) => field)).toContain('deadline');
  }
});
