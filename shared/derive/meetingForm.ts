import type { Derive, DerivedBlock } from './deriver';
import { meetingFormSentences as say } from './meetingFormWords';
import { derived, line } from './parts';
import { bridgePoints } from './registers';

/** How people take part, and from where: places are told of only where there are several. */
export const meetingForm: Derive = (context) => {
  const { format } = context.conference;
  const form: DerivedBlock = derived('form', line('paragraph', say.form(format)));
  if (context.conference.bridgePoints.length === 0) return [form];
  return [form, derived('points', line('paragraph', say.points)), ...bridgePoints(context)];
};
