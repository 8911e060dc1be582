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

const place = { authority: '', position: '', post: '', names: [] };

/** Papers of the State in a form of their own, by the models of the decree. */
export const stateVariants: readonly BlankVariant[] = [
  {
    id: 'thong-bao-ket-luan',
    kind: 'thong-bao',
    name: 'Thông báo kết luận',
    subject: 'Kết luận của {{concluder}} tại {{meeting}}',
    fields: conclusionFields('Cuộc họp'),
    body: [
      line('{{opening}}'),
      line('Sau khi nghe báo cáo và ý kiến của các đại biểu, {{concluder}} kết luận như sau:'),
      { role: 'heading', text: 'Đánh giá chung' },
      line('{{content}}'),
      { role: 'heading', text: 'Nhiệm vụ, giải pháp' },
      line(''),
      line('{{org.issuerName}} thông báo để các cơ quan, đơn vị liên quan biết, thực hiện./.'),
    ],
  },
  {
    id: 'quyet-dinh-ban-hanh',
    kind: 'quyet-dinh',
    name: 'Quyết định ban hành quy chế kèm theo',
    subject: 'Ban hành Quy chế {{regulation}}',
    recipients: ['Như Điều 2', '{{org.archive}}'],
    fields: content(field('authority', 'Thẩm quyền ban hành'), ...regulationFields),
    body: [
      { role: 'centred', text: '{{authority}}' },
      { role: 'basis', text: 'Căn cứ {{basis}};' },
      { role: 'basis', text: 'Theo đề nghị của {{proposer}}.' },
      { role: 'centred', text: 'QUYẾT ĐỊNH:' },
      { role: 'article', text: 'Ban hành kèm theo Quyết định này Quy chế {{regulation}}.' },
      { role: 'article', text: '{{executors}} chịu trách nhiệm thi hành Quyết định này./.' },
      ...attachedRegulation(
        '(Kèm theo Quyết định số {{paper.number}} ngày {{paper.date}} của {{org.issuerName}})',
      ),
    ],
  },
  {
    id: 'bien-ban-nhieu-ben',
    kind: 'bien-ban',
    name: 'Biên bản làm việc nhiều bên',
    signature: {
      places: [
        { ...place, authority: 'ĐẠI DIỆN BÊN A', names: ['{{signerA}}'] },
        { ...place, authority: 'ĐẠI DIỆN BÊN B', names: ['{{signerB}}'] },
        { ...place, authority: 'NGƯỜI GHI BIÊN BẢN', names: ['{{conf.minuteTakerName}}'] },
      ],
    },
    recipients: ['Lưu: VT, Hồ sơ'],
    fields: content(
      field('signerA', 'Người ký bên A', 'person'),
      field('signerB', 'Người ký bên B', 'person'),
      field('content', 'Nội dung làm việc', 'longtext'),
    ),
    body: [
      line('Thời gian bắt đầu: {{conf.startTime}}, ngày {{conf.date}}.'),
      line('Địa điểm: {{conf.venue}}.'),
      { role: 'clauseTitle', text: 'Nội dung làm việc' },
      line('{{content}}'),
      line('Các bên đã đọc lại biên bản, thống nhất và cùng ký tên./.'),
    ],
  },
  {
    id: 'ke-hoach-lien-co-quan',
    kind: 'ke-hoach',
    name: 'Kế hoạch liên cơ quan',
    head: { coIssuers: ['{{partner}}'], coCode: '{{partnerCode}}' },
    signature: { places: [place, place] },
    fields: jointPlanFields,
    body: jointPlanBody('Các cơ quan có trách nhiệm thực hiện Kế hoạch này./.'),
  },
];
