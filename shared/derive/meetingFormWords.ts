import type { Conference } from '../conference/conference';
import { formatWords } from '../conference/conferenceWords';
import type { SourceWords } from './deriver';
import { blankGrid, line } from './parts';
import { bridgeColumns } from './registerWords';
import { lowered } from './wordCases';

const points = 'Các điểm cầu:';

/** How people take part. */
export const meetingFormSources = {
  'meeting.form': {
    label: 'hình thức họp, điểm cầu',
    description: 'Dòng “Hình thức họp: …”; có điểm cầu thì thêm bảng các điểm cầu.',
    blank: () => [
      line('paragraph', 'Hình thức họp: {{blank.format}}.'),
      line('paragraph', points),
      blankGrid(bridgeColumns),
    ],
  },
} as const satisfies Record<string, SourceWords>;

/** What is said of how people take part. */
export const meetingFormSentences = {
  form: (format: Conference['format']) => `Hình thức họp: ${lowered(formatWords[format])}.`,
  points,
} as const;
