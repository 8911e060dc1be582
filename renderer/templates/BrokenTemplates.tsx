import { messageFor } from '@shared/messages';
import type { Catalogue } from '@shared/templates/catalogue';
import { TriangleAlert } from 'lucide-react';

/** The template files that cannot be used, each with its fault; nothing when there are none. */
export function BrokenTemplates({ broken }: Pick<Catalogue, 'broken'>) {
  if (broken.length === 0) return null;
  return (
    <section className="templates-broken" aria-label="Mẫu không dùng được">
      <h2>
        <TriangleAlert size={20} aria-hidden /> {broken.length} tệp mẫu không dùng được
      </h2>
      <ul>
        {broken.map(({ file, error }) => (
          <li key={file}>{messageFor(error)}</li>
        ))}
      </ul>
    </section>
  );
}
