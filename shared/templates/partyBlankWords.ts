import { enclosure, introduction, leave, openLetter, transfer } from './administrativeBlankWords';
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

/** The blank papers of the Party that have more than one empty paragraph. */
export const partyBlanks: BlankForms = {
  ...meetingBlanks,
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
  'giay-gioi-thieu': introduction({ person: 'đồng chí', end: '.' }),
  'giay-chung-nhan': {
    fields: content(
      field('person', 'Người được chứng nhận'),
      field('position', 'Chức vụ, nơi công tác'),
      field('content', 'Nội dung chứng nhận', 'longtext'),
    ),
    body: [
      line('{{org.issuerName}} chứng nhận đồng chí: {{person}}.'),
      line('Chức vụ, nơi công tác: {{position}}.'),
      line('{{content}}.'),
    ],
  },
  'giay-di-duong': {
    fields: content(
      field('person', 'Người đi công tác'),
      field('position', 'Chức vụ, nơi công tác'),
      field('destination', 'Nơi đến'),
      field('basis', 'Công lệnh, quyết định cử đi'),
      field('fromDay', 'Từ ngày', 'date'),
      field('toDay', 'Đến ngày', 'date'),
    ),
    body: [
      line('Cấp cho đồng chí: {{person}}.'),
      line('Chức vụ, nơi công tác: {{position}}.'),
      line('Được cử đi công tác tại: {{destination}}.'),
      line('Theo: {{basis}}.'),
      line('Từ ngày {{fromDay}} đến ngày {{toDay}}.'),
    ],
  },
  'giay-nghi-phep': leave({ person: 'đồng chí', end: '.' }),
  'phieu-gui': enclosure('.'),
  'phieu-chuyen': transfer('.'),
  'thu-cong': openLetter('.'),
};
