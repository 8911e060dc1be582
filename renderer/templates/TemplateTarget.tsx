import type { Template } from '@shared/templates/template';
import { useId } from 'react';
import type { TemplateForm } from './SaveTemplateDialog';

/** Whether the paper becomes a new template or changes its own, and what that is called. */
export function TemplateTarget({
  form,
  template,
  onChange,
}: {
  readonly form: TemplateForm;
  readonly template: Template | null;
  readonly onChange: (form: TemplateForm) => void;
}) {
  const group = useId();
  const nameId = useId();
  return (
    <>
      {template !== null && (
        <fieldset className="save-template-target">
          <legend>Lưu vào đâu</legend>
          <label className="check">
            <input
              type="radio"
              name={group}
              checked={!form.isInto}
              onChange={() => onChange({ ...form, isInto: false, name: '' })}
            />
            Thành mẫu mới của cơ quan
          </label>
          <label className="check">
            <input
              type="radio"
              name={group}
              checked={form.isInto}
              onChange={() => onChange({ ...form, isInto: true, name: template.name })}
            />
            Vào mẫu “{template.name}”
          </label>
          {form.isInto && (
            <label className="check save-template-done">
              <input
                type="checkbox"
                checked={form.isDone}
                onChange={() => onChange({ ...form, isDone: !form.isDone })}
              />
              Xong thì chuyển văn bản này vào thùng rác
            </label>
          )}
        </fieldset>
      )}
      <div className="field">
        <label htmlFor={nameId}>Tên mẫu</label>
        <input
          id={nameId}
          value={form.name}
          maxLength={200}
          autoFocus
          onChange={(event) => onChange({ ...form, name: event.target.value })}
        />
      </div>
    </>
  );
}
