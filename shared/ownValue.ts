/**
 * The entry of a table under a name that comes from outside: `constructor` and `toString` are names
 * like any other, not what every object inherits.
 */
export function ownValue<Value>(
  table: Readonly<Record<string, Value>>,
  name: string,
): Value | undefined {
  return Object.hasOwn(table, name) ? table[name] : undefined;
}
