import { kinds } from '@shared/draft/kinds';
import type { Template } from '@shared/templates/template';
import { fieldsUsed } from '@shared/templates/templateFields';
import { BrokenTemplates } from './BrokenTemplates';
import { programTemplates } from './templateFiles';
import { useCreatePaper } from './useCreatePaper';
import './templates.css';

const families = [
  { family: 'party', title: 'Văn bản của Đảng' },
  { family: 'state', title: 'Văn bản hành chính' },
] as const;

/** Every template: what it is for, and the files that cannot be used, each with its fault. */
export function TemplatesPage() {
  const { templates, broken } = programTemplates();
  return (
    <div className="shell-page templates-page">
      <h1>Mẫu</h1>
      <p className="templates-note">
        Mỗi mẫu có sẵn đề mục, câu mẫu, bảng và chỗ trống để điền. Văn bản trắng của mọi loại có
        trong hộp “Văn bản mới”.
      </p>
      <BrokenTemplates broken={broken} />
      {families.map(({ family, title }) => (
        <section key={family} className="templates-group" aria-label={title}>
          <h2>{title}</h2>
          <ul>
            {templates
              .filter((template) => template.family === family)
              .map((template) => (
                <TemplateCard key={template.id} template={template} />
              ))}
          </ul>
        </section>
      ))}
    </div>
  );
}

function TemplateCard({ template }: { readonly template: Template }) {
  const createPaper = useCreatePaper();
  const { name, description, kind } = template;
  return (
    <li className="template-card">
      <div>
        <h3>{name}</h3>
        <p>{description}</p>
        <p className="template-facts">
          {kinds[kind].name} · {fieldsUsed(template).length} chỗ điền
        </p>
      </div>
      <button
        type="button"
        className="button"
        aria-label={`Tạo văn bản từ mẫu ${name}`}
        onClick={() => void createPaper(template)}
      >
        Tạo văn bản
      </button>
    </li>
  );
}
