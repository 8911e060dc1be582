import { letterheadOf, type Profile, type Signer } from '../records/profile';
import { newPerson, type Office, type Person } from './person';
import { nameKey, tidyName } from './personName';

/**
 * Those who sign for a body as people of the directory: each once, with the offices under which he
 * signs, in the order of the profile.
 */
export function peopleFromSigners(profile: Profile, newId: () => string): readonly Person[] {
  const named = profile.signers.filter(({ name }) => tidyName(name) !== '');
  const names = [...new Set(named.map(({ name }) => nameKey(name)))];
  return names.flatMap((key) => {
    const signatures = named.filter(({ name }) => nameKey(name) === key);
    const [first] = signatures;
    if (first === undefined) return [];
    const offices = signatures.map((signer) => officeOf(signer, profile, newId()));
    const isLeader = signatures.some((one) => leaders.has(one.capacity));
    return {
      ...newPerson(newId(), tidyName(first.name)),
      offices: [...new Map(offices.map((one) => [one.title + one.sort, one])).values()],
      committee: isLeader ? ('standing' as const) : ('none' as const),
    };
  });
}

// Who signs for the committee or its standing committee is a member of both.
const leaders: ReadonlySet<Signer['capacity']> = new Set(['committee', 'standing']);

function officeOf({ capacity, position }: Signer, profile: Profile, id: string): Office {
  const sort = capacity.startsWith('state') ? 'state' : 'party';
  const body = letterheadOf(profile, sort).issuerName;
  return { id, sort, title: officeTitle(position), body, from: '', to: '' };
}

// Words that papers write with a capital inside the name of an office.
const capitalised =
  /(?<!\p{L})(bí thư|chủ tịch|chánh|trưởng|giám đốc|tổng|bộ trưởng|thứ trưởng|cục trưởng|vụ trưởng|văn phòng|ban (?=thường|chấp|tổ chức|tuyên)|thường vụ|chấp hành|ủy ban|thủ trưởng)(?!\p{L})/gu;

/** `PHÓ BÍ THƯ` as it stands behind a name: `Phó Bí thư`. */
function officeTitle(position: string): string {
  const words = tidyName(position).toLocaleLowerCase('vi');
  return capital(words.replace(capitalised, capital));
}

function capital(words: string): string {
  return words.charAt(0).toLocaleUpperCase('vi') + words.slice(1);
}
