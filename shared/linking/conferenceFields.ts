import { attendanceCounts } from '../conference/attendanceCounts';
import type { Conference } from '../conference/conference';
import { conferenceTitle } from '../conference/conferenceTitle';
import { formatWords } from '../conference/conferenceWords';
import { dayPhrase, lastDay, timePhrase, weekdayOf, workingDayBefore } from '../conference/dayTime';
import { named } from '../conference/named';
import { ordinalText, previousOrdinal } from '../conference/ordinals';
import type { RecordContext } from '../conference/recordContext';
import { shortDay } from '../derive/printed';
import { lowered } from '../derive/wordCases';
import { letterheadOf } from '../records/profile';
import type { FieldType } from '../templates/template';
import { quorumOf } from '../votes/quorum';
import type { RecordField } from './recordField';
import { inConference, type RecordPlace } from './recordPlace';
import { listed, numbered, withoutWord } from './writtenValues';

/** Name, number, years and days of a conference. */
export const conferenceFields = {
  'conf.title': of('Tên hội nghị', 'text', 'ownTitle', ({ conference, profile }) =>
    conferenceTitle(conference, profile),
  ),
  'conf.ordinal': of('Hội nghị lần thứ', 'ordinal', 'ordinal', ({ conference }) =>
    ordinal(conference, conference.ordinal),
  ),
  'conf.previousOrdinal': of('Hội nghị trước lần thứ', 'ordinal', 'ordinal', ({ conference }) =>
    ordinal(conference, previousOrdinal(conference)),
  ),
  'conf.theme': of('Nội dung hội nghị', 'longtext', 'theme', ({ conference }) => conference.theme),
  'conf.reportYear': of('Năm tổng kết', 'year', 'reportYear', ({ conference }) =>
    year(conference.reportYear),
  ),
  'conf.planYear': of('Năm kế hoạch của hội nghị', 'year', 'planYear', ({ conference }) =>
    year(conference.planYear),
  ),
  'conf.date': of('Ngày họp', 'date', 'startDay', ({ conference }) =>
    withoutWord('ngày', dayPhrase(conference.startDay)),
  ),
  'conf.month': of('Tháng họp', 'number', 'startDay', ({ conference }) =>
    conference.startDay === '' ? '' : String(Number(conference.startDay.slice(5, 7))),
  ),
  'conf.year': of('Năm họp', 'year', 'startDay', ({ conference }) =>
    conference.startDay.slice(0, 4),
  ),
  'conf.weekday': of('Thứ của ngày họp', 'text', 'startDay', ({ conference }) =>
    weekdayOf(conference.startDay),
  ),
  'conf.endDate': of('Ngày bế mạc', 'date', 'endDay', ({ conference }) =>
    withoutWord('ngày', dayPhrase(lastDay(conference))),
  ),
  'conf.startTime': of('Giờ bắt đầu', 'time', 'startTime', ({ conference }) =>
    timePhrase(conference.startTime),
  ),
  'conf.endTime': of('Giờ kết thúc', 'time', 'endTime', ({ conference }) =>
    timePhrase(conference.endTime),
  ),
  'conf.venue': of('Địa điểm họp', 'text', 'venue', ({ conference }) => conference.venue),
  'conf.place': of(
    'Địa danh nơi họp',
    'text',
    'place',
    ({ conference, profile, family }) => conference.place || letterheadOf(profile, family).place,
  ),
  'conf.contact': of('Đầu mối liên hệ', 'text', 'contact', ({ conference }) => conference.contact),
  'conf.replyBy': of('Hạn trả lời', 'date', 'replyBy', ({ conference }) =>
    withoutWord('ngày', dayPhrase(conference.replyBy)),
  ),
  'conf.format': of('Hình thức họp', 'choice', 'format', ({ conference }) =>
    conference.startDay === '' ? '' : lowered(formatWords[conference.format]),
  ),
  'conf.before25': daysBefore(25),
  'conf.before15': daysBefore(15),
  'conf.before12': daysBefore(12),
  'conf.before7': daysBefore(7),
  'conf.before5': daysBefore(5),
  'conf.before3': daysBefore(3),
  'conf.before1': daysBefore(1),
  'conf.bridgePoints': of('Các điểm cầu', 'list', 'bridgePoints', ({ conference }) =>
    listed(conference.bridgePoints.map(({ name }) => name)),
  ),
  'conf.bridgePointCount': of('Số điểm cầu', 'number', 'bridgePoints', ({ conference }) =>
    numbered(named(conference.bridgePoints).length),
  ),
} as const satisfies Readonly<Record<string, RecordField>>;

/** How many came, and how many did not; blank until of everybody it is noted. */
export const attendanceFields = {
  'conf.summoned': counted('Số đại biểu triệu tập', ({ members }) => named(members).length),
  'conf.present': counted('Số đại biểu có mặt', whenTaken('present')),
  'conf.absent': counted('Số đại biểu vắng mặt', whenTaken('absent')),
  'conf.excused': counted('Số đại biểu vắng có lý do', whenTaken('excused')),
  'conf.unexcused': counted('Số đại biểu vắng không lý do', whenTaken('unexcused')),
  'conf.quorum': counted('Số đại biểu tối thiểu phải có mặt', (conference) => {
    const { summoned, needed } = quorumOf(conference);
    return summoned === 0 ? null : needed;
  }),
} as const satisfies Readonly<Record<string, RecordField>>;

function of(
  label: string,
  type: FieldType,
  item: keyof Conference,
  read: (context: RecordContext) => string,
): RecordField {
  return { label, type, group: 'Hội nghị', place: generalPlace(item), read };
}

/** By when something is to be ready that many days before the conference, on a working day. */
function daysBefore(count: number): RecordField {
  return of(`Trước hội nghị ${count} ngày`, 'date', 'startDay', ({ conference }) =>
    shortDay(workingDayBefore(conference.startDay, count)),
  );
}

function generalPlace(item: keyof Conference): RecordPlace {
  return inConference(item === 'bridgePoints' ? item : 'facts', item);
}

function counted(label: string, count: (conference: Conference) => number | null): RecordField {
  return {
    label,
    type: 'number',
    group: 'Điểm danh',
    place: inConference('members'),
    read: ({ conference }) => {
      const value = count(conference);
      return value === null || named(conference.members).length === 0
        ? ''
        : numbered(value, 'zero');
    },
  };
}

/** A count of those who came or stayed away; null while of somebody nothing is noted yet. */
function whenTaken(
  count: 'present' | 'absent' | 'excused' | 'unexcused',
): (conference: Conference) => number | null {
  return ({ members }) => {
    const counts = attendanceCounts(members);
    return counts.unknown > 0 ? null : counts[count];
  };
}

function year(value: number | null): string {
  return value === null ? '' : String(value);
}

function ordinal({ ordinalStyle }: Conference, value: number | null): string {
  return value === null ? '' : ordinalText(value, ordinalStyle);
}
