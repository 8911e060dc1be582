import { type BlankVariant, content, decisionFields, field, line } from './blankWords';

const place = { authority: '', position: '', post: '', names: [] };

/** Papers of the State in a form of their own, by the models of the decree. */
export const stateVariants: readonly BlankVariant[] = [
  {
    id: 'thong-bao-ket-luan',
    kind: 'thong-bao',
    name: 'Thông báo kết luận',
    subject: 'Kết luận của {{concluder}} tại {{meeting}}',
    fields: content(
      field('concluder', 'Người, tập thể kết luận'),
      field('meeting', 'Cuộc họp'),
      field('opening', 'Thời gian, thành phần dự họp', 'longtext'),
      field('content', 'Nội dung kết luận', 'longtext'),
    ),
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
    fields: content(
      field('authority', 'Thẩm quyền ban hành'),
      field('regulation', 'Quy chế về việc gì'),
      ...decisionFields.filter(({ id }) => id !== 'content'),
    ),
    body: [
      { role: 'centred', text: '{{authority}}' },
      { role: 'basis', text: 'Căn cứ {{basis}};' },
      { role: 'basis', text: 'Theo đề nghị của {{proposer}}.' },
      { role: 'centred', text: 'QUYẾT ĐỊNH:' },
      { role: 'article', text: 'Ban hành kèm theo Quyết định này Quy chế {{regulation}}.' },
      { role: 'article', text: '{{executors}} chịu trách nhiệm thi hành Quyết định này./.' },
      { role: 'attached', text: 'Quy chế' },
      { role: 'centred', text: '{{regulation}}' },
      line('(Kèm theo Quyết định số {{paper.number}} ngày {{paper.date}} của {{org.issuerName}})'),
      { role: 'chapter', text: 'Quy định chung' },
      { role: 'articleTitle', text: 'Phạm vi điều chỉnh' },
      { role: 'clause', text: '' },
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
    head: { coIssuers: ['{{partner}}'] },
    signature: { places: [place, place] },
    fields: content(
      field('partner', 'Cơ quan cùng ban hành'),
      field('content', 'Nội dung', 'longtext'),
    ),
    body: [
      { role: 'heading', text: 'Mục đích, yêu cầu' },
      line('{{content}}'),
      { role: 'heading', text: 'Nội dung phối hợp' },
      line(''),
      { role: 'heading', text: 'Tổ chức thực hiện' },
      line('Các cơ quan có trách nhiệm thực hiện Kế hoạch này./.'),
    ],
  },
];
