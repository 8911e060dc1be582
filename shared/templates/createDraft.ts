import type { Conference } from '../conference/conference';
import type { RecordContext } from '../conference/recordContext';
import type { Draft, Facts, StandardId } from '../draft/draft';
import { emptyDraft } from '../draft/emptyDraft';
import { fillFieldText } from '../draft/fieldText';
import type { Header, SignOff } from '../draft/header';
import type { Family, KindId } from '../draft/kinds';
import { normaliseDraft } from '../draft/normaliseDraft';
import { usedFields } from '../draft/unfilledFields';
import { linkRecords } from '../linking/mergeRecords';
import { isOfNoConference, ownBodyContext } from '../linking/ownBodyContext';
import { recordFacts } from '../linking/recordFields';
import type { Person } from '../people/person';
import { codeFor, type Letterhead } from '../records/letterhead';
import { letterheadOf, type Profile, profileFacts } from '../records/profile';
import { secretaryForStanding, signatureFor } from '../records/signature';
import { capacityForKind } from '../records/signing';
import { defaultStandard, standards } from '../standards/standards';
import { blankTemplate } from './blankTemplates';
import { defaultRuleValue } from './defaultRules';
import { paperPlace } from './derivationMap';
import { fillWhole } from './fillWhole';
import type { Template, TemplateSigner } from './template';

/** What a new paper depends on beside its template and profile. */
export interface NewDraftOptions {
  /** `YYYY-MM-DD`; papers of a conference take the day of that, unless they go out before it. */
  readonly today: string;
  /** The form that the user chose; by default the one in force (P-LAW-8). */
  readonly standard?: StandardId;
  /** Conference that the paper belongs to; the profile is then the one of its day. */
  readonly conference?: Conference;
  /** The directory, by id, for a paper of a conference. */
  readonly people?: ReadonlyMap<string, Person>;
}

/** A new paper: header, sign-off, facts and body filled as far as they are known, all else left blank. */
export function createDraft(
  template: Template,
  profile: Profile,
  { today, standard: chosen, conference, people = new Map() }: NewDraftOptions,
): Draft {
  const day = conference?.startDay || today;
  const signed = isSignedBefore(template) && today < day ? today : day;
  const standard = chosen ?? standardFor(template, signed);
  const { family } = template;
  const context = conference
    ? { conference, profile, people, family }
    : ownBodyContext(profile, family);
  const blank = normaliseDraft({
    ...emptyDraft,
    standard,
    kind: template.kind,
    templateId: template.id,
    conferenceId: conference?.id ?? '',
    header: headerOf(template, profile, signed),
    blocks: template.blocks,
    signOff: signOffOf(template, profile, standard),
    marks: {
      ...emptyDraft.marks,
      // What bears no number is not issued, and goes through no rounds (P-DRAFT-1, S-DT-1).
      draftRound: standards[standard].kinds[template.kind].numberLine.default ? 1 : 0,
      circulation: template.circulation,
      urgency: template.urgency ?? '',
    },
    page: { isTwoSided: template.twoSided === true },
    facts: firstFacts(template, { day, today }, context),
  });
  const draft = linkRecords(blank, context, template);
  const used = new Set(usedFields(draft).map(({ field }) => field));
  const facts = Object.entries(draft.facts).filter(
    ([id, fact]) => (used.has(id) || id === noteIssuer) && fact !== '',
  );
  return { ...draft, facts: Object.fromEntries(facts) };
}

// An appendix that is put in later names its paper's issuer under its title (P-APPX-1, S-PL-3).
const noteIssuer = 'org.issuerName';

/** A paper with nothing but its form. */
export function blankDraft(
  kind: KindId,
  family: Family,
  profile: Profile,
  options: NewDraftOptions,
): Draft {
  return createDraft(blankTemplate(kind, family), profile, options);
}

/**
 * Whether a paper goes out before its conference, as an invitation does, and so bears the month in which
 * it is made. What the conference adopts waits for its day.
 */
function isSignedBefore({ id, kind }: Template): boolean {
  const isAdopted = kind === 'bao-cao' || kind === 'nghi-quyet';
  const isInvitation = kind === 'giay-moi' || kind === 'giay-trieu-tap';
  return isInvitation || (!isAdopted && paperPlace(id)?.stage === 'before');
}

/** The form in force on a day, or the first that the template was written for. */
export function standardFor(template: Template, today: string): StandardId {
  const inForce = defaultStandard(template.family, monthOf(today));
  const [first = inForce] = template.standards;
  return template.standards.includes(inForce) ? inForce : first;
}

// The clerk writes the day when the paper is issued (S-DATE-7).
function monthOf(today: string): string {
  return today.slice(0, 7);
}

function headerOf(template: Template, profile: Profile, today: string): Header {
  const head = letterheadOf(profile, template.family);
  const facts = profileFacts(profile, template.family);
  const own = foreignHead(template, head);
  const code = codeFor(template.kind, template.family, { ...head, code: own.code ?? head.code });
  return {
    ...emptyDraft.header,
    parentBody: own.parentBody ?? head.parentBody.normalize('NFC').toUpperCase(),
    issuer: own.issuer ?? head.issuer.normalize('NFC').toUpperCase(),
    coIssuers: own.coIssuers ?? [],
    code: [code, own.coCode].filter(Boolean).join('-'),
    place: head.place,
    date: monthOf(today),
    subject: template.subject,
    addressees: template.addressees.map((text) => fillKnown(text, facts)),
  };
}

/** The head of a template for another body; a body that itself bears the symbol has its own (P-KIND-CB). */
function foreignHead({ head }: Template, { code }: Letterhead): Template['head'] {
  return head.code !== undefined && head.code === code ? {} : head;
}

function signOffOf(template: Template, profile: Profile, standard: StandardId): SignOff {
  return {
    signatures: signaturesOf(template, profile),
    certification: template.certification ?? null,
    recipients: recipientsOf(template, profile, standard),
  };
}

/** A joint paper is signed first by the body that leads, which is the profile's (P-ORG-15). */
function signaturesOf({ signature, head, kind, family }: Template, profile: Profile) {
  if (signature.kind === 'capacity') return [capacitySignature(profile, signature.capacity)];
  if (head.coIssuers === undefined) return signature.places;
  return signature.places.with(0, signatureFor(profile, capacityForKind(kind, family)));
}

function capacitySignature(profile: Profile, signer: TemplateSigner) {
  return signer === 'standingSecretary'
    ? secretaryForStanding(profile)
    : signatureFor(profile, signer);
}

/** The profile's own list, unless the template's was chosen for it; `Như trên` first where the form wants it (P-NOINHAN-6, S-NN-4). */
function recipientsOf(template: Template, profile: Profile, standard: StandardId) {
  const facts = profileFacts(profile, template.family);
  const isFixed = template.fixedRecipients === true;
  const own = isFixed ? [] : (profile.recipients[template.kind] ?? []);
  const names = own.length > 0 ? own : template.recipients.map((text) => fillKnown(text, facts));
  const first = standards[standard].kinds[template.kind].firstRecipient.default;
  return first === null || names.includes(first) ? names : [first, ...names];
}

/** Puts in what the profile knows; recipients and addressees are edited as plain text. */
function fillKnown(text: string, facts: Facts): string {
  return fillFieldText(text, facts, (field) => `{{${field}}}`);
}

/** All that is known on the first day of a paper. */
function firstFacts(
  template: Template,
  days: { readonly day: string; readonly today: string },
  context: RecordContext,
): Facts {
  const facts: Record<string, string> = {
    ...profileFacts(context.profile, template.family),
    ...(isOfNoConference(context) ? {} : recordFacts(context)),
  };
  for (const { id, rule, default: text = '' } of template.fields) {
    if (rule !== undefined)
      facts[id] = defaultRuleValue(rule, rule === 'today' ? days.today : days.day);
    else if (text !== '') facts[id] = fillWhole(text, facts);
  }
  return facts;
}
