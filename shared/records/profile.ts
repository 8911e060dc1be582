import { z } from 'zod';
import type { Facts } from '../draft/draft';
import { type Family, kindIds } from '../draft/kinds';
import { groupThousands } from './groupThousands';
import { emptyLetterhead, type Letterhead, letterheadSchema } from './letterhead';
import { committeeWord } from './orgNames';
import { archiveWords } from './recordWords';
import { signingCapacities } from './signing';
import { printedOrdinal, printedTerm } from './term';

/** The form of the stored profile. */
export const profileSchemaVersion = 2;

/** Where the body stands: its tier decides what it may issue and how it signs (P-ORG-5 … P-ORG-8). */
export const tierIds = ['province', 'commune', 'grassroots', 'branch', 'state'] as const;
export type TierId = (typeof tierIds)[number];

const signerSchema = z
  .object({
    /** The papers that this person signs; the first signer of a capacity is the default. */
    capacity: z.enum(signingCapacities),
    /** `T/M ĐẢNG ỦY` (P-SIGN-1, S-SIGN-1); empty when the head signs directly. */
    authority: z.string(),
    /** `BÍ THƯ`; a line break starts a new line. */
    position: z.string(),
    name: z.string(),
  })
  .strict()
  .readonly();
export type Signer = z.infer<typeof signerSchema>;

const countSchema = z.number().int().min(0).nullable();

/** Who the user writes for: everything a header, a sign-off and formula sentences need to know. */
export const profileSchema = z
  .object({
    schemaVersion: z.literal(profileSchemaVersion),
    tier: z.enum(tierIds),
    /** Head of Party papers; null for a body that writes none. */
    party: letterheadSchema.nullable(),
    /** Head of state papers; null for a body that writes none. */
    state: letterheadSchema.nullable(),
    /** Term of the committee: `2025 - 2030`. */
    term: z.string(),
    /** Day from which numbers of the term count (P-NUM-5), `YYYY-MM-DD` or empty. */
    termStart: z.string(),
    /** Which congress of the organisation elected the committee: `II`. */
    congressOrdinal: z.string(),
    /** Members of the committee and of its standing committee. */
    committeeSize: countSchema,
    standingSize: countSchema,
    /** Party organisations directly below. */
    grassrootsCount: countSchema,
    memberCount: countSchema,
    memberOfficial: countSchema,
    memberProbation: countSchema,
    signers: z.array(signerSchema).readonly(),
    /** Recipients of a kind of paper where they are not the template's, without punctuation. */
    recipients: z.partialRecord(z.enum(kindIds), z.array(z.string()).readonly()).readonly(),
  })
  .strict()
  .readonly();
export type Profile = z.infer<typeof profileSchema>;

/** The profile of someone who has not said who he writes for: every header stays a blank. */
export const emptyProfile: Profile = {
  schemaVersion: profileSchemaVersion,
  tier: 'commune',
  party: emptyLetterhead,
  state: null,
  term: '',
  termStart: '',
  congressOrdinal: '',
  committeeSize: null,
  standingSize: null,
  grassrootsCount: null,
  memberCount: null,
  memberOfficial: null,
  memberProbation: null,
  signers: [],
  recipients: {},
};

/** The letterhead for papers of a family; an empty one where the body has none. */
export function letterheadOf(profile: Profile, family: Family): Letterhead {
  return profile[family] ?? emptyLetterhead;
}

/** The `org.*` facts for papers of a family; what is not known is left out. */
export function profileFacts(profile: Profile, family: Family): Facts {
  const head = letterheadOf(profile, family);
  const facts: Record<string, string> = {
    'org.parentBodyName': head.parentBodyName,
    'org.issuerName': head.issuerName,
    'org.bodyName': head.bodyName || head.issuerName,
    'org.committee': committeeWord(head.issuerName),
    'org.committeeCapitals': committeeWord(head.issuerName).toUpperCase(),
    'org.decider': family === 'state' ? decider(profile) : '',
    'org.officeName': head.officeName,
    'org.officeHead': officeHead(profile, family),
    'org.archive': archiveLine(head, family),
    'org.place': head.place,
    'org.term': printedTerm(profile.term),
    'org.congressOrdinal': printedOrdinal(profile.congressOrdinal),
    'org.committeeSize': count(profile.committeeSize),
    'org.standingSize': count(profile.standingSize),
    'org.grassrootsCount': count(profile.grassrootsCount),
    'org.memberCount': count(profile.memberCount),
    'org.memberOfficial': count(profile.memberOfficial),
    'org.memberProbation': count(profile.memberProbation),
  };
  return Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== ''));
}

function officeHead({ signers }: Profile, family: Family): string {
  const capacity = family === 'party' ? 'office' : 'stateOffice';
  return signers.find((one) => one.capacity === capacity)?.name ?? '';
}

/** Who decides in a body with one head, in capitals: `BỘ TRƯỞNG BỘ Y TẾ`; empty where a body decides. */
function decider({ signers, state }: Profile): string {
  const head = signers.find(({ capacity }) => capacity === 'stateHead');
  if (head === undefined || state === null || state.issuerName === '') return '';
  const office = officeOfHead(head);
  return office === '' ? '' : `${office} ${state.issuerName}`.toUpperCase();
}

/** Whoever signs in somebody's place names his office: `KT. BỘ TRƯỞNG`. */
function officeOfHead({ authority, position }: Signer): string {
  if (authority.trim() === '') return position.trim();
  return /^KT\.\s*(?<office>.+)$/.exec(authority.trim())?.groups?.['office'] ?? '';
}

function archiveLine(head: Letterhead, family: Family): string {
  if (head.issuerName === '') return '';
  if (family === 'state') return archiveWords.state(head.unitCode);
  return archiveWords.party(head.officeName || committeeWord(head.issuerName));
}

function count(value: number | null): string {
  return value === null ? '' : groupThousands(value);
}
