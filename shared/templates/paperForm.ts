import type { Draft, StandardId } from '../draft/draft';
import type { Header, SignaturePlace } from '../draft/header';
import { emptyProfile, letterheadOf, type Profile } from '../records/profile';
import { signatureFor } from '../records/signature';
import { signingCapacities } from '../records/signing';
import { sameValue } from '../sameValue';
import { createDraft } from './createDraft';
import type { KeptBlanks } from './keptBlanks';
import type { Template, TemplateSource } from './template';

/** What a paper of the template looked like before anybody wrote in it. */
export function untouchedPaper(template: Template, profile: Profile, standard: StandardId): Draft {
  return createDraft(template, profile, { today: anyDay, standard });
}

// Head and sign-off depend on the template, the profile and the form, on no day.
const anyDay = '2026-06-01';

/** What of the head is not the profile's: as somebody typed it, or as the template had it. */
export function headOfPaper(
  header: Header,
  source: Template,
  profile: Profile,
  blanks: KeptBlanks,
): NonNullable<TemplateSource['head']> {
  const own = letterheadOf(profile, source.family);
  const part = (key: 'parentBody' | 'issuer') => {
    const isProfiles =
      header[key] === '' || header[key] === own[key].normalize('NFC').toUpperCase();
    const text = isProfiles ? source.head[key] : header[key];
    return text === undefined ? {} : { [key]: blanks.text(text) };
  };
  const { code, coCode } = source.head;
  const coIssuers = header.coIssuers.filter((one) => one.trim() !== '');
  return {
    ...part('parentBody'),
    ...part('issuer'),
    ...(coIssuers.length > 0 ? { coIssuers: coIssuers.map((one) => blanks.text(one)) } : {}),
    ...(code === undefined ? {} : { code }),
    ...(coCode === undefined || coIssuers.length === 0 ? {} : { coCode: blanks.text(coCode) }),
  };
}

/** Who signs: in the capacity of the profile's signers where that gives these lines, else as typed. */
export function signatureOfPaper(
  draft: Draft,
  source: Template,
  profile: Profile,
  blanks: KeptBlanks,
): TemplateSource['signature'] {
  const { signatures } = draft.signOff;
  const isUntouched = [profile, emptyProfile].some((one) =>
    sameValue(signatures, untouchedPaper(source, one, draft.standard).signOff.signatures),
  );
  const { signature } = source;
  if (isUntouched && signature.kind === 'capacity') return { by: signature.capacity };
  const capacity =
    signatures.length === 1
      ? signingCapacities.find((one) => sameValue(signatureFor(profile, one), signatures[0]))
      : undefined;
  if (capacity !== undefined) return { by: capacity };
  const places = isUntouched && signature.kind === 'places' ? signature.places : signatures;
  return { places: places.map((place) => placeOf(place, blanks)) };
}

/** A place of the sign-off as a template file writes it. */
export function placeOf({ authority, position, post, names }: SignaturePlace, blanks: KeptBlanks) {
  return {
    authority: blanks.text(authority),
    position: blanks.text(position),
    post: blanks.text(post),
    names: names.map((name) => blanks.text(name)).filter((name) => name.trim() !== ''),
  };
}
