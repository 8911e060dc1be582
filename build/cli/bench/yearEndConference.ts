import { blankMember } from '@shared/conference/blankMember';
import type { Conference } from '@shared/conference/conference';
import { newConference } from '@shared/conference/newConference';
import { newFigure, newRecommendation, newTask } from '@shared/conference/newResults';
import { emptyStep } from '@shared/conference/usualAgenda';
import { numbered } from './numbered';

/** A committee's year-end conference with all that its papers are written from, as large as they come. */
export function yearEndConference(id: string): Conference {
  const known = { organisationId: '', family: 'party', kind: 'committee' } as const;
  return {
    ...newConference(id, known),
    ordinal: 15,
    theme: 'tổng kết công tác năm 2023, triển khai nhiệm vụ năm 2024',
    reportYear: 2023,
    planYear: 2024,
    startDay: '2024-01-10',
    startTime: '08:30',
    endTime: '11:45',
    venue: 'Hội trường tầng 10',
    place: 'Hà Nội',
    members: people('m', 33).map(({ id: member, person }) => ({
      ...blankMember(member),
      person,
      presence: 'present',
      hasReplied: true,
    })),
    guests: people('g', 10).map((one) => ({
      ...one,
      replaces: '',
      hasReplied: true,
      isPresent: true,
    })),
    ...proceedings,
  };
}

function people(prefix: string, count: number) {
  return numbered(count, (at) => ({ id: `${prefix}${at}`, person: speaker(at) }));
}

function speaker(at: number) {
  return { personId: '', name: `Nguyễn Văn An ${at + 1}`, titles: 'Bí thư Đảng ủy xã' };
}

const sentence = 'Tiếp tục đẩy mạnh chuyển đổi số trong hoạt động của các cơ quan đảng.';

const proceedings: Partial<Conference> = {
  agenda: numbered(13, (at) => ({
    ...emptyStep(`a${at}`),
    kind: at % 4 === 0 ? 'report' : 'discussion',
    from: '08:30',
    to: '08:45',
    content: `Nội dung thứ ${at + 1}: ${sentence}`,
    presenter: speaker(at),
  })),
  log: numbered(25, (at) => ({
    id: `l${at}`,
    kind: 'discussion',
    time: '09:00',
    agendaId: '',
    speaker: speaker(at),
    text: sentence.repeat(3),
    notes: '',
    tags: [],
  })),
  documents: numbered(5, (at) => ({
    id: `d${at}`,
    title: `dự thảo Báo cáo ${at + 1}`,
    draftId: '',
    presenter: speaker(at),
  })),
  conclusions: numbered(10, (at) => ({
    id: `c${at}`,
    sort: at < 3 ? 'assessment' : 'direction',
    text: sentence,
  })),
  tasks: numbered(15, (at) => ({
    ...newTask(`t${at}`),
    content: sentence,
    lead: `Ban ${at % 5}`,
    deadline: '2024-03-01',
    product: 'Báo cáo',
  })),
  recommendations: numbered(8, (at) => ({
    ...newRecommendation(`r${at}`),
    content: sentence,
    by: `Đảng bộ ${at}`,
  })),
  figures: numbered(20, (at) => ({
    ...newFigure(`f${at}`),
    indicator: `Chỉ tiêu ${at + 1}`,
    unit: '%',
    plan: '90',
    actual: '92,5',
    previous: '88',
    target: '95',
  })),
  awards: numbered(7, (at) => ({
    id: `w${at}`,
    name: `Đảng bộ ${at + 1}`,
    unit: '',
    achievement: 'Hoàn thành xuất sắc nhiệm vụ tiêu biểu năm 2023',
    note: '',
  })),
};
