import { groupWords } from '@shared/conference/conferenceWords';
import { deriverOf } from '@shared/derive/derivers';
import { kinds } from '@shared/draft/kinds';
import { fedBy, paperPlace } from '@shared/templates/derivationMap';
import type { Template } from '@shared/templates/template';
import { fieldsUsed } from '@shared/templates/templateFields';
import { useState } from 'react';
import { originOf, templateById } from './templateFiles';
import { templateTexts } from './templateWords';
import { useCreatePaper } from './useCreatePaper';
import { useTemplateActions } from './useTemplateActions';

/** A template, what it is for, and what can be done with it. */
export function TemplateCard({ template }: { readonly template: Template }) {
  const createPaper = useCreatePaper();
  const [isOpen, setIsOpen] = useState(false);
  const { name, description, kind } = template;
  const origin = originOf(template.id);
  return (
    <li className="template-card">
      <div>
        <h3>
          {name}{' '}
          {origin !== 'program' && <span className="chip">{templateTexts.origin[origin]}</span>}
        </h3>
        <p>{description}</p>
        <p className="template-facts">
          {kinds[kind].name} · {fieldsUsed(template).length} chỗ điền
        </p>
        {isOpen && <TemplateDetails template={template} />}
      </div>
      <div className="template-buttons">
        <button
          type="button"
          className="button button-quiet"
          aria-expanded={isOpen}
          aria-label={`Chi tiết mẫu ${name}`}
          onClick={() => setIsOpen(!isOpen)}
        >
          Chi tiết
        </button>
        <button
          type="button"
          className="button"
          aria-label={`Tạo văn bản từ mẫu ${name}`}
          onClick={() => void createPaper(template)}
        >
          Tạo văn bản
        </button>
      </div>
    </li>
  );
}

/** What the records write in its papers, and how the office makes it its own. */
function TemplateDetails({ template }: { readonly template: Template }) {
  const { edit, remove, exportOne } = useTemplateActions(template);
  const origin = originOf(template.id);
  const sources = new Set(
    template.blocks.flatMap((block) => ('link' in block ? block.link.source : [])),
  );
  const labels = [...sources].flatMap((source) => deriverOf(source)?.label ?? []);
  return (
    <div className="template-details">
      <p>{templateTexts.written(labels)}</p>
      <TemplateFlow id={template.id} />
      <div className="button-row">
        <button type="button" className="button" onClick={() => void edit()}>
          Sửa mẫu
        </button>
        <button type="button" className="button" onClick={() => void exportOne()}>
          Xuất ra tệp
        </button>
        {origin !== 'program' && (
          <button type="button" className="button" onClick={() => void remove()}>
            {origin === 'changed' ? 'Trở lại mẫu gốc' : 'Xóa mẫu'}
          </button>
        )}
      </div>
    </div>
  );
}

/** What its papers take over from the record and from other papers, and which papers take over from them. */
function TemplateFlow({ id }: { readonly id: string }) {
  const place = paperPlace(id);
  if (place === null) return null;
  const parts = place.reads.map((part) => groupWords[part]);
  return (
    <>
      <p>{templateTexts.takes(parts, namesOf(fedBy(id)))}</p>
      {place.feeds.length > 0 && <p>{templateTexts.gives(namesOf(place.feeds))}</p>}
    </>
  );
}

function namesOf(ids: readonly string[]): readonly string[] {
  return ids.map((id) => templateById(id)?.name ?? id);
}
