import { setTimeout as pause } from 'node:timers/promises';
import { endProbed, type ProbeRun, startProbed } from './probedProgram';
import { sharedOutMegabytes } from './processMemory';

/** Memory in megabytes (PSS) of a program and all its processes, this long after its script is through. */
export async function probedMemory(run: ProbeRun, settleMs: number): Promise<number> {
  const probed = await startProbed(run);
  await pause(settleMs);
  const megabytes = sharedOutMegabytes(probed.process.pid ?? 0);
  await endProbed(probed);
  return megabytes;
}
