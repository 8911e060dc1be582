import { ContentEditable } from '@lexical/react/LexicalContentEditable';
import { standards } from '@shared/standards/standards';
import { Letterhead } from '../header/Letterhead';
import { SignOffBlock } from '../header/SignOffBlock';
import { SignOffPlace } from '../header/SignOffPlace';
import { Addressees, TitleBlock } from '../header/TitleBlock';
import { usePaperPart } from './paperStore';
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
  const form = { standard, isLocked };
  return (
    <article className="sheet" aria-label="Trang văn bản">
      <Letterhead {...form} />
      <TitleBlock {...form} />
      <Addressees {...form} />
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
        <SignOffBlock {...form} />
      </SignOffPlace>
    </article>
  );
}
