/** Text for comparison without diacritics or case: NFD drops the marks, đ needs its own step. */
export function foldText(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').replace(/[đĐ]/g, 'd').toLowerCase();
}
