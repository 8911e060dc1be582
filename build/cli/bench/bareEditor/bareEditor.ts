import { registerRichText } from '@lexical/rich-text';
import { standardCss } from '@renderer/editor/standardCss';
import { hd05 } from '@shared/standards/hd05';
import { $createParagraphNode, $createTextNode, $getRoot, createEditor } from 'lexical';
import { bigReport } from '../bigReport';

// The same text in the same look and the same box, with nothing around it: what a key costs at least.
const sheet = new CSSStyleSheet();
sheet.replaceSync(standardCss(hd05));
document.adoptedStyleSheets = [sheet];

const editor = createEditor({
  namespace: 'bare',
  theme: { paragraph: 'role-paragraph' },
  onError: (error) => {
    throw error;
  },
});
registerRichText(editor);
editor.setRootElement(document.querySelector<HTMLElement>('.body'));
editor.update(() => {
  const paragraphs = bigReport().blocks.map((block) => {
    const [run] = block.kind === 'text' ? block.runs : [];
    const text = run && 'text' in run ? run.text : '';
    return $createParagraphNode().append($createTextNode(text));
  });
  $getRoot()
    .clear()
    .append(...paragraphs);
});
