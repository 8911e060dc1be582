import { createContext, type ReactNode, useContext, useEffect, useState } from 'react';
import { mainApi } from '../mainApi';
import { CommandCentre } from './CommandCentre';

const CentreContext = createContext<CommandCentre | null>(null);

/** The centre that carries commands out. */
export function useCommands(): CommandCentre {
  const centre = useContext(CentreContext);
  if (centre === null) throw new Error('useCommands stands outside CommandHost');
  return centre;
}

/** Listens to keys and to the menu, for all rooms within. */
export function CommandHost({ children }: { readonly children: ReactNode }) {
  const [centre] = useState(() => new CommandCentre());
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => centre.onKey(event);
    // Before the editor, which has an Enter and an undo of its own.
    window.addEventListener('keydown', onKey, { capture: true });
    const stopMenu = mainApi?.on('command', ({ id }) => centre.run(id));
    return () => {
      window.removeEventListener('keydown', onKey, { capture: true });
      stopMenu?.();
    };
  }, [centre]);
  return <CentreContext value={centre}>{children}</CentreContext>;
}
