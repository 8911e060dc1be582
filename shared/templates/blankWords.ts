import type { RoleId } from '../draft/blocks';
import type { KindId } from '../draft/kinds';
import type { FieldGroup, FieldType, TemplateFile } from './template';

/** A line of the body of a blank paper. */
export interface BlankLine {
  readonly role: RoleId;
  readonly text: string;
}

/** What a blank paper has beside its header: the parts that the model of its kind prescribes. */
export interface BlankForm {
  readonly head?: TemplateFile['head'];
  readonly subject?: string;
  readonly signature?: TemplateFile['signature'];
  readonly recipients?: readonly string[];
  readonly fields?: readonly FieldGroup[];
  readonly body?: readonly BlankLine[];
}

/** The blank papers of a family by kind; a kind that is not listed is one empty paragraph. */
export type BlankForms = Readonly<Partial<Record<KindId, BlankForm>>>;

/** A paper of a kind in a form of its own: of a congress, joint, with an attached text. */
export interface BlankVariant extends BlankForm {
  /** Id of its template, which its papers keep for ever. */
  readonly id: string;
  readonly kind: KindId;
  readonly name: string;
}

/** How the list of templates calls a blank paper. */
export const blankName = (kind: string) => `${kind} (văn bản trắng)`;

/** What it says of it. */
export const blankDescription = 'Chỉ có phần thể thức, nội dung để trống.';

/** A field of a blank paper. */
export function field(
  id: string,
  label: string,
  type: FieldType = 'text',
): FieldGroup['items'][number] {
  return { id, label, type };
}

/** The fields of a blank paper under their one heading. */
export function content(...items: FieldGroup['items']): readonly FieldGroup[] {
  return [{ group: 'Nội dung', items }];
}

/** A paragraph of running text. */
export function line(text: string): BlankLine {
  return { role: 'paragraph', text };
}

/** The two who sign minutes, as the conference names them. */
export const minutesSignature = {
  secretary: { label: '', name: '{{conf.minuteTakerName}}' },
  chair: { label: '', name: '{{conf.chairName}}' },
};

/** What every decision asks for. */
export const decisionFields = [
  field('basis', 'Văn bản làm căn cứ'),
  field('proposer', 'Cơ quan đề nghị'),
  field('content', 'Nội dung quyết định', 'longtext'),
  field('executors', 'Nơi chịu trách nhiệm thi hành'),
];

/** What every invitation asks for. */
export const invitationFields = [
  field('invitee', 'Người được mời'),
  field('meeting', 'Cuộc họp, hội nghị'),
  field('chair', 'Người chủ trì'),
  field('meetingTime', 'Thời gian họp'),
  field('venue', 'Địa điểm họp'),
];

/** What a decision asks for that puts a regulation into force. */
export const regulationFields = [
  field('regulation', 'Quy chế về việc gì'),
  ...decisionFields.filter(({ id }) => id !== 'content'),
];

/** The regulation behind its decision; `note` says which paper puts it into force. */
export function attachedRegulation(note: string): readonly BlankLine[] {
  return [
    { role: 'attached', text: 'Quy chế' },
    { role: 'centred', text: '{{regulation}}' },
    line(note),
    { role: 'chapter', text: 'Quy định chung' },
    { role: 'articleTitle', text: 'Phạm vi điều chỉnh' },
    { role: 'clause', text: '' },
  ];
}

/** What the notice of a conclusion asks for. */
export function conclusionFields(meetingLabel: string): readonly FieldGroup[] {
  return content(
    field('concluder', 'Người, tập thể kết luận'),
    field('meeting', meetingLabel),
    field('opening', 'Thời gian, thành phần dự họp', 'longtext'),
    field('content', 'Nội dung kết luận', 'longtext'),
  );
}

/** What a plan of several bodies asks for. */
export const jointPlanFields = content(
  field('partner', 'Cơ quan cùng ban hành'),
  field('partnerCode', 'Ký hiệu của cơ quan cùng ban hành'),
  field('content', 'Nội dung', 'longtext'),
);

/** A plan of several bodies; `end` is its last sentence. */
export function jointPlanBody(end: string): readonly BlankLine[] {
  return [
    { role: 'heading', text: 'Mục đích, yêu cầu' },
    line('{{content}}'),
    { role: 'heading', text: 'Nội dung phối hợp' },
    line(''),
    { role: 'heading', text: 'Tổ chức thực hiện' },
    line(end),
  ];
}
