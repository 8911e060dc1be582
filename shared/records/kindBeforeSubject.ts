/**
 * The kind of a paper as it stands before its subject in a name: `Chương trình` before `Hội nghị lần
 * thứ XV`, for the last words of `Chương trình hội nghị` would be said twice. A lone
 * syllable, as of `Quyết định`, is half a word and stays.
 */
export function kindBeforeSubject(kind: string, subject: string): string {
  const words = kind.split(' ');
  const begin = `${subject.trim().toLowerCase()} `;
  const from = words.findIndex(
    (_, at) =>
      at > 0 &&
      at < words.length - 1 &&
      begin.startsWith(`${words.slice(at).join(' ').toLowerCase()} `),
  );
  return from === -1 ? kind : words.slice(0, from).join(' ');
}
