import type { Clash, ImportedTemplate } from '@shared/templates/importTemplates';
import type { Template } from '@shared/templates/template';
import { Dialog } from '../ui/Dialog';
import { templateTexts } from './templateWords';

/** Some of the templates are there already: both are kept, or the file's take their place. */
export function ImportClashDialog({
  imported,
  templates,
  onChoose,
  onClose,
}: {
  readonly imported: readonly ImportedTemplate[];
  readonly templates: readonly Template[];
  readonly onChoose: (clash: Clash) => void;
  readonly onClose: () => void;
}) {
  const taken = templates.filter(({ id }) => imported.some(({ template }) => template.id === id));
  return (
    <Dialog title="Mẫu đã có" onClose={onClose}>
      <div className="dialog-form">
        <p>{templateTexts.clash(taken.length)}</p>
        <ul>
          {taken.map(({ id, name }) => (
            <li key={id}>{name}</li>
          ))}
        </ul>
        <footer className="dialog-foot">
          <button type="button" className="button" onClick={onClose}>
            Thôi
          </button>
          <button type="button" className="button" onClick={() => onChoose('replace')}>
            Thay mẫu đã có
          </button>
          <button
            type="button"
            className="button button-primary"
            onClick={() => onChoose('keepBoth')}
          >
            Giữ cả hai
          </button>
        </footer>
      </div>
    </Dialog>
  );
}
