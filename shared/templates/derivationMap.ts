import type { ConferencePart } from '../linking/recordPlace';

/** When in the course of a conference a paper is written. */
type PaperStage = 'before' | 'during' | 'after';

/** Where a paper stands among the papers of a conference. */
export interface PaperPlace {
  /** Id of its template. */
  readonly id: string;
  readonly stage: PaperStage;
  /** Parts of the record that fill it. */
  readonly reads: readonly ConferencePart[];
  /** Templates of the papers that take something over from it. */
  readonly feeds: readonly string[];
}

/** Place of a template in the course of a conference; null for one that stands in no order. */
export function paperPlace(id: string): PaperPlace | null {
  return places.find((place) => place.id === id) ?? null;
}

/** Templates of the papers that a paper takes something over from, in the order of the work. */
export function fedBy(id: string): readonly string[] {
  return places.filter(({ feeds }) => feeds.includes(id)).map((place) => place.id);
}

/** Every template of the program, in the order in which a conference needs its paper. */
export function paperOrder(): readonly string[] {
  return places.map(({ id }) => id);
}

function before(
  id: string,
  reads: readonly ConferencePart[],
  feeds: readonly string[],
): PaperPlace {
  return { id, stage: 'before', reads, feeds };
}

function during(
  id: string,
  reads: readonly ConferencePart[],
  feeds: readonly string[],
): PaperPlace {
  return { id, stage: 'during', reads, feeds };
}

function after(id: string, reads: readonly ConferencePart[], feeds: readonly string[]): PaperPlace {
  return { id, stage: 'after', reads, feeds };
}

const places: readonly PaperPlace[] = [
  before('P15-cong-tac-nam', ['facts'], ['P14-hoi-nghi']),
  before('P14-hoi-nghi', ['facts', 'tasks'], ['P10', 'P25']),
  before('S04-to-chuc', ['facts', 'agenda'], ['S10', 'S09']),
  before('S04', ['facts', 'tasks'], ['S10']),
  before('P16', ['facts'], ['P01']),
  before('P16-tra-loi', ['facts'], []),
  before('S06', ['facts'], []),
  before('P01', ['facts', 'figures'], ['P02', 'P04', 'P10', 'P16-xin-y-kien', 'P18', 'P24']),
  before('P01-6-thang', ['facts', 'figures'], ['P04', 'P16-xin-y-kien', 'P24']),
  before('P01-chi-bo', ['facts', 'figures'], ['P06', 'P26']),
  before('S03', ['facts', 'figures'], ['S01', 'S02']),
  before('P16-xin-y-kien', ['documents'], ['P21']),
  before('P21', ['comments'], ['P01', 'P02', 'P03', 'P13', 'P13-ban-thuong-vu']),
  before('P13', ['facts'], ['P03', 'P05', 'P17']),
  before('P13-ban-thuong-vu', ['facts', 'documents'], ['P03', 'P05', 'P17']),
  before('S07', ['facts'], ['S05', 'S08', 'S08-thanh-lap']),
  before('P10', ['facts', 'agenda'], ['P04', 'P05', 'P07', 'P11', 'P12', 'P12-trieu-tap', 'P18']),
  before('S10', ['facts', 'agenda'], ['S01', 'S09']),
  before('P16-cu-dai-bieu', ['facts'], ['P22']),
  before('P16-dang-ky-tham-luan', ['facts'], ['P20', 'P20-danh-sach']),
  before('P16-gui-tai-lieu', ['facts', 'documents'], []),
  before('P12', ['facts', 'leaders', 'agenda', 'documents', 'guests'], ['P22']),
  before('P12-trieu-tap', ['facts', 'leaders', 'agenda', 'documents', 'members'], ['P22']),
  before('S09', ['facts', 'leaders', 'agenda', 'bridgePoints'], ['S01']),
  before('P20', ['contributions'], ['P04', 'P20-danh-sach', 'P24']),
  before('P20-danh-sach', ['contributions'], ['P10', 'P11']),
  before('P22', ['members', 'guests'], ['P11', 'P18', 'P22-diem-danh']),
  before('P17', ['awards'], ['P04', 'P11', 'P17-giay-khen']),
  before('P17-giay-khen', ['awards'], ['P11']),
  before('S08', ['awards'], ['S01']),
  before('S08-thanh-lap', ['facts'], []),
  before('P11', ['agenda', 'guests', 'members', 'awards'], ['P04']),
  before('P23', ['votes'], ['P23-tong-hop']),
  during('P22-diem-danh', ['members', 'guests'], ['P04', 'P05', 'P06', 'P26']),
  during('P18', ['guests', 'agenda'], ['P04']),
  during('P19', ['guests'], ['P04', 'P19-tiep-thu']),
  during('P19-tiep-thu', ['guests'], ['P04']),
  during('P08-phieu-bau', ['votes'], ['P08']),
  during('S01-phieu-bau', ['votes'], ['S01-kiem-phieu']),
  during('P08', ['votes'], ['P04', 'P05']),
  during('S01-kiem-phieu', ['votes'], ['S01', 'S01-dai-hoi']),
  during('P18-ket-luan', ['log', 'conclusions', 'tasks'], ['P04', 'P09']),
  after(
    'P04',
    ['leaders', 'members', 'guests', 'log', 'votes', 'conclusions'],
    ['P02', 'P03', 'P09', 'P24', 'P25'],
  ),
  after('P05', ['leaders', 'members', 'agenda', 'log', 'votes', 'tasks'], ['P09', 'P17']),
  after(
    'P06',
    ['leaders', 'members', 'log', 'votes', 'conclusions'],
    ['P26', 'P26-chinh-thuc', 'P26-ket-nap'],
  ),
  after(
    'P07',
    ['leaders', 'agenda', 'log', 'recommendations', 'conclusions'],
    ['P09', 'P24', 'P25'],
  ),
  after('S01-dai-hoi', ['leaders', 'members', 'log', 'votes', 'conclusions'], ['S02']),
  after('S01', ['leaders', 'bridgePoints', 'log', 'votes', 'conclusions'], ['S02']),
  after('P23-tong-hop', ['votes'], ['P02', 'P17']),
  after('P02', ['figures', 'votes', 'tasks'], ['P01', 'P14', 'P15', 'P25']),
  after('P03', ['votes', 'tasks'], ['P14', 'P15', 'P25']),
  after('S05', ['votes', 'tasks'], ['S04']),
  after('P26', ['votes', 'tasks'], ['P01-chi-bo']),
  after('P26-ket-nap', ['members', 'votes'], []),
  after('P26-chinh-thuc', ['members', 'votes'], []),
  after('P09', ['leaders', 'guests', 'conclusions', 'tasks'], ['P16-don-doc', 'P25']),
  after('S02', ['leaders', 'conclusions', 'tasks'], ['P25']),
  after('P14', ['tasks'], ['P25']),
  after('P15', ['tasks'], ['P25']),
  after('P24', ['recommendations'], ['P16']),
  after('P25', ['tasks'], ['P01', 'P16-don-doc']),
  after('P16-don-doc', ['tasks'], []),
];
