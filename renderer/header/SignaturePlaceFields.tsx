import type { SignaturePlace } from '@shared/draft/header';
import { ListField } from './ListField';
import { PageField } from './PageField';
import { $changePlace, type PlaceId } from './signaturePlaces';
import { usePageText } from './usePageText';
import { headerWords } from './words';

interface PlaceProps {
  readonly id: PlaceId;
  readonly place: SignaturePlace;
  /** What the form prints over the place while it names nothing itself. */
  readonly usual: string;
  readonly isLocked: boolean;
}

/** One place where the paper is signed: in whose name, as what, and who. */
export function SignaturePlaceFields({ id, place, usual, isLocked }: PlaceProps) {
  const isDirect = place.authority === '' && usual === '';
  const text = { id, place, isLocked };
  return (
    <div className="signature-column">
      <PlaceText
        {...text}
        part="authority"
        className={`style-authority ${usual === '' ? '' : 'page-field-usual'}`}
        placeholder={usual || headerWords.authority.placeholder}
      />
      {usual === '' && (
        <PlaceText
          {...text}
          part="position"
          className={isDirect ? 'style-directPosition' : 'style-position'}
          placeholder={headerWords.position.placeholder}
        />
      )}
      <div className="style-signatureGap" />
      <PlaceText
        {...text}
        part="post"
        className="style-signaturePost page-field-spare"
        placeholder={headerWords.post.placeholder}
      />
      <ListField
        {...headerWords.signer}
        place={`signOff.${id}.names`}
        names={place.names}
        className="style-signerName"
        marks={null}
        isLocked={isLocked}
        $store={(names) => $changePlace(id, () => ({ names }))}
      />
    </div>
  );
}

function PlaceText(props: {
  readonly id: PlaceId;
  readonly place: SignaturePlace;
  readonly part: 'authority' | 'position' | 'post';
  readonly className: string;
  readonly placeholder: string;
  readonly isLocked: boolean;
}) {
  const { id, part, className, placeholder, isLocked } = props;
  const at = `signOff.${id}.${part}`;
  const text = usePageText(at, props.place[part], (value) =>
    $changePlace(id, () => ({ [part]: value })),
  );
  return (
    <PageField
      {...text}
      label={headerWords[part].label}
      placeholder={placeholder}
      place={at}
      className={className}
      isMultiline
      isLocked={isLocked}
    />
  );
}
