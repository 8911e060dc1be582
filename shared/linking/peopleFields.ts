import type { Participant } from '../conference/attendance';
import { guidanceSpeaker } from '../conference/guidance';
import { named } from '../conference/named';
import type { RecordContext } from '../conference/recordContext';
import { capitalised } from '../derive/wordCases';
import { allVoters, counted } from '../derive/words';
import { printedPerson } from '../people/printedPerson';
import { letterheadOf } from '../records/profile';
import type { FieldType } from '../templates/template';
import { writtenCount } from '../votes/voteSentence';
import { voterWord } from '../votes/voteWords';
import type { RecordField } from './recordField';
import { type ConferencePart, inConference } from './recordPlace';
import { itemised, listed, numbered } from './writtenValues';

/** Who leads, writes, speaks and listens. */
export const peopleFields = {
  'conf.chairName': one('Họ tên người chủ trì', 'person', 'chairs', nameOf(firstChair)),
  'conf.chairTitle': one('Chức vụ người chủ trì', 'text', 'chairs', titlesOf(firstChair)),
  'conf.chairs': several('Những người chủ trì', 'chairs', ({ conference }) => conference.chairs),
  'conf.minuteTakerName': one(
    'Họ tên người ghi biên bản',
    'person',
    'secretaries',
    nameOf(firstSecretary),
  ),
  'conf.minuteTakerTitle': one(
    'Chức vụ người ghi biên bản',
    'text',
    'secretaries',
    titlesOf(firstSecretary),
  ),
  'conf.secretaries': several(
    'Những người làm thư ký',
    'secretaries',
    ({ conference }) => conference.secretaries,
  ),
  'conf.hostName': one('Họ tên người dẫn chương trình', 'person', 'host', nameOf(host)),
  'conf.hostTitle': one('Chức vụ người dẫn chương trình', 'text', 'host', titlesOf(host)),
  'conf.guidanceName': guidance('Họ tên đại biểu chỉ đạo', 'person', 'name'),
  'conf.guidanceTitle': guidance('Chức vụ đại biểu chỉ đạo', 'text', 'titles'),
  'conf.guidance': {
    ...guidance('Đại biểu chỉ đạo, chức vụ', 'person', 'name'),
    read: (context) => {
      const { name, titles } = printedPerson(guidanceSpeaker(context.conference), context);
      return [name, titles].filter(Boolean).join(', ');
    },
  },
  'conf.participants': {
    label: 'Thành phần dự họp',
    type: 'longtext',
    group: 'Thành phần',
    place: inConference('members'),
    read: expected,
  },
  'conf.tellerHead': {
    label: 'Trưởng ban kiểm phiếu',
    type: 'person',
    group: 'Thành phần',
    place: inConference('votes'),
    read: nameOf(headTeller),
  },
  'conf.guests': {
    label: 'Đại biểu mời dự',
    type: 'personList',
    group: 'Thành phần',
    place: inConference('guests'),
    read: (context) =>
      people(
        context.conference.guests.map(({ person }) => person),
        context,
      ),
  },
  'conf.guestCount': {
    label: 'Số đại biểu mời',
    type: 'number',
    group: 'Thành phần',
    place: inConference('guests'),
    read: ({ conference }) => numbered(named(conference.guests).length),
  },
  'conf.delegation': side('Đoàn công tác', 'text', ({ conference }) => {
    const [delegation] = conference.parties;
    return delegation?.name ?? '';
  }),
  'conf.delegationHead': side('Họ tên trưởng đoàn', 'person', (context) =>
    printedPart(context.conference.parties[0]?.head ?? firstChair(context), context, 'name'),
  ),
  'conf.hostBody': side('Đơn vị làm việc với đoàn', 'text', ({ conference, profile, family }) => {
    const [, receiving] = conference.parties;
    return receiving?.name || letterheadOf(profile, family).issuerName;
  }),
  'conf.hostHead': side('Họ tên người đứng đầu đơn vị', 'person', (context) =>
    printedPart(context.conference.parties[1]?.head, context, 'name'),
  ),
  'conf.press': {
    label: 'Cơ quan báo chí',
    type: 'list',
    group: 'Thành phần',
    place: inConference('guests', 'press'),
    read: ({ conference }) => listed(conference.press),
  },
} as const satisfies Readonly<Record<string, RecordField>>;

type Picked = (context: RecordContext) => Participant | undefined;

function firstChair({ conference }: RecordContext): Participant | undefined {
  return conference.chairs[0];
}

function firstSecretary({ conference }: RecordContext): Participant | undefined {
  return conference.secretaries[0];
}

// Whoever stands first among those who count leads them.
function headTeller({ conference: { votes } }: RecordContext): Participant | undefined {
  return votes.find(({ form, tellers }) => form === 'secret' && tellers.length > 0)?.tellers[0];
}

function host({ conference }: RecordContext): Participant {
  return conference.host;
}

/** The guest who speaks for the superiors. */
function guidance(label: string, type: FieldType, part: 'name' | 'titles'): RecordField {
  return {
    label,
    type,
    group: 'Thành phần',
    place: inConference('agenda'),
    read: (context) => printedPart(guidanceSpeaker(context.conference), context, part),
  };
}

/** `Các đồng chí ủy viên Ban Chấp hành (33 đồng chí); đại biểu mời dự (02 đồng chí)`. */
function expected({ conference, family }: RecordContext): string {
  const members = named(conference.members);
  const guests = named(conference.guests);
  const press = named(conference.press);
  const some = (who: string, count: number) =>
    count === 0 ? '' : `${who} (${writtenCount(count)} ${counted[family]})`;
  const groups = [
    some(allVoters(voterWord(conference.kind), family), members.length),
    some('đại biểu mời dự', guests.length),
    press.length === 0 ? '' : `phóng viên ${writtenCount(press.length)} cơ quan báo chí`,
  ];
  return capitalised(groups.filter((part) => part !== '').join('; '));
}

function one(label: string, type: FieldType, item: string, read: RecordField['read']): RecordField {
  return { label, type, ...inPeople('leaders', item), read };
}

function nameOf(pick: Picked): RecordField['read'] {
  return (context) => printedPart(pick(context), context, 'name');
}

function titlesOf(pick: Picked): RecordField['read'] {
  return (context) => printedPart(pick(context), context, 'titles');
}

function printedPart(
  participant: Participant | undefined,
  context: RecordContext,
  part: 'name' | 'titles',
): string {
  return participant === undefined ? '' : printedPerson(participant, context)[part];
}

function several(
  label: string,
  item: string,
  pick: (context: RecordContext) => readonly Participant[],
): RecordField {
  return {
    label,
    type: 'personList',
    ...inPeople('leaders', item),
    read: (context) => people(pick(context), context),
  };
}

/** Of talks: the delegation is the first side, who receives it the second. */
function side(label: string, type: FieldType, read: RecordField['read']): RecordField {
  return { label, type, group: 'Thành phần', place: inConference('parties'), read };
}

function inPeople(part: ConferencePart, item: string): Pick<RecordField, 'group' | 'place'> {
  return { group: 'Thành phần', place: inConference(part, item) };
}

/** `đồng chí A, chức vụ; đồng chí B, chức vụ`. */
function people(participants: readonly Participant[], context: RecordContext): string {
  return itemised(
    participants.map((participant) => {
      const { name, titles, address } = printedPerson(participant, context);
      const called = [address.inText, name].filter(Boolean).join(' ');
      return name === '' ? '' : [called, titles].filter(Boolean).join(', ');
    }),
  );
}
