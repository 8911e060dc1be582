import { ParsedInput } from './ParsedInput';
import { countForm } from './parsedForms';

/** A count from 0 up, or nothing while it is not known; what is computed for it shows through. */
export function CountInput({
  computed,
  ...field
}: {
  readonly label: string;
  readonly value: number | null;
  readonly computed?: number | null;
  readonly onChange: (value: number | null) => void;
}) {
  const hint = typeof computed === 'number' ? { hint: String(computed) } : {};
  return <ParsedInput {...field} {...hint} form={countForm} />;
}
