import { type Member, nobody } from './attendance';

/** Somebody who is called up and of whom nothing is known yet. */
export function blankMember(id: string): Member {
  return {
    id,
    person: nobody,
    standing: 'official',
    presence: 'expected',
    at: '',
    reason: '',
    deputy: '',
    hasReplied: false,
  };
}
