import { type Block, type RoleId, roleIds } from '@shared/draft/blocks';
import fc from 'fast-check';
import { p } from '../aDraft';

const roles: readonly RoleId[] = roleIds.filter(
  (role) => role !== 'centred' && role !== 'paragraph',
);

const typed: Partial<Record<RoleId, readonly string[]>> = {
  article: ['Điều 3.', 'Điều 12:'],
  heading: ['IV-', 'II.', 'IX-'],
  clause: ['5.', '2024.', '7-'],
  subclause: ['2.3.', '4.1.'],
  point: ['đ)', 'g)', 'x)', 'aa)'],
};

const someBlock = fc
  .tuple(fc.constantFrom(...roles), fc.nat(), fc.integer({ min: 0, max: 6 }))
  .map(([role, pick, chance]) => {
    const labels = typed[role] ?? [];
    const label = chance === 0 ? labels[pick % Math.max(1, labels.length)] : undefined;
    return p(role, 'Nội dung', label);
  });

/** Numbered paragraphs of all roles in any order, some with a label typed by hand. */
export const numberedBody: fc.Arbitrary<readonly Block[]> = fc.array(someBlock, { maxLength: 40 });
