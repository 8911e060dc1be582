import type { RecordContext } from '../conference/recordContext';
import type { Draft, Facts } from '../draft/draft';
import type { Header } from '../draft/header';
import type { Family } from '../draft/kinds';
import { ownValue } from '../ownValue';
import { letterheadOf, type Profile } from '../records/profile';
import { sameValue } from '../sameValue';
import { standards } from '../standards/standards';
import type { FactDifference, Merge } from './difference';

/** The parts of a head that the record of the body gives. */
type HeadPart = 'parentBody' | 'issuer' | 'place';

/** What a part of the head is called where it is told of; null for any other field. */
export function headPartLabel(field: string): string | null {
  return ownValue<(typeof headParts)[keyof typeof headParts]>(headParts, field)?.label ?? null;
}

/**
 * Remembers of a new paper which parts of its head are the body's own. A head that the template brings
 * along, or that a person writes, is none of the record's.
 */
export function linkHead(draft: Draft, context: RecordContext): Draft {
  const own: Record<string, string> = {};
  for (const [field, { part }] of Object.entries(headParts)) {
    const theirs = printed(part, draft, context);
    if (theirs !== '' && draft.header[part] === theirs) own[field] = theirs;
  }
  return sameValue(own, {}) ? draft : { ...draft, sources: { ...draft.sources, ...own } };
}

/**
 * A head that still says what the record last gave goes along when the body is renamed; one that was
 * typed over stays as it is, without a question: whoever changed a head meant another body.
 */
export function mergeHead(draft: Draft, context: RecordContext): Merge<FactDifference> {
  const header: { -readonly [P in HeadPart]?: string } = {};
  const sources: Record<string, string> = {};
  const updated: FactDifference[] = [];
  const settled: FactDifference[] = [];
  for (const [field, { part }] of Object.entries(headParts)) {
    const base = draft.sources[field];
    const mine = draft.header[part];
    const theirs = printed(part, draft, context);
    if (base === undefined || theirs === '') continue;
    const difference = { kind: 'fact', field, base, mine, theirs } as const;
    if (mine === theirs) settled.push(difference);
    if (mine !== base || theirs === base) continue;
    header[part] = theirs;
    sources[field] = theirs;
    updated.push(difference);
  }
  if (sameValue(header, {})) return { draft, updated, asked: [], settled };
  const next = {
    ...draft,
    header: { ...draft.header, ...header },
    sources: { ...draft.sources, ...sources },
  };
  return { draft: next, updated, asked: [], settled };
}

const headParts: Readonly<Record<string, { readonly part: HeadPart; readonly label: string }>> = {
  'head.parentBody': { part: 'parentBody', label: 'Tên cơ quan cấp trên ở đầu văn bản' },
  'head.issuer': { part: 'issuer', label: 'Tên cơ quan ban hành ở đầu văn bản' },
  'head.place': { part: 'place', label: 'Địa danh ở đầu văn bản' },
};

/** What the body gives to the heads of a family, by the fields that papers remember it under. */
export function headTexts(profile: Profile, family: Family): Facts {
  const texts = Object.entries(headParts).map(
    ([field, { part }]) => [field, printedPart(part, profile, family)] as const,
  );
  return Object.fromEntries(texts);
}

function printed(part: HeadPart, { standard }: Draft, { profile }: RecordContext): string {
  return printedPart(part, profile, standards[standard].family);
}

/** A part of the letterhead, as heads are written. */
function printedPart(part: HeadPart, profile: Profile, family: Family): string {
  const head: Pick<Header, HeadPart> = letterheadOf(profile, family);
  const text = head[part].normalize('NFC');
  return part === 'place' ? text : text.toUpperCase();
}
