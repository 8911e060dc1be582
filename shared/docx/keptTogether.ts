const unbreakable = '\u00a0';

// Small words bear a Roman number in capitals only: `mục vi phạm` counts nothing.
const words = [
  'điều',
  'khoản',
  'chương',
  'mục',
  'phần',
  'phụ lục',
  'biểu số',
  'mẫu số',
  'quý',
  'thứ',
];
const parts = [...words, 'khóa', 'khoá']
  .flatMap((word) => [word, word.charAt(0).toUpperCase() + word.slice(1), word.toUpperCase()])
  .join('|');

/**
 * What no line may break: a term of years, a part of a law before its number, a number before its
 * sign. A part that opens its paragraph is a label, or stands where no line ends anyway.
 */
const wholes: readonly RegExp[] = [
  /(?<!\d)\d{4} [-–] \d{4}(?!\d)/gu,
  new RegExp(`(?<=[^\\p{L}\\d])(?:${parts}) (?:\\d|[IVXLC]+(?![\\p{L}\\d]))`, 'gu'),
  /(?<=[^\p{L}\d])(?:điểm|Điểm|ĐIỂM) (?:\d|[a-zđ](?![\p{L}\d]))/gu,
  /\d (?:%|‰|°C|ha|km|kg|m|mm|cm|m2|km2|m²|km²|m³|tấn|tỷ|tỉ|triệu|nghìn|đồng)(?![\p{L}\d²³])/gu,
];

/** A text as it is printed: what belongs together has its blanks unbreakable. As long as it was. */
export function keptTogether(text: string): string {
  return wholes.reduce(
    (kept, whole) => kept.replace(whole, (match) => match.replaceAll(' ', unbreakable)),
    text,
  );
}
