import { nobody, type Participant } from './attendance';
import type { Conference } from './conference';

/** Who of the superiors speaks to the conference: as the log notes it, else as the programme foresees. */
export function guidanceSpeaker({ log, agenda }: Conference): Participant {
  const speakers = [
    ...log.filter(({ kind }) => kind === 'guidance').map(({ speaker }) => speaker),
    ...agenda.filter(({ kind }) => kind === 'guidance').map(({ presenter }) => presenter),
  ];
  return speakers.find(isSomebody) ?? nobody;
}

function isSomebody({ name, personId }: Participant): boolean {
  return name.trim() !== '' || personId !== '';
}
