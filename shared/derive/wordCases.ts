/** The text with a capital at its start. */
export function capitalised(text: string): string {
  const [first = ''] = text;
  return first.toUpperCase() + text.slice(first.length);
}

/** The text as it goes on inside a sentence; names in capitals stay as they are. */
export function lowered(text: string): string {
  const [first = '', second = ''] = text;
  const isAcronym = second !== second.toLowerCase();
  return isAcronym ? text : first.toLowerCase() + text.slice(first.length);
}

/** A list of things as it goes on inside a sentence: `Báo cáo, Nghị quyết` becomes `báo cáo, nghị quyết`. */
export function itemsInText(items: string): string {
  return items
    .split(/(?<mark>[,;]\s+)/)
    .map((part) => lowered(part))
    .join('');
}

/** A title inside a sentence: `Dự thảo Báo cáo` becomes `dự thảo Báo cáo`. */
export function titleInText(title: string): string {
  return title.trim().replace(/^Dự thảo /, 'dự thảo ');
}

/** Somebody of whom a verb follows: behind offices stands a comma. */
export function asSubject(who: string): string {
  return who.includes(', ') ? `${who},` : who;
}

/** The text with a full stop, unless it ends with a mark already. */
export function asSentence(text: string): string {
  const words = text.trim();
  return words === '' || /[.!?…:;]["”)]?$/.test(words) ? words : `${words}.`;
}

/** The text without a mark at its end, to go on behind it. */
export function withoutEnd(text: string): string {
  return text.trim().replace(/[.;,\s]+$/, '');
}
