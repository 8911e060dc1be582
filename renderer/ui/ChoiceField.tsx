import { type ComponentProps, useId } from 'react';
import { Choice } from './Choice';

/** A choice of a form, under its label. */
export function ChoiceField<T extends string>({
  label,
  ...choice
}: Omit<ComponentProps<typeof Choice<T>>, 'id'> & { readonly label: string }) {
  const id = useId();
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <Choice id={id} {...choice} />
    </div>
  );
}
