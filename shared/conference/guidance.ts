import { nameKey } from '../people/personName';
import { nobody, type Participant } from './attendance';
import type { Conference } from './conference';

/** Who of the superiors speaks to the conference: as the log notes it, else as the programme foresees. */
export function guidanceSpeaker(conference: Conference): Participant {
  const { log, agenda, guests } = conference;
  const speakers = [
    ...log.filter(({ kind }) => kind === 'guidance').map(({ speaker }) => speaker),
    ...agenda.filter(({ kind }) => kind === 'guidance').map(({ presenter }) => presenter),
  ];
  const speaker = speakers.find(isSomebody) ?? nobody;
  if (speaker === nobody || speaker.personId !== '') return speaker;
  // Noted by his name alone; among those invited he stands with his offices.
  const invited = guests.find(({ person }) => nameKey(person.name) === nameKey(speaker.name));
  return invited?.person ?? speaker;
}

function isSomebody({ name, personId }: Participant): boolean {
  return name.trim() !== '' || personId !== '';
}
