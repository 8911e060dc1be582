import type { Participant } from '@shared/conference/attendance';
import { sameValue } from '@shared/sameValue';
import { useEffect, useRef, useState } from 'react';

/** What is typed, and who stood there before: it may be handed on before it is finished. */
export interface Typing {
  readonly text: string;
  readonly before: Participant;
}

/** The typing into a field for a person, and what is handed on of it. */
export function useTyping(
  value: Participant,
  onChange: (value: Participant) => void,
): {
  /** Null while what is shown is the value. */
  readonly typing: Typing | null;
  readonly type: (text: string) => void;
  /** Hands somebody on; the text stays as it is for as long as it is being typed. */
  readonly give: (next: Participant, as: 'typing' | 'settled') => void;
} {
  const [typing, setTyping] = useState<Typing | null>(null);
  // The field says its text once more in the moment in which somebody was chosen.
  const given = useRef(value);
  useEffect(() => {
    given.current = value;
  }, [value]);
  return {
    typing,
    type: (text) => {
      const before = given.current;
      const begun = text === before.name ? null : { text, before };
      setTyping((now) => (now === null ? begun : { ...now, text }));
    },
    give: (next, as) => {
      given.current = next;
      if (as === 'settled') setTyping(null);
      if (!sameValue(next, value)) onChange(next);
    },
  };
}
