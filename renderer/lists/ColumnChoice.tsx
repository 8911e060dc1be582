import type { ColumnAnswer } from '@shared/lists/matchColumns';
import type { ColumnQuestion } from '@shared/lists/readList';
import { useId, useState } from 'react';
import { listWords } from './words';

const notChosen = '';
const inOrder = 'inOrder';

/** Asks which pasted column names the rows, where no heading says so. */
export function ColumnChoice({
  question: { label, inOrder: ours, samples },
  onAnswer,
}: {
  readonly question: ColumnQuestion;
  readonly onAnswer: (answer: ColumnAnswer | null) => void;
}) {
  const id = useId();
  const [chosen, setChosen] = useState(notChosen);
  const [isHeaded, setIsHeaded] = useState(false);
  const answer = (choice: string, headed: boolean) => {
    setChosen(choice);
    setIsHeaded(headed);
    onAnswer(answerOf(choice, headed));
  };
  return (
    <div className="field column-choice">
      <label htmlFor={id}>{listWords.whichColumn(label)}</label>
      <select id={id} value={chosen} onChange={(event) => answer(event.target.value, isHeaded)}>
        <option value={notChosen}>{listWords.chooseColumn}</option>
        {samples.map((sample, place) => (
          <option key={place} value={place}>
            {listWords.column(place + 1, sample)}
          </option>
        ))}
        <option value={inOrder}>{listWords.columnsInOrder(ours)}</option>
      </select>
      {chosen !== notChosen && chosen !== inOrder && (
        <label className="check">
          <input
            type="checkbox"
            checked={isHeaded}
            onChange={(event) => answer(chosen, event.target.checked)}
          />
          {listWords.firstLineIsHeading}
        </label>
      )}
    </div>
  );
}

function answerOf(choice: string, isHeaded: boolean): ColumnAnswer | null {
  if (choice === notChosen) return null;
  if (choice === inOrder) return { kind: 'inOrder' };
  return { kind: 'name', place: Number(choice), isHeaded };
}
