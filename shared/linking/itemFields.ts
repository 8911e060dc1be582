import type { Conference } from '../conference/conference';
import type { RecordContext } from '../conference/recordContext';
import type { Figure } from '../conference/results';
import { ownValue } from '../ownValue';
import { figureParts } from './figureParts';
import type { RecordField } from './recordField';
import { type ConferencePart, inConference } from './recordPlace';
import { voteParts } from './voteParts';

/** A field that quotes one item of a list of the conference: `fig.<item>.change`. */
export function itemField(id: string, conference: Conference | null): RecordField | null {
  const [prefix = '', item = '', part = ''] = id.split('.');
  const sort = ownValue(sorts, prefix);
  const label = sort && ownValue(sort.parts, part);
  if (sort === undefined || label === undefined) return null;
  const known = conference === null ? undefined : sort.find(conference, item);
  return {
    label: `${known?.name || sort.unnamed}: ${label}`,
    type: 'text',
    group: sort.group,
    place: inConference(sort.place, known?.id ?? ''),
    read: (context) => sort.read(context, item, part),
  };
}

/** The fields by which the items of a conference can be quoted, as far as they say anything. */
export function itemFieldsOf(context: RecordContext): readonly string[] {
  const { figures, votes } = context.conference;
  const ids = [
    ...figures.flatMap(({ id }) => Object.keys(figureParts).map((part) => figureField(id, part))),
    ...votes.flatMap(({ id }) =>
      Object.keys(voteParts).map((part) => `vote.${fieldPart(id)}.${part}`),
    ),
  ];
  return ids.filter((id) => itemField(id, context.conference)?.read(context) !== '');
}

/** The field that quotes a part of a figure. */
function figureField(figureId: string, part: string): string {
  return `fig.${fieldPart(figureId)}.${part}`;
}

/** The figure that a field quotes; null for any other field, and for a figure that is gone. */
export function figureOfField(field: string, { figures }: Conference): Figure | null {
  const [prefix, item = ''] = field.split('.');
  return prefix === 'fig' ? (byPart(figures, item) ?? null) : null;
}

interface ItemSort {
  readonly group: string;
  readonly unnamed: string;
  readonly place: ConferencePart;
  /** Labels by part. */
  readonly parts: Readonly<Record<string, string>>;
  readonly find: (conference: Conference, item: string) => Named | undefined;
  readonly read: (context: RecordContext, item: string, part: string) => string;
}

interface Named {
  readonly id: string;
  readonly name: string;
}

const sorts: Readonly<Record<string, ItemSort>> = {
  fig: {
    group: 'Số liệu',
    unnamed: 'Số liệu',
    place: 'figures',
    parts: labelsOf(figureParts),
    find: ({ figures }, item) => named(byPart(figures, item), ({ indicator }) => indicator),
    read: ({ conference }, item, part) => {
      const figure = byPart(conference.figures, item);
      const known = ownValue<(typeof figureParts)[keyof typeof figureParts]>(figureParts, part);
      return figure === undefined ? '' : (known?.read(figure) ?? '');
    },
  },
  vote: {
    group: 'Biểu quyết',
    unnamed: 'Biểu quyết',
    place: 'votes',
    parts: labelsOf(voteParts),
    find: ({ votes }, item) => named(byPart(votes, item), ({ subject }) => subject),
    read: (context, item, part) => {
      const vote = byPart(context.conference.votes, item);
      const known = ownValue<(typeof voteParts)[keyof typeof voteParts]>(voteParts, part);
      return vote === undefined ? '' : (known?.read(vote, context) ?? '');
    },
  },
};

function labelsOf(parts: Readonly<Record<string, { readonly label: string }>>) {
  return Object.fromEntries(Object.entries(parts).map(([id, { label }]) => [id, label]));
}

function named<T extends { readonly id: string }>(
  item: T | undefined,
  nameOf: (item: T) => string,
): Named | undefined {
  return item && { id: item.id, name: nameOf(item) };
}

function byPart<T extends { readonly id: string }>(
  items: readonly T[],
  part: string,
): T | undefined {
  return items.find(({ id }) => fieldPart(id) === part);
}

/** Ids of items hold hyphens, which ids of fields do not. */
function fieldPart(itemId: string): string {
  return itemId.replaceAll(/\W/g, '_');
}
