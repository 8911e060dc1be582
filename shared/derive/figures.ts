import type { RecordContext } from '../conference/recordContext';
import type { Figure } from '../conference/results';
import { figureParts } from '../linking/figureParts';
import { chip, known } from './blankFields';
import type { Derive } from './deriver';
import { figureColumns, figureSentences as say, targetColumns } from './figureWords';
import { derived, grid, line } from './parts';
import { withoutEnd } from './wordCases';

/** Figures against plan and year before; shares and differences are computed exactly. */
export const figureTable: Derive = ({ conference: { figures } }) => {
  const rows = figures
    .filter(isResult)
    .map((figure, at) => [
      String(at + 1),
      known(figure.indicator, 'indicator', figure.id),
      figure.unit.trim(),
      figure.plan.trim(),
      figure.actual.trim(),
      figureParts.ofPlan.read(figure).replace(/%$/, ''),
      figure.previous.trim(),
      say.difference(figureParts.trend.read(figure), figureParts.difference.read(figure)),
    ]);
  return rows.length === 0 ? [] : [derived('table', grid(figureColumns, rows))];
};

/** Each figure in a sentence. */
export const figureLines: Derive = (context) =>
  context.conference.figures
    .filter(isResult)
    .map((figure) => derived(figure.id, line('dash', figureText(figure, context))));

/** What is demanded for the coming year. */
export const targetTable: Derive = ({ conference: { figures } }) => {
  const rows = figures
    .filter(isTarget)
    .map(({ id, indicator, unit, target, lead }, at) => [
      String(at + 1),
      known(indicator, 'indicator', id),
      unit.trim(),
      target.trim(),
      lead.trim(),
    ]);
  return rows.length === 0 ? [] : [derived('table', grid(targetColumns, rows))];
};

/** The same in sentences. */
export const targetLines: Derive = ({ conference: { figures } }) =>
  figures.filter(isTarget).map((figure) => {
    const indicator = withoutEnd(known(figure.indicator, 'indicator', figure.id));
    const value = figureParts.targetValue.read(figure);
    return derived(figure.id, line('dash', say.target(indicator, value, withoutEnd(figure.lead))));
  });

function figureText(figure: Figure, { conference }: RecordContext): string {
  const indicator = withoutEnd(known(figure.indicator, 'indicator', figure.id));
  const value = figureParts.value.read(figure) || chip('figure', figure.id);
  const trend = figureParts.trend.read(figure);
  // A share grows by points, all else in percent; what was nothing before grows by its number.
  const growth = figureParts.change.read(figure) || figureParts.difference.read(figure);
  const { reportYear } = conference;
  return say.result({
    indicator,
    value,
    ofPlan: figureParts.ofPlan.read(figure),
    growth: trend === 'bằng' ? trend : `${trend} ${growth}`.trim(),
    before: reportYear === null ? say.yearBefore : say.year(String(reportYear - 1)),
  });
}

/** A figure that was measured or planned, and not only demanded for the next year. */
function isResult({ actual, plan, previous }: Figure): boolean {
  return [actual, plan, previous].some((value) => value.trim() !== '');
}

function isTarget({ target }: Figure): boolean {
  return target.trim() !== '';
}
