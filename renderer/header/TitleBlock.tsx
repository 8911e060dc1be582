import { printedKind } from '@shared/draft/kinds';
import { addresseeLabelOf, printedText } from '@shared/standards/formText';
import type { Standard } from '@shared/standards/standard';
import { $changePaperPart } from '../editor/paperState';
import { usePaperPart } from '../editor/paperStore';
import { HeaderText } from './HeaderText';
import { ListField } from './ListField';
import { Mark } from './Mark';
import { headerWords } from './words';

interface TitleProps {
  readonly standard: Standard;
  readonly isLocked: boolean;
}

/** Name of the kind and summary (cell 5a); a letter has both under its number. */
export function TitleBlock({ standard, isLocked }: TitleProps) {
  const kind = usePaperPart('kind');
  const header = usePaperPart('header');
  const facts = usePaperPart('facts');
  if (standard.kinds[kind].subjectPlace.default !== 'underType') return null;
  return (
    <div className="title-block">
      <div className="style-typeName">{printedKind(kind)}</div>
      <HeaderText name="subject" className="style-subject" isLocked={isLocked} />
      <Mark
        separator={standard.underSubject.default}
        under={printedText(header.subject, { facts })}
        className="style-subjectMark"
      />
    </div>
  );
}

/** Who the paper is written to (cell 9a). */
export function Addressees({ standard, isLocked }: TitleProps) {
  const kind = usePaperPart('kind');
  const { addressees } = usePaperPart('header');
  const isUsual = standard.kinds[kind].addresseeLabel.default !== null;
  if (!isUsual && addressees.length === 0) return null;
  return (
    <div className={`addressees ${addressees.length > 1 ? 'addressees-many' : ''}`}>
      <div className="style-addresseeLabel">{addresseeLabelOf(kind, standard)}</div>
      <div className="addressee-names">
        <ListField
          {...headerWords.addressee}
          place="header.addressees"
          names={addressees}
          className="style-addressee"
          marks={{
            separator: standard.words.addresseeSeparator.default,
            end: standard.words.addresseeEnd.default,
            marksSingle: false,
          }}
          isLocked={isLocked}
          $store={(names) => $changePaperPart('header', { addressees: names })}
        />
      </div>
    </div>
  );
}
