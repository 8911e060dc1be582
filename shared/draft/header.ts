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
    /** Further bodies that issue a joint paper, after the one that leads (P-ORG-15). */
    coIssuers: z.array(z.string()).readonly(),
    /** Number as digits without leading zeros added by the form (P-NUM-3, S-SO-3). */
    number: z.string().regex(/^\d*$/),
    /** What follows the number: `NQ/ĐU` (P-NUM-1) or `TB-VPCP` (S-SO-1). */
    code: z.string(),
    /** Place name of the date line (P-PLACE-1, S-DATE-3). */
    place: z.string(),
    /** Day of issue (P-DATE-3). */
    date: paperDateSchema,
    /** Place and day are printed; only a kind that may leave them out reads this (P-KIND-BB-2). */
    hasDateLine: z.boolean(),
    /** Trích yếu, without the prefix that a letter's form adds (P-TYPE-2, P-TYPE-5, S-TY-4). */
    subject: z.string(),
    /** Names after Kính gửi, without punctuation (P-KINHGUI-3, S-KG-3). */
    addressees: z.array(z.string()).readonly(),
  })
  .strict()
  .readonly();
export type Header = z.infer<typeof headerSchema>;

/** One place where the paper is signed (cell 7); what is empty is not printed. */
const signaturePlaceSchema = z
  .object({
    /**
     * In whose name: `T/M ĐẢNG ỦY`, the lines `TL. CHỦ TỊCH` and `KT. CHÁNH VĂN PHÒNG`, or the part
     * taken: `NGƯỜI GHI BIÊN BẢN`. Empty when the head signs directly, or where the kind of paper has
     * words of its own for the place (P-SIGN-1, P-KIND-BB, S-SIGN-1, S-SIGN-4).
     */
    authority: z.string(),
    /** `BÍ THƯ`; a line break starts a new line, `kiêm` stands on one of its own (P-SIGN-14). */
    position: z.string(),
    /** Post in the body whose seal is used, between signature and name (S-SIGN-9). */
    post: z.string(),
    /** Several where a presidium signs together (P-SIGN-10). */
    names: z.array(z.string()).readonly(),
  })
  .strict()
  .readonly();
export type SignaturePlace = z.infer<typeof signaturePlaceSchema>;

/** Who signs, and who receives the paper (cells 7 and 9b). */
export const signOffSchema = z
  .object({
    /** From left to right and from top to bottom. */
    signatures: z.array(signaturePlaceSchema).min(1).readonly(),
    /** Who certifies the chair's signature where it bears no seal (P-KIND-BB); null for nobody. */
    certification: signaturePlaceSchema.nullable(),
    /** Names without dash or punctuation: the standard adds both (P-NOINHAN-4, S-NN-2). */
    recipients: z.array(z.string()).readonly(),
  })
  .strict()
  .readonly();
export type SignOff = z.infer<typeof signOffSchema>;

/**
 * Supplementary marks (cells 10 to 13); 0 or an empty string when the paper bears none.
 */
export const marksSchema = z
  .object({
    /** `Dự thảo lần n` (P-DRAFT-1); 0 for none. */
    draftRound: z.number().int().min(0).max(99),
    /** Urgency as the standard spells it: `KHẨN` … (P-URGENT-1, S-KHAN-1). */
    urgency: z.string(),
    /** Circulation mark: `TÀI LIỆU HỘI NGHỊ` … (P-CIRC-1, S-LH-1). */
    circulation: z.string(),
    /** State-secret level; the form only keeps the place of the stamp (P-SECRET-1, S-MAT-1). */
    secrecy: z.string(),
    /** Sign of who typed or drafted the paper: `ABC`, `PL` (P-TYPIST-1, S-SOAN-1). */
    typist: z.string(),
    /** Number of copies issued, beside the sign of the typist; 0 for none. */
    copies: z.number().int().min(0).max(99_999),
    /** Lines of the contact block at the foot of page 1 (P-CONTACT-1, S-DC-1). */
    contact: z.array(z.string()).readonly(),
  })
  .strict()
  .readonly();
export type Marks = z.infer<typeof marksSchema>;

/** How the pages are to be printed. */
export const pageSchema = z
  .object({
    /** Margins of even pages are mirrored for printing on both sides (P-MARGIN-2). */
    isTwoSided: z.boolean(),
  })
  .strict()
  .readonly();
export type PageSetup = z.infer<typeof pageSchema>;

/** A head with nothing filled in. */
export const emptyHeader: Header = {
  parentBody: '',
  issuer: '',
  coIssuers: [],
  number: '',
  code: '',
  place: '',
  date: '',
  hasDateLine: true,
  subject: '',
  addressees: [],
};

/** A paper without any supplementary mark. */
export const emptyMarks: Marks = {
  draftRound: 0,
  urgency: '',
  circulation: '',
  secrecy: '',
  typist: '',
  copies: 0,
  contact: [],
};

/** One signer, not yet named. */
export const emptySignature: SignaturePlace = { authority: '', position: '', post: '', names: [] };

/** Signed by one, who is not yet named. */
export const emptySignOff: SignOff = {
  signatures: [emptySignature],
  certification: null,
  recipients: [],
};

/** Printed on one side. */
export const oneSidedPage: PageSetup = { isTwoSided: false };
