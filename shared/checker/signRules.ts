import type { Draft } from '../draft/draft';
import type { Family } from '../draft/kinds';
import { opensWithAuthority } from '../standards/formText';
import type { RuleId, Standard } from '../standards/standard';
import type { CheckRule } from './check';
import type { Findings } from './finding';

/** Checks of who signs a paper and how. */
export const signRules: readonly CheckRule[] = [
  checkAuthority,
  checkDelegation,
  checkNames,
  checkMinutes,
  checkCoIssuers,
];

const authorityPlace = { kind: 'signOff', field: 'authority' } as const;
const namePlace = { kind: 'signOff', field: 'name' } as const;

// What opens the line in one form or the other, also as it is often mistyped.
const anyAuthority = /^(T\/M|K\/T|T\/L|TM\.|KT\.|TL\.|TUQ\.|TUQ|Q\.)/u;

/** The lines over the names of each place: a state paper may have three of them (S-SIGN-4). */
function authorityLines({ signOff }: Draft): readonly (readonly string[])[] {
  return signOff.signatures.map(({ authority, position }) =>
    `${authority}\n${position}`.split('\n').map((line) => line.trim()),
  );
}

function checkAuthority(draft: Draft, standard: Standard): Findings {
  const authority = authorityLines(draft)
    .flat()
    .find((line) => anyAuthority.test(line) && !opensWithAuthority(line, standard));
  if (authority === undefined) return [];
  const { rule } = standard.authorities;
  return [{ kind: 'authorityForeign', severity: 'error', rule, place: authorityPlace, authority }];
}

/** Who signs by a mandate may not hand it on. */
function checkDelegation(draft: Draft): Findings {
  const isPassedOn = authorityLines(draft).some((lines) => {
    const mandate = lines.findIndex((line) => line.startsWith('TUQ.'));
    return mandate >= 0 && lines.some((line, at) => at > mandate && line.startsWith('KT.'));
  });
  if (!isPassedOn) return [];
  const place = authorityPlace;
  return [{ kind: 'mandatePassedOn', severity: 'error', rule: 'S-SIGN-5', place }];
}

const nameRules: Readonly<Record<Family, RuleId>> = { party: 'P-SIGN-8', state: 'S-SIGN-8' };
const titleBeforeName =
  /^(?:(?:PGS|GS|TS|ThS|Th\.S|BS|KS|CN|LS|NGND|NGƯT|NSND|NSƯT)\b\.?|(?:Giáo sư|Tiến sĩ|Thạc sĩ|Bác sĩ|Kỹ sư|Cử nhân|Luật sư|(?:Đại|Thượng|Trung|Thiếu) (?:tướng|tá|úy|uý))(?=\s))/u;

function checkNames({ signOff }: Draft, { family }: Standard): Findings {
  const name = signOff.signatures
    .flatMap(({ names }) => names)
    .find((one) => titleBeforeName.test(one.trim()));
  if (name === undefined) return [];
  const rule = nameRules[family];
  return [{ kind: 'nameTitled', severity: 'warning', rule, place: namePlace, name }];
}

/** One alone never signs minutes of the Party on behalf of a body; at a congress two may (P-SIGN-10). */
function checkMinutes({ kind, signOff }: Draft, { family }: Standard): Findings {
  const [only, ...others] = signOff.signatures;
  const isAlone = kind === 'bien-ban' && family === 'party' && others.length === 0;
  if (!isAlone || only?.authority.startsWith('T/M') !== true) return [];
  const place = authorityPlace;
  return [{ kind: 'minutesOnBehalf', severity: 'warning', rule: 'P-KIND-BB', place }];
}

/** Each of those who issue a paper together signs it (P-ORG-15, S-CQ-1). */
function checkCoIssuers({ header, signOff }: Draft, { words }: Standard): Findings {
  const bodies = header.coIssuers.length + 1;
  const signers = signOff.signatures.filter(
    ({ authority, position, names }) => authority !== '' || position !== '' || names.length > 0,
  ).length;
  if (bodies === 1 || signers >= bodies) return [];
  const { rule } = words.issuerJoint;
  return [
    { kind: 'coIssuerUnsigned', severity: 'warning', rule, place: namePlace, bodies, signers },
  ];
}
