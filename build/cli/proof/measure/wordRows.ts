import type { StyleId } from '@shared/standards/standard';
import type { MeasuredPaper } from './measuredPaper';
import { type MeasuredRow, rowOf } from './measuredRow';
import { type Component, paperComponents } from './paperComponents';
import { squeezed } from './placedText';

/** Whether every component that the paper must bear stands on its pages with its words, and no other. */
export function wordRows({ draft, standard, paragraphs }: MeasuredPaper): readonly MeasuredRow[] {
  const styles = new Map<StyleId, Component[]>();
  for (const component of paperComponents(draft, standard)) {
    styles.set(component.style, [...(styles.get(component.style) ?? []), component]);
  }
  const rows = [...styles].map(([style, components]) => {
    const wanted = components.flatMap(({ texts }) => texts).filter((text) => text.trim() !== '');
    const found = paragraphs
      .filter((paragraph) => paragraph.style === style)
      .map(({ letters }) => letters.map(({ letter }) => letter.text).join(''));
    const rule = components[0]?.rule;
    if (rule === undefined || (found.length === 0 && wanted.length === 0)) return null;
    const isRight = folded(found) === folded(wanted);
    return rowOf({ part: style, property: 'words', rule, expected: shown(wanted) }, [
      { shown: isRight ? 'as expected' : shown(found), isRight, where: 'paper' },
    ]);
  });
  return rows.filter((row) => row !== null);
}

function shown(texts: readonly string[]): string {
  return texts.map((text) => text.replace(/\n/g, ' / ')).join(' / ') || 'none';
}

function folded(texts: readonly string[]): string {
  return texts.map((text) => squeezed(text).toUpperCase()).join('');
}
