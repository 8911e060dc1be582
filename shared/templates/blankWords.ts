import type { RoleId } from '../draft/blocks';
import type { Family, KindId } from '../draft/kinds';
import type { FieldGroup, FieldType, TemplateFile } from './template';

/** What a blank paper of a kind has beside its header: the parts that the model of the kind prescribes. */
export interface BlankForm {
  readonly signature?: TemplateFile['signature'];
  readonly recipients: readonly string[];
  readonly fields: readonly FieldGroup[];
  readonly body: readonly { readonly role: RoleId; readonly text: string }[];
}

/** How the list of templates calls a blank paper of a kind. */
export const blankName = (kind: string) => `${kind} (văn bản trắng)`;

/** What it says of it. */
export const blankDescription = 'Chỉ có phần thể thức, nội dung để trống.';

function field(id: string, label: string, type: FieldType = 'text'): FieldGroup['items'][number] {
  return { id, label, type };
}

function content(...items: FieldGroup['items']): readonly FieldGroup[] {
  return [{ group: 'Nội dung', items }];
}

const minutesSignature = {
  secretary: { label: '', name: '{{conf.minuteTakerName}}' },
  chair: { label: '', name: '{{conf.chairName}}' },
};

const decisionFields = [
  field('basis', 'Văn bản làm căn cứ'),
  field('proposer', 'Cơ quan đề nghị'),
  field('content', 'Nội dung quyết định', 'longtext'),
  field('executors', 'Nơi chịu trách nhiệm thi hành'),
];

const invitationFields = [
  field('invitee', 'Người được mời'),
  field('meeting', 'Cuộc họp, hội nghị'),
  field('chair', 'Người chủ trì'),
  field('meetingTime', 'Thời gian họp'),
  field('venue', 'Địa điểm họp'),
];

const partyForms: Partial<Record<KindId, Partial<BlankForm>>> = {
  'quyet-dinh': {
    recipients: ['Như Điều 2', '{{org.archive}}'],
    fields: content(...decisionFields),
    body: [
      { role: 'basis', text: 'Căn cứ Điều lệ Đảng Cộng sản Việt Nam;' },
      { role: 'basis', text: 'Căn cứ {{basis}};' },
      { role: 'basis', text: 'Xét đề nghị của {{proposer}},' },
      { role: 'centred', text: 'BAN THƯỜNG VỤ QUYẾT ĐỊNH' },
      { role: 'article', text: '{{content}}' },
      { role: 'article', text: '{{executors}} chịu trách nhiệm thi hành Quyết định này.' },
    ],
  },
  'bien-ban': {
    signature: minutesSignature,
    fields: [],
    body: [
      { role: 'dash', text: 'Thời gian bắt đầu: {{conf.startTime}}, ngày {{conf.date}}.' },
      { role: 'dash', text: 'Địa điểm: {{conf.venue}}.' },
      { role: 'dash', text: 'Người chủ trì: {{conf.chairName}}, {{conf.chairTitle}}.' },
      {
        role: 'dash',
        text: 'Người ghi biên bản: {{conf.minuteTakerName}}, {{conf.minuteTakerTitle}}.',
      },
      { role: 'clauseTitle', text: 'Thành phần' },
      { role: 'paragraph', text: '' },
      { role: 'clauseTitle', text: 'Diễn biến' },
      { role: 'paragraph', text: '' },
      { role: 'clauseTitle', text: 'Kết luận' },
      { role: 'paragraph', text: '' },
      { role: 'paragraph', text: 'Cuộc họp kết thúc vào hồi {{conf.endTime}} cùng ngày.' },
    ],
  },
  'giay-moi': {
    fields: content(...invitationFields),
    body: [
      { role: 'paragraph', text: '{{org.issuerName}} trân trọng kính mời: {{invitee}}' },
      { role: 'paragraph', text: 'Dự: {{meeting}}.' },
      { role: 'paragraph', text: 'Chủ trì: {{chair}}.' },
      { role: 'paragraph', text: 'Thời gian: {{meetingTime}}.' },
      { role: 'paragraph', text: 'Địa điểm: {{venue}}.' },
    ],
  },
};

const stateForms: Partial<Record<KindId, Partial<BlankForm>>> = {
  'nghi-quyet': {
    recipients: ['Như Điều 2', '{{org.archive}}'],
    fields: content(
      field('authority', 'Thẩm quyền ban hành'),
      field('basis', 'Văn bản làm căn cứ'),
      field('content', 'Nội dung quyết nghị', 'longtext'),
      field('executors', 'Nơi chịu trách nhiệm thi hành'),
    ),
    body: [
      { role: 'centred', text: '{{authority}}' },
      { role: 'basis', text: 'Căn cứ {{basis}}.' },
      { role: 'centred', text: 'QUYẾT NGHỊ:' },
      { role: 'article', text: '{{content}}' },
      { role: 'article', text: '{{executors}} chịu trách nhiệm thi hành Nghị quyết này./.' },
    ],
  },
  'quyet-dinh': {
    recipients: ['Như Điều 2', '{{org.archive}}'],
    fields: content(field('authority', 'Thẩm quyền ban hành'), ...decisionFields),
    body: [
      { role: 'centred', text: '{{authority}}' },
      { role: 'basis', text: 'Căn cứ {{basis}};' },
      { role: 'basis', text: 'Theo đề nghị của {{proposer}}.' },
      { role: 'centred', text: 'QUYẾT ĐỊNH:' },
      { role: 'article', text: '{{content}}' },
      { role: 'article', text: '{{executors}} chịu trách nhiệm thi hành Quyết định này./.' },
    ],
  },
  'bien-ban': {
    signature: minutesSignature,
    recipients: ['Lưu: VT, Hồ sơ'],
    fields: content(field('participants', 'Thành phần tham dự', 'longtext')),
    body: [
      { role: 'paragraph', text: 'Thời gian bắt đầu: {{conf.startTime}}, ngày {{conf.date}}.' },
      { role: 'paragraph', text: 'Địa điểm: {{conf.venue}}.' },
      { role: 'paragraph', text: 'Thành phần tham dự: {{participants}}.' },
      {
        role: 'paragraph',
        text: 'Chủ trì (chủ tọa): {{conf.chairName}}, {{conf.chairTitle}}.',
      },
      {
        role: 'paragraph',
        text: 'Thư ký (người ghi biên bản): {{conf.minuteTakerName}}, {{conf.minuteTakerTitle}}.',
      },
      { role: 'paragraph', text: 'Nội dung (theo diễn biến cuộc họp):' },
      { role: 'paragraph', text: '' },
      {
        role: 'paragraph',
        text: 'Cuộc họp kết thúc vào {{conf.endTime}}, ngày {{conf.date}}./.',
      },
    ],
  },
  'giay-moi': {
    fields: content(...invitationFields),
    body: [
      { role: 'paragraph', text: '{{org.issuerName}} trân trọng kính mời: {{invitee}}' },
      { role: 'paragraph', text: 'Tới dự: {{meeting}}.' },
      { role: 'paragraph', text: 'Chủ trì: {{chair}}.' },
      { role: 'paragraph', text: 'Thời gian: {{meetingTime}}.' },
      { role: 'paragraph', text: 'Địa điểm: {{venue}}./.' },
    ],
  },
};

/** What single kinds have, by family; every other kind is one empty paragraph. */
export const blankForms: Readonly<
  Record<Family, Readonly<Partial<Record<KindId, Partial<BlankForm>>>>>
> = { party: partyForms, state: stateForms };
