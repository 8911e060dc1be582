import { z } from 'zod';
import { claimedVersion } from '../claimedVersion';
import { paperDateParts } from '../draft/paperDate';
import { faultPath } from '../faultPath';
import { err, ok, type Result } from '../result';

/** The form of the file in which an administrator declares a machine. */
export const declarationVersion = 1;

// One line of words: it is shown in the status bar.
const line = z
  .string()
  .trim()
  .min(1)
  .max(300)
  .regex(/^\P{Cc}*$/u);

const declarationSchema = z
  .object({
    schemaVersion: z.literal(declarationVersion),
    /** The body whose machine it is. */
    unit: line,
    /** Who declares it, with the office held. */
    declaredBy: line,
    /** `YYYY-MM-DD`. */
    declaredOn: z.string().refine(isWholeDay),
    /** The decision that lets this machine be used for state secrets. */
    legalBasis: line,
  })
  .strict()
  .readonly();

/** What an administrator has declared of a machine. */
export type Declaration = z.infer<typeof declarationSchema>;

/** Why the text of a declaration does not count. */
export type DeclarationTextFault =
  | { readonly kind: 'declarationBroken' }
  | { readonly kind: 'declarationVersion'; readonly version: number }
  | { readonly kind: 'declarationInvalid'; readonly path: string }
  /** It is dated after today. */
  | { readonly kind: 'declarationFuture'; readonly date: string };

/** Reads a declaration; `today` is `YYYY-MM-DD` by the calendar on the wall. */
export function parseDeclaration(
  text: string,
  today: string,
): Result<Declaration, DeclarationTextFault> {
  const json = readJson(text);
  if (!json.ok) return json;
  const version = claimedVersion(json.value);
  // A form of the future may mean the same words otherwise.
  if (version !== declarationVersion && version !== 0) {
    return err({ kind: 'declarationVersion', version });
  }
  const parsed = declarationSchema.safeParse(json.value);
  if (!parsed.success) return err({ kind: 'declarationInvalid', path: faultPath(parsed.error) });
  const { declaredOn } = parsed.data;
  if (declaredOn > today) return err({ kind: 'declarationFuture', date: declaredOn });
  return ok(parsed.data);
}

function isWholeDay(date: string): boolean {
  return (paperDateParts(date)?.day ?? null) !== null;
}

function readJson(text: string): Result<unknown, DeclarationTextFault> {
  try {
    return ok(JSON.parse(text));
  } catch {
    return err({ kind: 'declarationBroken' });
  }
}
