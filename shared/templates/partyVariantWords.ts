import {
  attachedRegulation,
  type BlankVariant,
  conclusionFields,
  content,
  field,
  jointPlanBody,
  jointPlanFields,
  line,
  regulationFields,
} from './blankWords';
import type { FieldGroup } from './template';

const congressName = 'Đại hội đại biểu {{org.bodyName}}\nlần thứ {{org.congressOrdinal}}';

/** Papers of a congress count in one row under a symbol of their own (P-NUM-6, P-ORG-12). */
const ofCongress = { issuer: congressName, code: 'ĐH' } as const;

/** A body of the congress stands under it (P-ORG-13). */
function ofCongressBody(issuer: string) {
  return { parentBody: congressName, issuer, code: 'ĐH' } as const;
}

function place(authority: string, position = '', ...names: string[]) {
  return { authority, position, post: '', names };
}

const kept = ['Lưu Hồ sơ Đại hội'];

function congressFields(...more: FieldGroup['items']): readonly FieldGroup[] {
  return content(field('content', 'Nội dung', 'longtext'), ...more);
}

/** Papers of the Party in a form of their own, each in its usual wording. */
export const partyVariants: readonly BlankVariant[] = [
  {
    id: 'nghi-quyet-dai-hoi',
    kind: 'nghi-quyet',
    name: 'Nghị quyết đại hội',
    head: ofCongress,
    signature: {
      places: [place('T/M ĐOÀN CHỦ TỊCH', '', '{{presidiumFirst}}', '{{presidiumSecond}}')],
    },
    recipients: ['{{org.parentBodyName}} (để báo cáo)', 'Các tổ chức đảng trực thuộc', ...kept],
    fields: congressFields(
      field('presidiumFirst', 'Đoàn chủ tịch: người ký thứ nhất', 'person'),
      field('presidiumSecond', 'Đoàn chủ tịch: người ký thứ hai', 'person'),
    ),
    body: [
      { role: 'centred', text: 'Đại hội quyết nghị:' },
      { role: 'article', text: '{{content}}' },
      { role: 'article', text: 'Giao Ban Chấp hành khóa mới cụ thể hóa và thực hiện Nghị quyết.' },
    ],
  },
  {
    id: 'bien-ban-dai-hoi',
    kind: 'bien-ban',
    name: 'Biên bản đại hội',
    head: ofCongress,
    signature: {
      places: [
        place('T/M ĐOÀN THƯ KÝ', 'TRƯỞNG ĐOÀN', '{{secretariatHead}}'),
        place('T/M ĐOÀN CHỦ TỊCH', '', '{{presidiumFirst}}'),
      ],
    },
    recipients: kept,
    fields: congressFields(
      field('secretariatHead', 'Trưởng đoàn thư ký', 'person'),
      field('presidiumFirst', 'Thay mặt đoàn chủ tịch', 'person'),
    ),
    body: [
      { role: 'clauseTitle', text: 'Thời gian, địa điểm, thành phần' },
      line(''),
      { role: 'clauseTitle', text: 'Diễn biến' },
      line('{{content}}'),
      line('Đại hội kết thúc vào hồi {{conf.endTime}}, ngày {{conf.date}}.'),
    ],
  },
  {
    id: 'bao-cao-tham-tra',
    kind: 'bao-cao',
    name: 'Báo cáo thẩm tra tư cách đại biểu',
    head: ofCongressBody('Ban thẩm tra tư cách đại biểu'),
    signature: {
      places: [place('T/M BAN THẨM TRA TƯ CÁCH ĐẠI BIỂU', 'TRƯỞNG BAN', '{{credentialsHead}}')],
    },
    recipients: ['Đoàn chủ tịch Đại hội', ...kept],
    fields: congressFields(field('credentialsHead', 'Trưởng ban thẩm tra', 'person')),
    body: [line('{{content}}'), line('Ban thẩm tra tư cách đại biểu báo cáo Đại hội.')],
  },
  {
    id: 'bien-ban-kiem-phieu',
    kind: 'bien-ban',
    name: 'Biên bản kiểm phiếu',
    head: ofCongressBody('Ban kiểm phiếu'),
    signature: {
      places: [
        place('T/M ĐOÀN CHỦ TỊCH', '', '{{presidiumFirst}}'),
        place('T/M BAN KIỂM PHIẾU', 'TRƯỞNG BAN', '{{tellersHead}}'),
        place('THƯ KÝ', '', '{{tellersSecretary}}'),
      ],
    },
    recipients: kept,
    fields: content(
      field('ballotsGiven', 'Số phiếu phát ra', 'number'),
      field('ballotsReturned', 'Số phiếu thu về', 'number'),
      field('ballotsValid', 'Số phiếu hợp lệ', 'number'),
      field('result', 'Kết quả', 'longtext'),
      field('presidiumFirst', 'Thay mặt đoàn chủ tịch', 'person'),
      field('tellersHead', 'Trưởng ban kiểm phiếu', 'person'),
      field('tellersSecretary', 'Thư ký ban kiểm phiếu', 'person'),
    ),
    body: [
      { role: 'clause', text: 'Số phiếu phát ra: {{ballotsGiven}} phiếu.' },
      { role: 'clause', text: 'Số phiếu thu về: {{ballotsReturned}} phiếu.' },
      { role: 'clause', text: 'Số phiếu hợp lệ: {{ballotsValid}} phiếu.' },
      { role: 'clause', text: 'Kết quả: {{result}}.' },
      line('Biên bản lập xong hồi {{conf.endTime}}, ngày {{conf.date}}.'),
    ],
  },
  {
    id: 'nghi-quyet-chi-bo',
    kind: 'nghi-quyet',
    name: 'Nghị quyết chi bộ',
    head: { parentBody: '{{org.bodyName}}', issuer: 'Chi bộ {{branchName}}', code: 'CB' },
    signature: { places: [place('T/M CHI BỘ', 'BÍ THƯ', '{{branchSecretary}}')] },
    recipients: ['Đảng ủy cấp trên (để báo cáo)', 'Lưu Chi bộ'],
    fields: content(
      field('branchName', 'Tên chi bộ (phần sau chữ “Chi bộ”)'),
      field('branchSecretary', 'Bí thư chi bộ', 'person'),
      field('content', 'Nội dung', 'longtext'),
    ),
    body: [
      { role: 'heading', text: 'Đánh giá tình hình' },
      line('{{content}}'),
      { role: 'heading', text: 'Nhiệm vụ, giải pháp' },
      line(''),
      line('Nghị quyết được Chi bộ thông qua và phổ biến đến từng đảng viên.'),
    ],
  },
  {
    id: 'thong-bao-ket-luan',
    kind: 'thong-bao',
    name: 'Thông báo kết luận',
    subject: 'kết luận của {{concluder}} tại {{meeting}}',
    fields: conclusionFields('Cuộc họp, hội nghị'),
    body: [
      line('{{opening}}'),
      line('Sau khi nghe báo cáo và thảo luận, {{concluder}} kết luận như sau:'),
      { role: 'clause', text: '{{content}}' },
      line('{{org.officeName}} thông báo để các tổ chức, cá nhân liên quan biết, thực hiện.'),
    ],
  },
  {
    id: 'quyet-dinh-ban-hanh',
    kind: 'quyet-dinh',
    name: 'Quyết định ban hành quy chế kèm theo',
    subject: 'ban hành Quy chế {{regulation}}',
    recipients: ['Như Điều 2', '{{org.archive}}'],
    fields: content(...regulationFields),
    body: [
      { role: 'basis', text: 'Căn cứ Điều lệ Đảng Cộng sản Việt Nam;' },
      { role: 'basis', text: 'Căn cứ {{basis}};' },
      { role: 'basis', text: 'Xét đề nghị của {{proposer}},' },
      { role: 'centred', text: 'BAN THƯỜNG VỤ QUYẾT ĐỊNH' },
      { role: 'article', text: 'Ban hành kèm theo Quyết định này Quy chế {{regulation}}.' },
      { role: 'article', text: '{{executors}} chịu trách nhiệm thi hành Quyết định này.' },
      ...attachedRegulation(
        '(Kèm theo Quyết định số {{paper.number}}, ngày {{paper.date}} của {{org.issuerName}})',
      ),
    ],
  },
  {
    id: 'ke-hoach-lien-co-quan',
    kind: 'ke-hoach',
    name: 'Kế hoạch liên cơ quan',
    head: { coIssuers: ['{{partner}}'], coCode: '{{partnerCode}}' },
    signature: { places: [place('', ''), place('', '')] },
    fields: jointPlanFields,
    body: jointPlanBody('Các cơ quan có trách nhiệm thực hiện Kế hoạch này.'),
  },
];
