import { monthWord, paperDateParts } from '../draft/paperDate';
import { letterheadOf, type Profile } from '../records/profile';
import type { Conference, ConferenceKind } from './conference';
import { ordinalPhrase } from './ordinals';

type Titled = Pick<
  Conference,
  'kind' | 'family' | 'ordinal' | 'ordinalStyle' | 'ownTitle' | 'startDay' | 'parties'
>;

/**
 * What the papers of a conference call it: `Hội nghị Ban Chấp hành Đảng bộ xã An Thịnh lần thứ XV`.
 * A name of its own wins; what is not known yet is left out.
 */
export function conferenceTitle(conference: Titled, profile: Profile): string {
  const own = conference.ownTitle.trim();
  return own === '' ? computedTitle(conference, profile) : own;
}

/** The name that follows from kind, body and ordinal; shown where a name of one's own may be typed. */
export function computedTitle(conference: Titled, profile: Profile): string {
  const { issuerName, bodyName } = letterheadOf(profile, conference.family);
  return titles[conference.kind]({
    issuer: issuerName || bodyName,
    body: bodyName || issuerName,
    ordinal: ordinalPhrase(conference),
    month: monthPhrase(conference.startDay),
    sides: conference.parties.map(({ name }) => name.trim()).filter(Boolean),
  })
    .replace(/\s+/g, ' ')
    .trim();
}

interface TitleParts {
  /** `Đảng ủy xã An Thịnh`, and the organisation that it leads. */
  readonly issuer: string;
  readonly body: string;
  readonly ordinal: string;
  readonly month: string;
  /** Bodies that hold talks. */
  readonly sides: readonly string[];
}

const titles: Readonly<Record<ConferenceKind, (parts: TitleParts) => string>> = {
  committee: ({ body, ordinal }) => `Hội nghị Ban Chấp hành ${body} ${ordinal}`,
  committeeExtended: ({ body, ordinal }) => `Hội nghị Ban Chấp hành ${body} ${ordinal} (mở rộng)`,
  standing: ({ issuer, ordinal }) => `Hội nghị Ban Thường vụ ${issuer} ${ordinal}`,
  permanent: ({ issuer, ordinal }) => `Cuộc họp Thường trực ${issuer} ${ordinal}`,
  branchCommittee: ({ body, month }) => `Cuộc họp chi ủy ${month} ${ofBody(body)}`,
  branchRegular: ({ body, month }) => `Cuộc họp chi bộ thường kỳ ${month} ${ofBody(body)}`,
  branchTopic: ({ body, month }) => `Cuộc họp chi bộ chuyên đề ${month} ${ofBody(body)}`,
  working: ({ body, sides: [first, second] }) =>
    first !== undefined && second !== undefined
      ? `Buổi làm việc của ${first} với ${second}`
      : `Buổi làm việc ${ofBody(first ?? body)}`,
  session: ({ body, ordinal }) => `Phiên họp ${ordinal} ${ofBody(body)}`,
  congress: ({ body, ordinal }) => `Đại hội ${body} ${ordinal}`,
};

function ofBody(body: string): string {
  return body === '' ? '' : `của ${body}`;
}

/** `tháng 01 năm 2024`; branches count their meetings by months. */
function monthPhrase(day: string): string {
  const parts = paperDateParts(day);
  return parts === null ? '' : `tháng ${monthWord(parts.month)} năm ${parts.year}`;
}
