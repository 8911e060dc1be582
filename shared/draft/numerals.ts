/** The letters that number points, in order (P-STRUCT-5, S-STR-6): đ follows d; no f, j, w, z. */
const pointLetters: readonly string[] = Array.from('abcdđeghiklmnopqrstuvxy');

const romanSteps = [
  [1000, 'M'],
  [900, 'CM'],
  [500, 'D'],
  [400, 'CD'],
  [100, 'C'],
  [90, 'XC'],
  [50, 'L'],
  [40, 'XL'],
  [10, 'X'],
  [9, 'IX'],
  [5, 'V'],
  [4, 'IV'],
  [1, 'I'],
] as const;

const ordinalWords = [
  'thứ nhất',
  'thứ hai',
  'thứ ba',
  'thứ tư',
  'thứ năm',
  'thứ sáu',
  'thứ bảy',
  'thứ tám',
  'thứ chín',
  'thứ mười',
] as const;

/** How a number is written in a label. */
export type Numeral = 'decimal' | 'roman' | 'letter' | 'ordinalWord';

/** Writes a number from 1 up; past the letters of the alphabet it doubles them, past ten words it turns Roman. */
export function writeNumeral(value: number, numeral: Numeral): string {
  return writers[numeral](value);
}

/** Reads what `writeNumeral` writes; null for anything else. */
export function readNumeral(text: string, numeral: Numeral): number | null {
  const value = readers[numeral](text);
  return value !== null && value > 0 && writeNumeral(value, numeral) === text ? value : null;
}

const writers: Record<Numeral, (value: number) => string> = {
  decimal: String,
  roman: writeRoman,
  letter: writeLetter,
  ordinalWord: (value) => ordinalWords[value - 1] ?? writeRoman(value),
};

const readers: Record<Numeral, (text: string) => number | null> = {
  decimal: (text) => (/^\d{1,9}$/.test(text) ? Number(text) : null),
  roman: readRoman,
  letter: readLetter,
  ordinalWord: (text) => {
    const index = ordinalWords.findIndex((word) => word === text);
    return index >= 0 ? index + 1 : readRoman(text);
  },
};

function writeRoman(value: number): string {
  let rest = value;
  let text = '';
  for (const [step, letters] of romanSteps) {
    text += letters.repeat(Math.floor(rest / step));
    rest %= step;
  }
  return text;
}

function readRoman(text: string): number | null {
  if (!/^[MDCLXVI]{1,15}$/.test(text)) return null;
  let rest = text;
  let value = 0;
  for (const [step, letters] of romanSteps) {
    while (rest.startsWith(letters)) {
      value += step;
      rest = rest.slice(letters.length);
    }
  }
  return rest === '' ? value : null;
}

function writeLetter(value: number): string {
  const letter = pointLetters[(value - 1) % pointLetters.length] ?? '';
  return letter.repeat(Math.ceil(value / pointLetters.length));
}

function readLetter(text: string): number | null {
  const index = pointLetters.findIndex((letter) => letter === text[0]);
  if (index < 0 || text !== (text[0] ?? '').repeat([...text].length)) return null;
  return index + 1 + ([...text].length - 1) * pointLetters.length;
}
