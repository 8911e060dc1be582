import { useEffect, useRef } from 'react';
import { useCommands } from '../../commands/CommandHost';

/** Lets the command of the next step, from menu or key, note it while minutes are taken. */
export function useMinutesRoom(work: () => void): void {
  const centre = useCommands();
  const latest = useRef(work);
  useEffect(() => {
    latest.current = work;
  });
  useEffect(() => centre.enterMinutes({ nextStep: () => latest.current() }), [centre]);
}
