import { type MachineSecrecy, undeclaredMachine } from '@shared/secrecy/machineSecrecy';
import { createContext, useContext } from 'react';

/** What is declared of the machine; where nobody has asked, nothing is. */
export const MachineContext = createContext<MachineSecrecy>(undeclaredMachine);

/** What an administrator has declared of the machine that the window stands on. */
export function useMachine(): MachineSecrecy {
  return useContext(MachineContext);
}
