import { ownValue } from '@shared/ownValue';
import { copyFormText, draftMarkText, issuerText } from '@shared/standards/formText';
import { hasDateLine } from '@shared/standards/hasDateLine';
import type { Standard } from '@shared/standards/standard';
import { $changePaperPart } from '../editor/paperState';
import { usePaperPart } from '../editor/paperStore';
import { SecrecyPlace } from '../secrecy/SecrecyPlace';
import { DateField } from './DateField';
import { HeaderText } from './HeaderText';
import { ListField } from './ListField';
import { Mark } from './Mark';
import { NumberField } from './NumberField';
import { TitleCell } from './TitleCell';
import { headerWords } from './words';

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

/** The head of a copy: who copies beside the form of copy, its number level with its day (S-SAO-2). */
export function CopyHead(props: HeadProps) {
  const kind = usePaperPart('kind');
  return (
    <div className="letterhead">
      <IssuerCell {...props} />
      <div className="style-copyForm">{copyFormText(kind, props.standard)}</div>
      <NumberCell {...props} />
      <DateCell {...props} />
    </div>
  );
}

function IssuerCell({ standard, isLocked }: HeadProps) {
  const header = usePaperPart('header');
  const facts = usePaperPart('facts');
  const joint = standard.words.issuerJoint.default;
  return (
    <div>
      <HeaderText
        name="parentBody"
        // A state body may have none above it (a ministry); then nothing is left to fill in.
        className={`style-parentBody${standard.family === 'state' ? ' page-field-spare' : ''}`}
        isMultiline
        isLocked={isLocked}
      />
      <HeaderText
        name="issuer"
        className="style-issuer"
        suffix={header.coIssuers.length > 0 && <span className="page-field-mark">{joint}</span>}
        isMultiline
        isLocked={isLocked}
      />
      {header.coIssuers.length > 0 && (
        <ListField
          {...headerWords.coIssuer}
          place="header.coIssuers"
          names={header.coIssuers}
          className="style-issuer"
          marks={{ separator: joint, end: '', marksSingle: true, hasDash: false }}
          isLocked={isLocked}
          $store={(coIssuers) => $changePaperPart('header', { coIssuers })}
        />
      )}
      <Mark
        separator={standard.underIssuer.default}
        under={issuerText({ header, facts }, standard)}
        className="style-issuerMark style-issuer"
      />
    </div>
  );
}

function NumberCell({ standard, isLocked }: HeadProps) {
  const kind = usePaperPart('kind');
  const { words } = standard;
  const rules = standard.kinds[kind];
  return (
    <div>
      {rules.numberLine.default && (
        <div className="style-numberSymbol page-line">
          {words.numberPrefix.default}
          <NumberField isLocked={isLocked} />
          {words.numberJoint.default}
          <HeaderText name="code" isInline isLocked={isLocked} />
        </div>
      )}
      {rules.subjectPlace.default === 'underNumber' && (
        <HeaderText
          name="subject"
          className="style-letterSubject"
          prefix={words.letterSubjectPrefix.default}
          isLocked={isLocked}
        />
      )}
      <MarksUnderNumber standard={standard} />
    </div>
  );
}

function MarksUnderNumber({ standard }: Pick<HeadProps, 'standard'>) {
  const marks = usePaperPart('marks');
  const frame = ownValue(standard.urgencyFrames.default, marks.urgency);
  return (
    <>
      <SecrecyPlace mark={marks.secrecy} standard={standard} />
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
    </>
  );
}

function DateCell({ standard, isLocked }: HeadProps) {
  const marks = usePaperPart('marks');
  const header = usePaperPart('header');
  const kind = usePaperPart('kind');
  return (
    <div>
      {hasDateLine({ kind, header }, standard) && (
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
