import { type ComponentType, createElement, lazy, useState } from 'react';

/** A screen whose code is read later, and a way to read it before it is asked for. */
export interface LateScreen<P extends object> {
  readonly load: () => Promise<unknown>;
  readonly Screen: ComponentType<P>;
}

/**
 * A screen whose code is not read with the window. Once it is there the screen is drawn at once:
 * `lazy` alone would show its waiting sign even then, and keep it for a third of a second.
 */
export function lateScreen<P extends object>(read: () => Promise<ComponentType<P>>): LateScreen<P> {
  let there: ComponentType<P> | null = null;
  const load = async () => {
    there ??= await read();
    return there;
  };
  const Waited = lazy(async () => ({ default: await load() }));
  const Screen = (props: P) => {
    const [shown] = useState(() => there ?? Waited);
    return createElement(shown, props);
  };
  return { load, Screen };
}
