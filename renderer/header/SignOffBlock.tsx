import type { MinutesSignatures, Signature } from '@shared/draft/header';
import type { Standard } from '@shared/standards/standard';
import { $changePaperPart, $getPaperPart } from '../editor/paperState';
import { usePaperPart } from '../editor/paperStore';
import { ListField } from './ListField';
import { PageField } from './PageField';
import { usePageText } from './usePageText';
import { headerWords } from './words';

interface SignOffProps {
  readonly standard: Standard;
  readonly isLocked: boolean;
}

/** Who signs and who receives the paper (cells 7 and 9b). */
export function SignOffBlock({ standard, isLocked }: SignOffProps) {
  const { signature } = usePaperPart('signOff');
  const kind = usePaperPart('kind');
  const isBelow = standard.kinds[kind].recipientsPlace.default === 'below';
  const recipients = <Recipients standard={standard} isLocked={isLocked} />;
  if (signature.kind === 'signature') {
    return (
      <div className="sign-off">
        {recipients}
        <OneSigner signature={signature} isLocked={isLocked} />
      </div>
    );
  }
  return (
    <>
      <div className="sign-off">
        <MinutesSigner
          who="secretary"
          signatures={signature}
          standard={standard}
          isLocked={isLocked}
        />
        <MinutesSigner who="chair" signatures={signature} standard={standard} isLocked={isLocked} />
      </div>
      <div className={isBelow ? 'sign-off-below' : 'sign-off'}>{recipients}</div>
    </>
  );
}

function Recipients({ standard, isLocked }: SignOffProps) {
  const { recipients } = usePaperPart('signOff');
  const { words } = standard;
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
    </div>
  );
}

function OneSigner(props: { readonly signature: Signature; readonly isLocked: boolean }) {
  const { signature, isLocked } = props;
  const $store = (change: Partial<Signature>) => {
    const { signature: now } = $getPaperPart('signOff');
    if (now.kind === 'signature') $changePaperPart('signOff', { signature: { ...now, ...change } });
  };
  const authority = usePageText('signOff.authority', signature.authority, (text) =>
    $store({ authority: text }),
  );
  const position = usePageText('signOff.position', signature.position, (text) =>
    $store({ position: text }),
  );
  const name = usePageText('signOff.name', signature.name, (text) => $store({ name: text }));
  return (
    <div className="signature-column">
      <PageField
        {...headerWords.authority}
        {...authority}
        place="signOff.authority"
        className="style-authority"
        isMultiline
        isLocked={isLocked}
      />
      <PageField
        {...headerWords.position}
        {...position}
        place="signOff.position"
        className="style-position"
        isMultiline
        isLocked={isLocked}
      />
      <div className="style-signatureGap" />
      <PageField
        {...headerWords.signer}
        {...name}
        place="signOff.name"
        className="style-signerName"
        isLocked={isLocked}
      />
    </div>
  );
}

function MinutesSigner(props: {
  readonly who: 'secretary' | 'chair';
  readonly signatures: MinutesSignatures;
  readonly standard: Standard;
  readonly isLocked: boolean;
}) {
  const { who, isLocked } = props;
  const signer = props.signatures[who];
  const usual = props.standard.words[who === 'chair' ? 'minutesChair' : 'minutesSecretary'];
  const $store = (change: Partial<typeof signer>) => {
    const { signature: now } = $getPaperPart('signOff');
    if (now.kind === 'signature') return;
    $changePaperPart('signOff', { signature: { ...now, [who]: { ...now[who], ...change } } });
  };
  const label = usePageText(`signOff.${who}.label`, signer.label, (text) =>
    $store({ label: text }),
  );
  const name = usePageText(`signOff.${who}.name`, signer.name, (text) => $store({ name: text }));
  return (
    <div className="signature-column">
      <PageField
        {...headerWords[`${who}Label`]}
        {...label}
        placeholder={usual.default}
        place={`signOff.${who}.label`}
        className="style-authority page-field-usual"
        isLocked={isLocked}
      />
      <div className="style-signatureGap" />
      <PageField
        {...headerWords[`${who}Name`]}
        {...name}
        place={`signOff.${who}.name`}
        className="style-signerName"
        isLocked={isLocked}
      />
    </div>
  );
}
