import { findingMessage } from '@shared/checker/findingMessages';
import { checkIssueDay } from '@shared/checker/issueDay';
import { messageFor } from '@shared/messages';
import { shownDay } from '@shared/records/day';
import { standards } from '@shared/standards/standards';
import { useLiveQuery } from 'dexie-react-hooks';
import { useState } from 'react';
import { useDatabase } from '../db/DatabaseContext';
import { issueDraft } from '../db/lifecycle';
import { addTermStart, writeLastDoer } from '../db/settings';
import { paperDateOf, readPaperDate } from '../ui/timeWords';
import { useLastDoer } from './DoerField';
import { firstIssueDate, type IssueOutlook, issueOutlook } from './issueOutlook';
import type { PaperDialogProps } from './usePaperActions';

/** Why a try was refused, and at which field; what is of no one field stands under the form. */
export interface Refusal {
  readonly at: 'date' | 'term' | 'form';
  readonly why: string;
}

/** The values of the form that issues a paper, what they would mean, and the step itself. */
export function useIssueForm({ row, perform }: Pick<PaperDialogProps, 'row' | 'perform'>) {
  const db = useDatabase();
  const [dateText, setDateText] = useState(() =>
    shownDay(firstIssueDate(row.date, paperDateOf(Date.now()))),
  );
  const [typedNumber, setNumberText] = useState<string | null>(null);
  const [termText, setTermText] = useState('');
  const [doer, setDoer] = useLastDoer();
  const { refusal, refuse, mending } = useRefusal();
  const input = {
    date: readPaperDate(dateText),
    number: Number(typedNumber ?? '') || 0,
    termStart: readPaperDate(termText),
  };
  const outlook = useOutlook(row.id, input, typedNumber === null);
  const proposedText = String(outlook?.proposed ?? '');
  const numberText = typedNumber ?? proposedText;

  const submit = async () => {
    // What is shown may be the outlook of the last key but one.
    const fresh = await issueOutlook(db, row.id, input);
    if (fresh === null) return;
    if (input.termStart !== '') await addTermStart(db, input.termStart);
    await writeLastDoer(db, doer);
    const number = Number(typedNumber ?? fresh.proposed ?? 0);
    const request = { number, date: input.date, terms: fresh.terms, by: doer.trim() };
    const outcome = await perform(() => issueDraft(db, row.id, request));
    if (!outcome.ok) refuse({ at: placeOf(outcome.error.kind), why: messageFor(outcome.error) });
  };
  return {
    outlook,
    refusal,
    submit,
    /** What is odd about the day, though the paper may be issued. */
    warnings: dayWarnings(input.date, outlook),
    date: { value: dateText, change: mending(setDateText), refusal: refusalAt('date', refusal) },
    number: {
      value: numberText,
      change: mending(setNumberText),
      // A proposal that comes late must not change the field under the user's hands.
      enter: () => setNumberText(numberText),
      leave: () =>
        setNumberText(['', proposedText].includes(numberText.trim()) ? null : numberText),
    },
    term: { value: termText, change: mending(setTermText), refusal: refusalAt('term', refusal) },
    doer: { value: doer, change: setDoer },
  };
}

function dayWarnings(date: string, outlook: IssueOutlook | undefined): readonly string[] {
  if (outlook === undefined) return [];
  const standard = standards[outlook.record.draft.standard];
  return checkIssueDay(date, paperDateOf(Date.now()), standard).map(findingMessage);
}

/** Why the last try was refused, until a field is mended: then it no longer tells of the fields. */
function useRefusal() {
  const [refusal, refuse] = useState<Refusal | null>(null);
  const mending = (change: (text: string) => void) => (text: string) => {
    refuse(null);
    change(text);
  };
  return { refusal, refuse, mending };
}

function placeOf(kind: string): Refusal['at'] {
  return Object.hasOwn(places, kind) ? (places[kind] ?? 'form') : 'form';
}

const places: Readonly<Record<string, Refusal['at']>> = {
  dateInvalid: 'date',
  termUnknown: 'term',
};

function refusalAt(at: Refusal['at'], refusal: Refusal | null): Refusal | null {
  return refusal?.at === at ? refusal : null;
}

/** The outlook for what is typed; while the number is untouched, that for the proposed one. */
function useOutlook(
  id: string,
  input: Parameters<typeof issueOutlook>[2],
  takesProposed: boolean,
): IssueOutlook | undefined {
  const db = useDatabase();
  const { date, number, termStart } = input;
  return useLiveQuery(async () => {
    const first = await issueOutlook(db, id, { date, number, termStart });
    if (!takesProposed || !first?.proposed) return first ?? undefined;
    const proposed = await issueOutlook(db, id, { date, number: first.proposed, termStart });
    return proposed ?? undefined;
  }, [db, id, date, number, termStart, takesProposed]);
}
