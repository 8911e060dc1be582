import type { Catalogue } from '@shared/templates/catalogue';
import { useSyncExternalStore } from 'react';
import { onOwnTemplates } from './ownRows';
import { allTemplates } from './templateFiles';

/** Every template, those of the office first; drawn anew when one of these changes. */
export function useTemplates(): Catalogue {
  return useSyncExternalStore(onOwnTemplates, allTemplates);
}
