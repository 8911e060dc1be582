import type { FieldType } from './template';

/** A field that every template may read without declaring it. */
export interface KnownField {
  readonly label: string;
  readonly type: FieldType;
  readonly group: string;
}

const organisation = 'Cơ quan';
const conference = 'Hội nghị';
const paper = 'Văn bản';

/** The fields of the organisation profile and of a conference, by id. */
export const knownFields: Readonly<Record<string, KnownField>> = {
  'org.parentBodyName': { label: 'Cấp trên trực tiếp', type: 'text', group: organisation },
  'org.issuerName': { label: 'Tên cơ quan ban hành', type: 'text', group: organisation },
  'org.bodyName': { label: 'Tên tổ chức đảng', type: 'text', group: organisation },
  'org.committee': { label: 'Tên gọi tắt của cấp ủy', type: 'text', group: organisation },
  'org.committeeCapitals': {
    label: 'Tên gọi tắt của cấp ủy (chữ hoa)',
    type: 'text',
    group: organisation,
  },
  'org.officeName': { label: 'Bộ phận giúp việc', type: 'text', group: organisation },
  'org.archive': { label: 'Nơi lưu văn bản', type: 'text', group: organisation },
  'org.place': { label: 'Địa danh', type: 'text', group: organisation },
  'org.term': { label: 'Nhiệm kỳ', type: 'text', group: organisation },
  'org.congressOrdinal': { label: 'Đại hội lần thứ', type: 'ordinal', group: organisation },
  'org.committeeSize': { label: 'Số ủy viên ban chấp hành', type: 'number', group: organisation },
  'org.standingSize': { label: 'Số ủy viên ban thường vụ', type: 'number', group: organisation },
  'org.grassrootsCount': {
    label: 'Số tổ chức đảng trực thuộc',
    type: 'number',
    group: organisation,
  },
  'org.memberCount': { label: 'Tổng số đảng viên', type: 'number', group: organisation },
  'org.memberOfficial': { label: 'Số đảng viên chính thức', type: 'number', group: organisation },
  'org.memberProbation': { label: 'Số đảng viên dự bị', type: 'number', group: organisation },
  'conf.title': { label: 'Tên hội nghị', type: 'text', group: conference },
  'conf.ordinal': { label: 'Hội nghị lần thứ', type: 'ordinal', group: conference },
  'conf.date': { label: 'Ngày họp', type: 'date', group: conference },
  'conf.startTime': { label: 'Giờ bắt đầu', type: 'time', group: conference },
  'conf.endTime': { label: 'Giờ kết thúc', type: 'time', group: conference },
  'conf.venue': { label: 'Địa điểm họp', type: 'text', group: conference },
  'conf.chairName': { label: 'Họ tên người chủ trì', type: 'person', group: conference },
  'conf.chairTitle': { label: 'Chức vụ người chủ trì', type: 'text', group: conference },
  'conf.minuteTakerName': {
    label: 'Họ tên người ghi biên bản',
    type: 'person',
    group: conference,
  },
  'conf.minuteTakerTitle': {
    label: 'Chức vụ người ghi biên bản',
    type: 'text',
    group: conference,
  },
  'paper.number': { label: 'Số, ký hiệu của văn bản này', type: 'text', group: paper },
  'paper.date': { label: 'Ngày ban hành văn bản này', type: 'date', group: paper },
};

/** Present ids of fields that papers may still hold under an earlier one. */
export const renamedFields: Readonly<Record<string, string>> = {
  'org.superiorName': 'org.parentBodyName',
};
