import { z } from 'zod';

/** `2024-05-27`, `2024-05` while the day is still blank, or empty. */
const paperDateSchema = z.string().regex(/^(\d{4}-\d{2}(-\d{2})?)?$/);

/**
 * The typed-in head of a paper (cells 2–5 and 9a of the form). Texts may hold `{{field}}` blanks;
 * an empty string is a blank that the form prints as one.
 */
export const headerSchema = z
  .object({
    /** Directly superior body (P-ORG-1, S-CQ-1); a line break starts a new line. */
    parentBody: z.string(),
    /** Issuing body (P-ORG-1, S-CQ-1); a line break starts a new line. */
    issuer: z.string(),
    /** Number as digits without leading zeros added by the form (P-NUM-3, S-SO-3). */
    number: z.string().regex(/^\d*$/),
    /** What follows the number: `NQ/ĐU` (P-NUM-1) or `TB-VPCP` (S-SO-1). */
    code: z.string(),
    /** Place name of the date line (P-PLACE-1, S-DATE-3). */
    place: z.string(),
    /** Day of issue (P-DATE-3). */
    date: paperDateSchema,
    /** Trích yếu, without the prefix that a letter's form adds (P-TYPE-2, P-TYPE-5, S-TY-4). */
    subject: z.string(),
    /** Names after Kính gửi, without punctuation (P-KINHGUI-3, S-KG-3). */
    addressees: z.array(z.string()).readonly(),
  })
  .strict()
  .readonly();
export type Header = z.infer<typeof headerSchema>;

const signatureSchema = z
  .object({
    kind: z.literal('signature'),
    /** `T/M ĐẢNG ỦY`, `KT. BỘ TRƯỞNG`; empty when the head signs directly (P-SIGN-1, S-SIGN-1). */
    authority: z.string(),
    /** `BÍ THƯ`; a line break starts a new line (P-SIGN-1, S-SIGN-4). */
    position: z.string(),
    name: z.string(),
  })
  .strict()
  .readonly();

const minutesSignerSchema = z
  .object({
    /** The paper's own label; empty for the standard's one (P-KIND-BB, S-MODEL-BB). */
    label: z.string(),
    name: z.string(),
  })
  .strict()
  .readonly();

const minutesSignaturesSchema = z
  .object({
    kind: z.literal('minutesSignatures'),
    /** Who took the minutes; stands left. */
    secretary: minutesSignerSchema,
    /** Who chaired; stands right, the side of the seal. */
    chair: minutesSignerSchema,
  })
  .strict()
  .readonly();

/** Who signs, and who receives the paper (cells 7 and 9b). */
export const signOffSchema = z
  .object({
    signature: z.discriminatedUnion('kind', [signatureSchema, minutesSignaturesSchema]),
    /** Names without dash or punctuation: the standard adds both (P-NOINHAN-4, S-NN-2). */
    recipients: z.array(z.string()).readonly(),
  })
  .strict()
  .readonly();
export type SignOff = z.infer<typeof signOffSchema>;
export type Signature = z.infer<typeof signatureSchema>;
export type MinutesSignatures = z.infer<typeof minutesSignaturesSchema>;

/** Supplementary marks (cells 10b, 11a, 11b); 0 or an empty string when the paper bears none. */
export const marksSchema = z
  .object({
    /** `Dự thảo lần n` (P-DRAFT-1); 0 for none. */
    draftRound: z.number().int().min(0).max(99),
    /** Urgency as the standard spells it: `KHẨN` … (P-URGENT-1, S-KHAN-1). */
    urgency: z.string(),
    /** Circulation mark: `TÀI LIỆU HỘI NGHỊ` … (P-CIRC-1, S-LH-1). */
    circulation: z.string(),
  })
  .strict()
  .readonly();
export type Marks = z.infer<typeof marksSchema>;

/** A head with nothing filled in. */
export const emptyHeader: Header = {
  parentBody: '',
  issuer: '',
  number: '',
  code: '',
  place: '',
  date: '',
  subject: '',
  addressees: [],
};

/** No draft round, no urgency, no circulation mark. */
export const emptyMarks: Marks = { draftRound: 0, urgency: '', circulation: '' };

/** One signer, not yet named. */
export const emptySignature: Signature = {
  kind: 'signature',
  authority: '',
  position: '',
  name: '',
};

/** Secretary and chair, not yet named; an empty label takes the words of the standard. */
export const emptyMinutesSignatures: MinutesSignatures = {
  kind: 'minutesSignatures',
  secretary: { label: '', name: '' },
  chair: { label: '', name: '' },
};
