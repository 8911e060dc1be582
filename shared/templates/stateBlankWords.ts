import {
  agreement,
  enclosure,
  introduction,
  leave,
  openLetter,
  transfer,
} from './administrativeBlankWords';
import {
  type BlankForms,
  content,
  decisionFields,
  field,
  invitationFields,
  line,
  minutesSignature,
} from './blankWords';
import { meetingBlanks } from './meetingBlankWords';

/** The blank papers of the State that have more than one empty paragraph. */
export const stateBlanks: BlankForms = {
  ...meetingBlanks,
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
  'cong-dien': {
    fields: content(
      field('sender', 'Cơ quan hoặc chức danh điện'),
      field('receiver', 'Nơi nhận điện'),
      field('content', 'Nội dung công điện', 'longtext'),
    ),
    body: [
      { role: 'centred', text: '{{sender}} điện:' },
      { role: 'dash', text: '{{receiver}};' },
      line('{{content}}./.'),
    ],
  },
  'giay-gioi-thieu': introduction({ person: 'ông (bà)', end: './.' }),
  'giay-nghi-phep': leave({ person: 'ông (bà)', end: './.' }),
  'phieu-gui': enclosure('./.'),
  'phieu-chuyen': transfer('./.'),
  'thu-cong': openLetter('./.'),
  'phieu-bao': {
    fields: content(
      field('receiver', 'Người được báo'),
      field('content', 'Nội dung báo', 'longtext'),
    ),
    body: [line('{{org.issuerName}} báo để {{receiver}} biết: {{content}}./.')],
  },
  'giay-uy-quyen': {
    fields: content(
      field('basis', 'Văn bản làm căn cứ'),
      field('giver', 'Người ủy quyền, chức vụ'),
      field('holder', 'Người được ủy quyền, chức vụ'),
      field('content', 'Nội dung ủy quyền', 'longtext'),
      field('period', 'Thời hạn ủy quyền'),
    ),
    body: [
      { role: 'basis', text: 'Căn cứ {{basis}}.' },
      { role: 'clauseTitle', text: 'Bên ủy quyền' },
      line('{{giver}}.'),
      { role: 'clauseTitle', text: 'Bên được ủy quyền' },
      line('{{holder}}.'),
      { role: 'clauseTitle', text: 'Nội dung ủy quyền' },
      line('{{content}}.'),
      { role: 'clauseTitle', text: 'Thời hạn ủy quyền' },
      line('{{period}}./.'),
    ],
  },
  'hop-dong': agreement('Hợp đồng'),
  'ban-ghi-nho': agreement('Bản ghi nhớ'),
  'ban-thoa-thuan': agreement('Bản thỏa thuận'),
};
