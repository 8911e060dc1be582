import type { Facts } from '../draft/draft';
import type { Family } from '../draft/kinds';
import type { Profile } from '../records/profile';
import { headTexts } from './mergeHead';
import { organisationFields } from './organisationFields';
import { ownBodyContext } from './ownBodyContext';

const families: readonly Family[] = ['party', 'state'];

/** All that a paper of no conference can read of its body, by field, for papers of both families at once. */
export function bodyReadings(profile: Profile): Facts {
  const contexts = families.map((family) => ownBodyContext(profile, family));
  const fields = Object.entries(organisationFields).map(
    ([id, { read }]) => [id, JSON.stringify(contexts.map((context) => read(context)))] as const,
  );
  const heads = families.map((family) => headTexts(profile, family));
  const parts = Object.keys(heads[0] ?? {}).map(
    (id) => [id, JSON.stringify(heads.map((texts) => texts[id]))] as const,
  );
  return Object.fromEntries([...fields, ...parts]);
}

/** The fields that read otherwise than before; all of them where it is not known what was before. */
export function changedReadings(before: Facts, now: Facts): ReadonlySet<string> {
  return new Set(Object.keys(now).filter((id) => before[id] !== now[id]));
}
