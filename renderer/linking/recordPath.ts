import type { ConferencePart, RecordPlace } from '@shared/linking/recordPlace';
import { routeHash } from '../ui/route';

/** The address of the record that a field reads. */
export function recordPath(place: RecordPlace, conferenceId: string): string {
  if (place.record === 'organisation') return routeHash({ screen: 'profile' });
  const steps = [conferenceId, partPaths[place.part], place.item].filter((step) => step !== '');
  return `#/hoi-nghi/${steps.map(encodeURIComponent).join('/')}`;
}

const partPaths: Readonly<Record<ConferencePart, string>> = {
  facts: 'thong-tin',
  leaders: 'chu-tri',
  members: 'thanh-phan',
  bridgePoints: 'diem-cau',
  guests: 'khach-moi',
  agenda: 'chuong-trinh',
  documents: 'tai-lieu',
  log: 'dien-bien',
  contributions: 'tham-luan',
  votes: 'bieu-quyet',
  conclusions: 'ket-luan',
  tasks: 'nhiem-vu',
  recommendations: 'kien-nghi',
  figures: 'so-lieu',
  awards: 'khen-thuong',
  comments: 'gop-y',
};
