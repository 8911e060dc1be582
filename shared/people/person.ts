import { z } from 'zod';
import { daySchema } from '../records/day';
import type { StoredForm } from '../storedForm';

/** The form of a stored person. */
const personSchemaVersion = 1;

/** Whose office it is: of the Party, of the state, or of an organisation beside them. */
const officeSorts = ['party', 'state', 'other'] as const;
export type OfficeSort = (typeof officeSorts)[number];

/** How a person is spoken of before the name; the Party's papers say `đồng chí`. */
const addressForms = ['dong-chi', 'ong', 'ba'] as const;
export type AddressForm = (typeof addressForms)[number];

const officeSchema = z
  .object({
    id: z.string().min(1),
    sort: z.enum(officeSorts),
    /** As it is printed after the name: `Phó Bí thư Đảng ủy`. */
    title: z.string(),
    /** Body in which it is held, as lists print it: `Đảng ủy Khối các cơ quan Trung ương`. */
    body: z.string(),
    /** Days from and to which it was held, both included; empty for open. */
    from: daySchema,
    to: daySchema,
  })
  .strict()
  .readonly();
export type Office = z.infer<typeof officeSchema>;

/** Somebody of the directory. Offices stand in the order in which papers print them. */
const personSchema = z
  .object({
    schemaVersion: z.literal(personSchemaVersion),
    id: z.string().min(1),
    name: z.string(),
    address: z.enum(addressForms),
    offices: z.array(officeSchema).readonly(),
    /** Place in protocol, 1 for the highest; null for behind all who have one. */
    rank: z.number().int().min(1).nullable(),
    /** Member of the committee, of its standing committee, of neither; decides whom lists call up. */
    committee: z.enum(['standing', 'member', 'none']),
    /** Probationary members of a branch speak, but do not vote (R5). */
    membership: z.enum(['official', 'probationary', 'none']),
    /** What tells this person from a namesake: unit, year of birth. */
    note: z.string(),
    phone: z.string(),
  })
  .strict()
  .readonly();
export type Person = z.infer<typeof personSchema>;

/** How a person is stored. */
export const personForm: StoredForm<Person> = {
  sort: 'person',
  version: personSchemaVersion,
  schema: personSchema,
  migrations: [],
};

/** Somebody of whom only the name is known. */
export function newPerson(id: string, name = ''): Person {
  return {
    schemaVersion: personSchemaVersion,
    id,
    name,
    address: 'dong-chi',
    offices: [],
    rank: null,
    committee: 'none',
    membership: 'official',
    note: '',
    phone: '',
  };
}
