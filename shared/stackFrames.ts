/** The frames of a stack without its first lines: the message in them may quote what was typed. */
export function stackFrames(stack: string): readonly string[] {
  const lines = stack.split('\n').map((line) => line.trim());
  return lines.filter((line) => line.startsWith('at '));
}
