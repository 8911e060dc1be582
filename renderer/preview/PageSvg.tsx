import type { PageLine, PaperPage } from '@shared/layout/pagedPaper';
import { memo } from 'react';

/** A page as it is printed: letters and lines at their places, sharp at every size. */
export const PageSvg = memo(function PageSvg({
  page,
  label,
}: {
  readonly page: PaperPage;
  /** Read out in place of a name; empty for a picture that only repeats another. */
  readonly label: string;
}) {
  return (
    <svg
      className="page-svg"
      viewBox={`0 0 ${page.width} ${page.height}`}
      width={page.width}
      height={page.height}
      role={label === '' ? undefined : 'group'}
      aria-label={label === '' ? undefined : label}
      aria-hidden={label === ''}
    >
      {page.lines.map((line, index) => (
        <Line key={index} line={line} />
      ))}
      {page.rules.map((rule, index) => (
        <line
          key={index}
          x1={rule.x1}
          y1={rule.y1}
          x2={rule.x2}
          y2={rule.y2}
          stroke="currentColor"
          strokeWidth={rule.thickness}
        />
      ))}
    </svg>
  );
});

function Line({ line }: { readonly line: PageLine }) {
  return line.runs.map((run, index) => (
    <text
      key={index}
      x={run.x}
      y={line.baseline}
      fontSize={run.size}
      wordSpacing={line.wordSpacing === 0 ? undefined : line.wordSpacing}
      fontWeight={run.bold ? 700 : undefined}
      fontStyle={run.italic ? 'italic' : undefined}
      textDecoration={run.underline ? 'underline' : undefined}
      fill={run.colour === '' ? undefined : `#${run.colour}`}
    >
      {run.text}
    </text>
  ));
}
