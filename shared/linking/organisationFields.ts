import { ownValue } from '../ownValue';
import { profileFacts } from '../records/profile';
import type { FieldType } from '../templates/template';
import type { RecordField } from './recordField';

/** The body that holds the conference, as it was on its day. */
export const organisationFields: Readonly<Record<string, RecordField>> = Object.fromEntries(
  Object.entries({
    'org.parentBodyName': ['Cấp trên trực tiếp', 'text'],
    'org.issuerName': ['Tên cơ quan ban hành', 'text'],
    'org.bodyName': ['Tên tổ chức đảng', 'text'],
    'org.committee': ['Tên gọi tắt của cấp ủy', 'text'],
    'org.committeeCapitals': ['Tên gọi tắt của cấp ủy (chữ hoa)', 'text'],
    'org.decider': ['Người có thẩm quyền ban hành (chữ hoa)', 'text'],
    'org.officeName': ['Bộ phận giúp việc', 'text'],
    'org.officeHead': ['Chánh Văn phòng', 'person'],
    'org.archive': ['Nơi lưu văn bản', 'text'],
    'org.place': ['Địa danh', 'text'],
    'org.term': ['Nhiệm kỳ', 'text'],
    'org.congressOrdinal': ['Đại hội lần thứ', 'ordinal'],
    'org.committeeSize': ['Số ủy viên ban chấp hành', 'number'],
    'org.standingSize': ['Số ủy viên ban thường vụ', 'number'],
    'org.grassrootsCount': ['Số tổ chức đảng trực thuộc', 'number'],
    'org.memberCount': ['Tổng số đảng viên', 'number'],
    'org.memberOfficial': ['Số đảng viên chính thức', 'number'],
    'org.memberProbation': ['Số đảng viên dự bị', 'number'],
  } satisfies Readonly<Record<string, readonly [label: string, type: FieldType]>>).map(
    ([id, [label, type]]) => [id, organisationField(id, label, type)],
  ),
);

function organisationField(id: string, label: string, type: FieldType): RecordField {
  return {
    label,
    type,
    group: 'Cơ quan',
    place: { record: 'organisation' },
    read: ({ profile, family }) => ownValue(profileFacts(profile, family), id) ?? '',
  };
}
