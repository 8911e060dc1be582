import type { RecordContext } from '@shared/conference/recordContext';
import { deriverOf } from '@shared/derive/derivers';
import type { SourceId } from '@shared/derive/sources';
import { linkText } from '@shared/linking/linkText';

/** What a source makes of the records, one text for each block. */
export function derivedTexts(source: SourceId, context: RecordContext): readonly string[] {
  return (deriverOf(source)?.derive(context) ?? []).map(({ block }) => linkText(block));
}
