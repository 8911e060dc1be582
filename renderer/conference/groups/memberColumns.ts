import { type Member, presences } from '@shared/conference/attendance';
import { presenceWords } from '@shared/conference/conferenceWords';
import { columnMakers } from '../fields/columnMakers';
import { listColumns } from '../fields/listColumns';
import { memberStandings, standingWords } from './groupWords';

const member = columnMakers<Member>();

/** The list of those called up as it is pasted in and exported. */
export const memberColumns = listColumns<Member>([
  member.person('Họ và tên', 4, 'person'),
  member.choice('Tư cách', 2, 'standing', {
    ids: memberStandings,
    nameOf: (id) => standingWords[id],
  }),
  member.choice('Có mặt', 2, 'presence', { ids: presences, nameOf: (id) => presenceWords[id] }),
  member.time('Giờ đến muộn, về sớm', 2, 'at'),
  member.text('Lý do vắng', 2, 'reason'),
  member.text('Người dự thay', 2, 'deputy'),
  member.check('Đã báo dự', 2, 'hasReplied'),
]);
