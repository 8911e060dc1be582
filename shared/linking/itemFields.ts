import type { Conference } from '../conference/conference';
import type { RecordContext } from '../conference/recordContext';
import { ownValue } from '../ownValue';
import { figureParts } from './figureParts';
import type { RecordField } from './recordField';
import { inConference } from './recordPlace';

/** A field that quotes one item of a list of the conference: `fig.<item>.change`. */
export function itemField(id: string, conference: Conference | null): RecordField | null {
  const [sort = '', itemId = '', part = ''] = id.split('.');
  if (sort !== 'fig') return null;
  const known = ownValue<(typeof figureParts)[keyof typeof figureParts]>(figureParts, part);
  if (known === undefined) return null;
  const figure = conference?.figures.find((one) => fieldPart(one.id) === itemId);
  return {
    label: `${figure?.indicator || 'Số liệu'}: ${known.label}`,
    type: 'text',
    group: 'Số liệu',
    place: inConference('figures', figure?.id ?? ''),
    read: (context) => {
      const now = context.conference.figures.find((one) => fieldPart(one.id) === itemId);
      return now === undefined ? '' : known.read(now);
    },
  };
}

/** The field that quotes a part of a figure. */
export function figureField(figureId: string, part: keyof typeof figureParts): string {
  return `fig.${fieldPart(figureId)}.${part}`;
}

/** The fields by which the items of a conference can be quoted, as far as they say anything. */
export function itemFieldsOf(context: RecordContext): readonly string[] {
  return context.conference.figures.flatMap((figure) =>
    Object.entries(figureParts)
      .filter(([, part]) => part.read(figure) !== '')
      .map(([part]) => `fig.${fieldPart(figure.id)}.${part}`),
  );
}

/** Ids of items hold hyphens, which ids of fields do not. */
function fieldPart(itemId: string): string {
  return itemId.replaceAll(/\W/g, '_');
}
