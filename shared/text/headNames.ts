import { type StandardId, standardIds } from '../draft/draft';
import type { Header } from '../draft/header';
import { type Family, type KindId, kindIds, kinds, symbolOf } from '../draft/kinds';

/** The kind of paper that a name, an id or a symbol stands for; null for none or several. */
export function kindByName(name: string): KindId | null {
  const wanted = name.toLowerCase();
  // `QĐ` is also the Party's symbol of a regulation, but means the decision to everyone.
  if (wanted === 'qđ') return 'quyet-dinh';
  const owners = kindIds.filter((id) => namesOf(id).includes(wanted));
  return owners.length === 1 ? (owners[0] ?? null) : null;
}

/** The standard of an id, whatever its case. */
export function standardByName(name: string): StandardId | null {
  return standardIds.find((id) => id.toLowerCase() === name.toLowerCase()) ?? null;
}

const partyWords = /đảng|chi bộ|cấp [uủ][ỷy]|(tỉnh|thành|huyện|quận) [uủ][ỷy]|ban chấp hành/;
const stateWords =
  /nhân dân|chính phủ|quốc hội|văn phòng|(^|\n)(bộ|sở|cục|tổng cục|vụ|phòng|trường|viện) /;

/** The family of a body: `NQ/ĐU` is written by the Party, `TB-VPCP` by the State. */
export function guessFamily({ code, parentBody, issuer }: Header): Family {
  if (code.includes('/')) return 'party';
  if (code.includes('-')) return 'state';
  const bodies = `${parentBody}\n${issuer}`.toLowerCase();
  if (partyWords.test(bodies)) return 'party';
  return stateWords.test(bodies) ? 'state' : 'party';
}

function namesOf(id: KindId): readonly string[] {
  return [id, kinds[id].name, symbolOf(id, 'party'), symbolOf(id, 'state')]
    .filter((name) => name !== '')
    .map((name) => name.toLowerCase());
}
