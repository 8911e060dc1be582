import { ownValue } from '@shared/ownValue';
import { draftMarkText, printedText } from '@shared/standards/formText';
import type { Standard } from '@shared/standards/standard';
import { usePaperPart } from '../editor/paperStore';
import { DateField } from './DateField';
import { HeaderText } from './HeaderText';
import { Mark } from './Mark';
import { NumberField } from './NumberField';
import { TitleCell } from './TitleCell';

interface HeadProps {
  readonly standard: Standard;
  readonly isLocked: boolean;
}

/** The frame at the top of a paper: issuer beside title, number level with the date (cells 1 to 4). */
export function Letterhead(props: HeadProps) {
  return (
    <div className="letterhead">
      <IssuerCell {...props} />
      <TitleCell standard={props.standard} />
      <NumberCell {...props} />
      <DateCell {...props} />
    </div>
  );
}

function IssuerCell({ standard, isLocked }: HeadProps) {
  const { issuer } = usePaperPart('header');
  const facts = usePaperPart('facts');
  return (
    <div>
      <HeaderText name="parentBody" className="style-parentBody" isMultiline isLocked={isLocked} />
      <HeaderText name="issuer" className="style-issuer" isMultiline isLocked={isLocked} />
      <Mark
        separator={standard.underIssuer.default}
        under={printedText(issuer, { facts })}
        className="style-issuerMark style-issuer"
      />
    </div>
  );
}

function NumberCell({ standard, isLocked }: HeadProps) {
  const marks = usePaperPart('marks');
  const kind = usePaperPart('kind');
  const { words } = standard;
  const isLetter = standard.kinds[kind].subjectPlace.default === 'underNumber';
  const frame = ownValue(standard.urgencyFrames.default, marks.urgency);
  return (
    <div>
      <div className="style-numberSymbol page-line">
        {words.numberPrefix.default}
        <NumberField isLocked={isLocked} />
        {words.numberJoint.default}
        <HeaderText name="code" isInline isLocked={isLocked} />
      </div>
      {isLetter && (
        <HeaderText
          name="subject"
          className="style-letterSubject"
          prefix={words.letterSubjectPrefix.default}
          isLocked={isLocked}
        />
      )}
      {marks.urgency !== '' && (
        <div className="style-urgency">
          <span className={frame === undefined ? '' : 'framed'} style={{ width: frame }}>
            {marks.urgency}
          </span>
        </div>
      )}
      {marks.draftRound > 0 && (
        <div className="style-draftMark">{draftMarkText({ marks }, standard)}</div>
      )}
    </div>
  );
}

function DateCell({ standard, isLocked }: HeadProps) {
  const marks = usePaperPart('marks');
  const kind = usePaperPart('kind');
  return (
    <div>
      {standard.kinds[kind].dateLine.default && (
        <div className="style-placeDate page-line">
          <HeaderText name="place" isInline isLocked={isLocked} />,{' '}
          <DateField isLocked={isLocked} />
        </div>
      )}
      {marks.circulation !== '' && (
        <div className="style-circulation">
          <span className={standard.circulationFrame.default ? 'framed' : ''}>
            {marks.circulation}
          </span>
        </div>
      )}
    </div>
  );
}
