/** The genealogy as a tree, with the spellings that are only foretold. */

import type { GenealogyNode, NameCluster } from '#shared/contract/names.ts';

export interface TreeNode {
  readonly text: string;
  readonly attested: boolean;
  readonly type: GenealogyNode['type'];
  /** Id of the scheme that writes so. */
  readonly scheme: string | null;
  readonly cases: readonly string[];
  readonly changes: GenealogyNode['changes'];
  readonly children: readonly TreeNode[];
}

/** Foretold spellings beyond these are in the list, not in the picture. */
const MOST_PREDICTED = 4;

/** Null where there is no name. */
export function treeOf({
  genealogy,
  predicted,
}: Pick<NameCluster, 'genealogy' | 'predicted'>): TreeNode | null {
  const root = genealogy.find(({ parent }) => parent === null);
  if (root === undefined) return null;
  const grown = (node: GenealogyNode): TreeNode => ({
    ...node,
    children: genealogy.filter(({ parent }) => parent === node.text).map(grown),
  });
  const foretold = predicted.slice(0, MOST_PREDICTED).map(
    ({ name, schemes }): TreeNode => ({
      text: name,
      attested: false,
      type: 'predicted',
      scheme: schemes[0] ?? null,
      cases: [],
      changes: [],
      children: [],
    }),
  );
  const tree = grown(root);
  return { ...tree, children: [...tree.children, ...foretold] };
}
