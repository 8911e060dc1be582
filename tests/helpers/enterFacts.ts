import { formatWords } from '@shared/conference/conferenceWords';
import { shownDay } from '@shared/records/day';
import type { Story } from '../fixtures/conferences/story';
import type { ConferenceDesk } from './conferenceDesk';

/** Types what the conference is, when and where it is held, and whom to ask; and how it is held. */
export async function enterFacts(desk: ConferenceDesk, facts: Story['facts']): Promise<void> {
  const typed = {
    'Tên đầy đủ': facts.ownTitle,
    'Nội dung': facts.theme,
    'Bắt đầu lúc': facts.startTime,
    'Kết thúc lúc': facts.endTime,
    'Năm tổng kết': facts.reportYear,
    'Năm kế hoạch': facts.planYear,
    'Báo dự trước ngày': shownDay(facts.replyBy ?? ''),
    'Địa điểm họp': facts.venue,
    'Đầu mối liên hệ': facts.contact,
  };
  for (const [label, value] of Object.entries(typed)) {
    if (value !== undefined && value !== null) await desk.write({ [label]: String(value) });
  }
  if (facts.format !== undefined) {
    await desk.page.getByLabel('Hình thức họp').selectOption(formatWords[facts.format]);
  }
}
