import type { Conference } from './conference';

/** What a year-end conference is about, from its two years; empty while one is not known. */
export function yearTheme({
  reportYear,
  planYear,
}: Pick<Conference, 'reportYear' | 'planYear'>): string {
  return reportYear === null || planYear === null
    ? ''
    : `tổng kết công tác năm ${reportYear}, triển khai nhiệm vụ năm ${planYear}`;
}
