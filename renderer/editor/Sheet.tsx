import { ContentEditable } from '@lexical/react/LexicalContentEditable';
import { standards } from '@shared/standards/standards';
import { AttachedHeads } from '../header/AttachedHeads';
import { CopyHead, Letterhead } from '../header/Letterhead';
import { SignOffBlock } from '../header/SignOffBlock';
import { SignOffPlace } from '../header/SignOffPlace';
import { Addressees, TitleBlock } from '../header/TitleBlock';
import { OriginalContext, usePaperPart } from './paperStore';
import { useStandardCss } from './useStandardCss';
// Stands in for Times New Roman, letter for letter as wide, where the machine lacks it.
import '@fontsource/tinos/400.css';
import '@fontsource/tinos/400-italic.css';
import '@fontsource/tinos/700.css';
import '@fontsource/tinos/700-italic.css';
import './sheet.css';
import './body.css';

/** The paper itself: head, body and sign-off on one sheet, in the look of its standard. */
export function Sheet({ isLocked }: { readonly isLocked: boolean }) {
  const standard = standards[usePaperPart('standard')];
  useStandardCss(standard);
  const original = usePaperPart('original');
  // A copy repeats its paper to the letter; only its own head and foot are written.
  const form = { standard, isLocked: isLocked || original !== null };
  return (
    <article className="sheet" aria-label="Trang văn bản">
      <OriginalContext value={original !== null}>
        <div className="sheet-head">
          <Letterhead {...form} />
          <TitleBlock {...form} />
          <Addressees {...form} />
        </div>
      </OriginalContext>
      <div className="body-frame">
        <ContentEditable
          className="body"
          ariaLabel="Nội dung văn bản"
          ariaMultiline
          lang="vi"
          spellCheck={false}
        />
      </div>
      <SignOffPlace>
        <OriginalContext value={original !== null}>
          <SignOffBlock {...form} />
          <ContactBlock />
        </OriginalContext>
      </SignOffPlace>
      <OriginalContext value={original !== null}>
        <AttachedHeads standard={standard} />
      </OriginalContext>
      {original !== null && (
        <section className="copy-end" aria-label="Phần của bản sao">
          <CopyHead standard={standard} isLocked={isLocked} />
          <SignOffBlock standard={standard} isLocked={isLocked} />
        </section>
      )}
    </article>
  );
}

/** The contact block, which the first page bears at its foot (P-CONTACT-1, S-DC-1). */
function ContactBlock() {
  const { contact } = usePaperPart('marks');
  if (contact.length === 0) return null;
  return <div className="style-contact contact-block">{contact.join('\n')}</div>;
}
