import type { ReactNode } from 'react';
import { $changePaperPart } from '../editor/paperState';
import { usePaperPart } from '../editor/paperStore';
import { $changeNumbering } from './numbering';
import { PageField } from './PageField';
import { usePageText } from './usePageText';
import { headerWords } from './words';

/** The texts of the head that are one string each. */
export type HeaderTextKey = 'parentBody' | 'issuer' | 'code' | 'place' | 'subject';

/** One text of the head, edited where it stands. */
export function HeaderText(props: {
  readonly name: HeaderTextKey;
  readonly className?: string;
  readonly isInline?: boolean;
  readonly isMultiline?: boolean;
  readonly prefix?: string;
  readonly suffix?: ReactNode;
  readonly isLocked: boolean;
}) {
  const header = usePaperPart('header');
  const place = `header.${props.name}`;
  const text = usePageText(place, header[props.name], (value) =>
    props.name === 'code'
      ? $changeNumbering({ code: value })
      : $changePaperPart('header', { [props.name]: value }),
  );
  return <PageField {...props} {...text} {...headerWords[props.name]} place={place} />;
}
