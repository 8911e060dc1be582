import type { Draft } from '../draft/draft';
import { opensWithAuthority } from '../standards/formText';
import type { Standard } from '../standards/standard';
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
function checkDelegation(draft: Draft, { writing }: Standard): Findings {
  const { default: mandate, rule } = writing.mandate;
  if (mandate === null) return [];
  const isPassedOn = authorityLines(draft).some((lines) => {
    const given = lines.findIndex((line) => line.startsWith(mandate.given));
    return given >= 0 && lines.slice(given + 1).some((line) => line.startsWith(mandate.passedOn));
  });
  if (!isPassedOn) return [];
  const place = authorityPlace;
  return [{ kind: 'mandatePassedOn', severity: 'error', rule, place }];
}

function checkNames({ signOff }: Draft, { writing }: Standard): Findings {
  const { default: title, rule } = writing.signerTitle;
  const name = signOff.signatures
    .flatMap(({ names }) => names)
    .find((one) => title.test(one.trim()));
  if (name === undefined) return [];
  return [{ kind: 'nameTitled', severity: 'warning', rule, place: namePlace, name }];
}

/** One alone never signs minutes of the Party on behalf of a body; at a congress two may (P-SIGN-10). */
function checkMinutes({ kind, signOff }: Draft, { writing }: Standard): Findings {
  const { default: authority, rule } = writing.minutesAuthority;
  const [only, ...others] = signOff.signatures;
  if (kind !== 'bien-ban' || authority === null || others.length > 0) return [];
  if (only?.authority.startsWith(authority) !== true) return [];
  const place = authorityPlace;
  return [{ kind: 'minutesOnBehalf', severity: 'warning', rule, place }];
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
