import { foldText } from '../draft/foldText';
import { choiceColumn, type ListColumn } from '../lists/listColumn';
import { shownDay } from '../records/day';
import { officesOn } from './offices';
import { type AddressForm, newPerson, type Office, type OfficeSort, type Person } from './person';
import { tidyName } from './personName';
import {
  addressOptions,
  columnWords,
  committeeOptions,
  membershipOptions,
  officeSpan,
  partyWords,
} from './personRowWords';
import { splitAddress } from './splitAddress';

/** Somebody as one row of a list: the offices of one day, each sort in a cell of its own. */
export interface PersonRow {
  readonly id: string;
  readonly name: string;
  readonly address: AddressForm;
  readonly titles: Readonly<Record<OfficeSort, string>>;
  readonly unit: string;
  readonly committee: Person['committee'];
  readonly membership: Person['membership'];
  readonly note: string;
  readonly phone: string;
  /** All offices with their days; only given out. */
  readonly history: string;
}

/** An empty row. */
export function newPersonRow(id: string): PersonRow {
  return personToRow(newPerson(id), '');
}

/** Somebody as a row, with the offices of a day. */
export function personToRow(person: Person, day: string): PersonRow {
  const { id, name, address, committee, membership, note, phone } = person;
  const held = officesOn(person, day);
  const titlesOf = (sort: OfficeSort) =>
    joined(held.filter((office) => office.sort === sort).map(({ title }) => title));
  return {
    id,
    name,
    address,
    titles: { party: titlesOf('party'), state: titlesOf('state'), other: titlesOf('other') },
    unit: joined(held.map(({ body }) => body)),
    committee,
    membership,
    note,
    phone,
    history: person.offices
      .map(({ title, from, to }) => `${title}${officeSpan(shownDay(from), shownDay(to))}`)
      .join('; '),
  };
}

/** A person from a row; a unit without any office is told by the note. */
export function rowToPerson(row: PersonRow): Person {
  const { titles, unit, history: _history, ...known } = row;
  const offices = (['party', 'state', 'other'] as const).flatMap((sort): readonly Office[] => {
    const title = tidyName(titles[sort]);
    if (title === '') return [];
    return [{ id: `${row.id}-${sort}`, sort, title, body: unit, from: '', to: '' }];
  });
  const note = offices.length > 0 || unit === '' ? row.note : joined([unit, row.note]);
  return { ...newPerson(row.id), ...known, name: tidyName(row.name), offices, note };
}

function joined(texts: readonly string[]): string {
  return [...new Set(texts.map(tidyName).filter((text) => text !== ''))].join(', ');
}

/** Whether an office is one of the Party, by its words. */
function sortOfTitle(title: string): OfficeSort {
  const folded = ` ${foldText(tidyName(title))} `;
  return partyWords.some((word) => folded.includes(` ${word} `)) ? 'party' : 'other';
}

function titleColumn(sort: OfficeSort): ListColumn<PersonRow> {
  return {
    kind: 'text',
    ...columnWords[sort],
    id: sort,
    get: ({ titles }) => titles[sort],
    set: (row, title) => ({ ...row, titles: { ...row.titles, [sort]: title } }),
  };
}

function textColumn(key: 'unit' | 'note' | 'phone'): ListColumn<PersonRow> {
  return {
    kind: 'text',
    ...columnWords[key],
    id: key,
    get: (row) => row[key],
    set: (row, text) => ({ ...row, [key]: text }),
  };
}

const nameColumn: ListColumn<PersonRow> = {
  kind: 'text',
  ...columnWords.name,
  id: 'name',
  isRequired: true,
  get: ({ name }) => name,
  set: (row, text) => {
    const { address, rest } = splitAddress(text);
    return { ...row, name: rest, address: address ?? row.address };
  },
};

const addressColumn: ListColumn<PersonRow> = choiceColumn({
  base: { ...columnWords.address, id: 'address' },
  options: addressOptions,
  get: ({ address }) => address,
  set: (row, address) => ({ ...row, address }),
});

/** A heading that does not say whose office it is; the words of the office do. */
const anyTitleColumn: ListColumn<PersonRow> = {
  kind: 'text',
  ...columnWords.anyTitle,
  id: 'anyTitle',
  get: ({ titles }) => joined([titles.party, titles.state, titles.other]),
  set: (row, title) => {
    const sort = sortOfTitle(title);
    return { ...row, titles: { ...row.titles, [sort]: joined([row.titles[sort], title]) } };
  },
};

const lastColumns: readonly ListColumn<PersonRow>[] = [
  textColumn('unit'),
  choiceColumn({
    base: { ...columnWords.committee, id: 'committee' },
    options: committeeOptions,
    get: ({ committee }) => committee,
    set: (row, committee) => ({ ...row, committee }),
  }),
  choiceColumn({
    base: { ...columnWords.membership, id: 'membership' },
    options: membershipOptions,
    get: ({ membership }) => membership,
    set: (row, membership) => ({ ...row, membership }),
  }),
  textColumn('note'),
  textColumn('phone'),
];

/** What is read from a pasted list of people; without headings in this order. */
export const pastedPersonColumns: readonly ListColumn<PersonRow>[] = [
  nameColumn,
  anyTitleColumn,
  ...lastColumns,
  titleColumn('party'),
  titleColumn('state'),
  titleColumn('other'),
  addressColumn,
];

/** What is given out of the directory. */
export const exportedPersonColumns: readonly ListColumn<PersonRow>[] = [
  nameColumn,
  addressColumn,
  titleColumn('party'),
  titleColumn('state'),
  titleColumn('other'),
  ...lastColumns,
  { kind: 'shown', ...columnWords.history, id: 'history', get: ({ history }) => history },
];
