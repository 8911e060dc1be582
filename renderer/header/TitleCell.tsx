import type { Standard } from '@shared/standards/standard';
import { Mark } from './Mark';

/** The title of the Party, or the name and motto of the State (cell 1). */
export function TitleCell({ standard }: { readonly standard: Standard }) {
  const { nationalTitle, motto } = standard.words;
  const top = motto.default === '' ? 'nationalTitle' : 'motto';
  return (
    <div>
      <div className="style-nationalTitle">{nationalTitle.default}</div>
      {motto.default !== '' && <div className="style-motto">{motto.default}</div>}
      <Mark
        separator={standard.underTitle.default}
        under={standard.words[top].default}
        className={`style-${top}`}
      />
    </div>
  );
}
