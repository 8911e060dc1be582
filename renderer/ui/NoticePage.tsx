import type { ReactNode } from 'react';

/** A whole page that says one thing and what to do about it. */
export function NoticePage({
  title,
  text,
  children,
}: {
  readonly title: string;
  readonly text: string;
  readonly children?: ReactNode;
}) {
  return (
    <main className="notice-page" role="alert">
      <h1>{title}</h1>
      <p>{text}</p>
      <div className="notice-actions">{children}</div>
    </main>
  );
}
