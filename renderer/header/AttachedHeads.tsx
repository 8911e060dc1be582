import { useLexicalComposerContext } from '@lexical/react/LexicalComposerContext';
import { issuerText, printedText } from '@shared/standards/formText';
import type { Standard } from '@shared/standards/standard';
import { useLayoutEffect, useRef, useState } from 'react';
import { usePaperPart } from '../editor/paperStore';
import { Mark } from './Mark';
import { keepOverGap, watchMarked } from './overGap';
import { TitleCell } from './TitleCell';

/**
 * The head that each attached text repeats (S-MODEL-QĐ2), over gaps of the body as the sign-off is.
 * It says what the head of the paper says, and is changed there.
 */
export function AttachedHeads({ standard }: { readonly standard: Standard }) {
  const [editor] = useLexicalComposerContext();
  const [count, setCount] = useState(0);
  useLayoutEffect(
    () =>
      editor.registerRootListener((body) => {
        if (body === null) return undefined;
        const countHeads = () => setCount(attachedTexts(body).length);
        countHeads();
        return watchMarked(body, attribute, countHeads);
      }),
    [editor],
  );
  return Array.from({ length: count }, (_, index) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: a head has nothing of its own but its place.
    <AttachedHead key={index} index={index} standard={standard} />
  ));
}

function AttachedHead({
  index,
  standard,
}: {
  readonly index: number;
  readonly standard: Standard;
}) {
  const [editor] = useLexicalComposerContext();
  const place = useRef<HTMLElement>(null);
  useLayoutEffect(
    () =>
      editor.registerRootListener((body) =>
        body === null || place.current === null ? undefined : keepInGap(place.current, body, index),
      ),
    [editor, index],
  );
  return (
    <section
      ref={place}
      className="letterhead attached-head"
      aria-label={`Phần đầu của văn bản kèm theo ${index + 1}`}
    >
      <Issuer standard={standard} />
      <TitleCell standard={standard} />
    </section>
  );
}

/** Who issues the paper, in the words that are printed. */
function Issuer({ standard }: { readonly standard: Standard }) {
  const header = usePaperPart('header');
  const facts = usePaperPart('facts');
  const parent = printedText(header.parentBody, { facts });
  const issuer = issuerText({ header, facts }, standard);
  return (
    <div>
      {parent !== '' && <div className="style-parentBody">{parent}</div>}
      {issuer !== '' && (
        <>
          <div className="style-issuer">{issuer}</div>
          <Mark
            separator={standard.underIssuer.default}
            under={issuer}
            className="style-issuerMark style-issuer"
          />
        </>
      )}
    </div>
  );
}

const attribute = 'data-attached-head';

function attachedTexts(body: HTMLElement): NodeListOf<HTMLElement> {
  return body.querySelectorAll<HTMLElement>(`:scope > [${attribute}]`);
}

function keepInGap(head: HTMLElement, body: HTMLElement, index: number): () => void {
  return keepOverGap(head, body, {
    attribute,
    below: () => attachedTexts(body)[index] ?? null,
    height: '--attached-head-height',
    put: (below) => {
      if (below !== null) head.style.top = `${below.offsetTop - head.offsetHeight}px`;
    },
  });
}
