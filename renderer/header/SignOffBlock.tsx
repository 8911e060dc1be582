import { type PlacedSignature, type SignatureRow, signOffLayout } from '@shared/draft/signOffRows';
import { certificationText, typistText, usualAuthority } from '@shared/standards/formText';
import { hasSignOff } from '@shared/standards/hasSignOff';
import type { Standard } from '@shared/standards/standard';
import { $changePaperPart } from '../editor/paperState';
import { usePaperPart } from '../editor/paperStore';
import { ListField } from './ListField';
import { SignaturePlaceFields } from './SignaturePlaceFields';
import { headerWords } from './words';

interface SignOffProps {
  readonly standard: Standard;
  readonly isLocked: boolean;
}

/** Who signs and who receives the paper (cells 7, 9b and 12). */
export function SignOffBlock(form: SignOffProps) {
  const signOff = usePaperPart('signOff');
  const kind = usePaperPart('kind');
  if (!hasSignOff({ kind, signOff }, form.standard)) return null;
  const { signatures } = signOff;
  const recipientsPlace = form.standard.kinds[kind].recipientsPlace.default;
  const layout = signOffLayout(signatures, recipientsPlace);
  if (layout.kind === 'beside') {
    return (
      <>
        <div className="sign-off">
          <Recipients {...form} />
          <PlaceOfSigner {...form} signer={layout.signer} />
        </div>
        <Certification {...form} />
      </>
    );
  }
  return (
    <>
      {layout.rows.map((row) => (
        <SignerRow key={indexOfRow(row)} {...form} row={row} />
      ))}
      <Certification {...form} />
      <div className="sign-off-below">
        <Recipients {...form} />
      </div>
    </>
  );
}

function indexOfRow(row: SignatureRow): number {
  return row.kind === 'middle' ? row.signer.index : row.right.index;
}

function SignerRow({ row, ...form }: SignOffProps & { readonly row: SignatureRow }) {
  if (row.kind === 'middle') {
    return (
      <div className="sign-off-below">
        <PlaceOfSigner {...form} signer={row.signer} />
      </div>
    );
  }
  return (
    <div className="sign-off sign-off-even">
      {row.left === null ? <div /> : <PlaceOfSigner {...form} signer={row.left} />}
      <PlaceOfSigner {...form} signer={row.right} />
    </div>
  );
}

function PlaceOfSigner({ signer, ...form }: SignOffProps & { readonly signer: PlacedSignature }) {
  const kind = usePaperPart('kind');
  const signOff = usePaperPart('signOff');
  const usual = usualAuthority({ kind, signOff }, signer.index, form.standard);
  const { index: id, place } = signer;
  return <SignaturePlaceFields isLocked={form.isLocked} id={id} place={place} usual={usual} />;
}

function Certification(form: SignOffProps) {
  const signOff = usePaperPart('signOff');
  const facts = usePaperPart('facts');
  if (signOff.certification === null) return null;
  return (
    <div className="sign-off sign-off-even">
      <div />
      <div>
        <div className="style-certification">
          {certificationText({ signOff, facts }, form.standard)}
        </div>
        <SignaturePlaceFields
          isLocked={form.isLocked}
          id="certification"
          place={signOff.certification}
          usual=""
        />
      </div>
    </div>
  );
}

function Recipients({ standard, isLocked }: SignOffProps) {
  const { recipients } = usePaperPart('signOff');
  const marks = usePaperPart('marks');
  const { words } = standard;
  const typist = typistText({ marks }, standard);
  return (
    <div className="recipients">
      <div className="style-recipientsLabel">{words.recipients.default}</div>
      <ListField
        {...headerWords.recipient}
        place="signOff.recipients"
        names={recipients}
        className="style-recipient"
        marks={{
          separator: words.recipientSeparator.default,
          end: words.recipientEnd.default,
          marksSingle: true,
        }}
        isLocked={isLocked}
        $store={(names) => $changePaperPart('signOff', { recipients: names })}
      />
      {typist !== '' && <div className="style-typist">{typist}</div>}
    </div>
  );
}
