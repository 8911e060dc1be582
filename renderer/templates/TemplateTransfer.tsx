import type { ImportedTemplate } from '@shared/templates/importTemplates';
import type { Template } from '@shared/templates/template';
import { Download, Upload } from 'lucide-react';
import { useRef, useState } from 'react';
import { ImportClashDialog } from './ImportClashDialog';
import { originOf } from './templateFiles';
import { useExportTemplates } from './useExportTemplates';
import { useImportTemplates } from './useImportTemplates';

/** Templates in from files, and those of the office out to one. */
export function TemplateTransfer({ templates }: { readonly templates: readonly Template[] }) {
  const input = useRef<HTMLInputElement>(null);
  const [clashing, setClashing] = useState<readonly ImportedTemplate[] | null>(null);
  const { read, keep } = useImportTemplates(templates);
  const exportTemplates = useExportTemplates();
  const own = templates.filter(({ id }) => originOf(id) !== 'program');
  const take = async (files: readonly File[]) => {
    const imported = await read(files);
    if (imported === null) return;
    const isTaken = imported.some(({ template }) => templates.some(({ id }) => id === template.id));
    if (isTaken) setClashing(imported);
    else await keep(imported, 'keepBoth');
  };
  return (
    <div className="button-row">
      <button type="button" className="button" onClick={() => input.current?.click()}>
        <Upload size={18} aria-hidden />
        Nhận mẫu từ tệp
      </button>
      <button
        type="button"
        className="button"
        disabled={own.length === 0}
        onClick={() => void exportTemplates(own)}
      >
        <Download size={18} aria-hidden />
        Xuất mẫu của cơ quan
      </button>
      <input
        ref={input}
        hidden
        type="file"
        accept=".json,application/json"
        multiple
        aria-label="Tệp mẫu"
        onChange={(event) => {
          const files = [...(event.target.files ?? [])];
          // The same file may be chosen again after it was mended.
          event.target.value = '';
          void take(files);
        }}
      />
      {clashing !== null && (
        <ImportClashDialog
          imported={clashing}
          templates={templates}
          onChoose={(clash) => {
            setClashing(null);
            void keep(clashing, clash);
          }}
          onClose={() => setClashing(null)}
        />
      )}
    </div>
  );
}
