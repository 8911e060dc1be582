import { shortDay } from '../derive/printed';
import { writeNumeral } from '../draft/numerals';

/** The values that a new paper takes from the day on which it is made. */
export const defaultRuleIds = [
  'reportYear',
  'planYear',
  'currentYear',
  'currentMonth',
  'partyCongress',
  'yearInTerm',
  'today',
] as const;
export type DefaultRuleId = (typeof defaultRuleIds)[number];

/** The value of a rule on a day written `YYYY-MM-DD`. */
export function defaultRuleValue(rule: DefaultRuleId, today: string): string {
  return rules[rule]({
    year: Number(today.slice(0, 4)),
    month: Number(today.slice(5, 7)),
    whole: today,
  });
}

interface Day {
  readonly year: number;
  readonly month: number;
  readonly whole: string;
}

// Year-end papers are begun from October on; until September the last year is still being closed.
const firstMonthOfYearEnd = 10;

const rules: Readonly<Record<DefaultRuleId, (day: Day) => string>> = {
  reportYear: (day) => String(reportYear(day)),
  planYear: (day) => String(reportYear(day) + 1),
  currentYear: (day) => String(day.year),
  currentMonth: (day) => String(day.month),
  partyCongress: (day) => ofCongress(day, ({ ordinal }) => writeNumeral(ordinal, 'roman')),
  today: ({ whole }) => shortDay(whole),
  yearInTerm: (day) => ofCongress(day, ({ yearInTerm }) => writeNumeral(yearInTerm, 'ordinalWord')),
};

function reportYear(day: Day): number {
  return day.month >= firstMonthOfYearEnd ? day.year : day.year - 1;
}

// The sixth national congress met in 1986; since then one has met every five years.
const sixthCongress = { ordinal: 6, year: 1986, every: 5 };

interface Congress {
  readonly ordinal: number;
  readonly yearInTerm: number;
}

/** Of a year before the congresses were held every five years nothing is said. */
function ofCongress(day: Day, write: (congress: Congress) => string): string {
  const year = reportYear(day);
  return year < sixthCongress.year ? '' : write(congressOf(year));
}

function congressOf(year: number): Congress {
  const since = year - sixthCongress.year;
  return {
    ordinal: sixthCongress.ordinal + Math.floor(since / sixthCongress.every),
    yearInTerm: (since % sixthCongress.every) + 1,
  };
}
