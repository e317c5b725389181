/** The spelling genealogy: solid lines lead to attested forms, dashed ones to inferred. */

import { useTranslation } from 'react-i18next';
import type { NameCluster } from '#shared/contract/names.ts';
import { useNameSchemes } from '../../api/index.ts';
import styles from './genealogy.module.css';
import { type TreeNode, treeOf } from './tree.ts';

interface GenealogyProps {
  cluster: NameCluster;
  /** The spelling that is looked at. */
  chosen: string | null;
}

export function Genealogy({ cluster, chosen }: GenealogyProps) {
  const { t } = useTranslation('names');
  const tree = treeOf(cluster);
  if (tree === null || tree.children.length === 0) return null;
  return (
    <section className={styles['genealogy']} aria-label={t('genealogy.title')}>
      <h3>{t('genealogy.title')}</h3>
      <Form node={tree} chosen={chosen} />
      <Branches nodes={tree.children} chosen={chosen} />
    </section>
  );
}

function Branches({ nodes, chosen }: { nodes: readonly TreeNode[]; chosen: string | null }) {
  if (nodes.length === 0) return null;
  return (
    <ul>
      {nodes.map((node) => (
        <li key={node.text} data-inferred={!node.attested || undefined}>
          <div className={styles['step']}>
            <Form node={node} chosen={chosen} />
            <Edge node={node} />
          </div>
          <Branches nodes={node.children} chosen={chosen} />
        </li>
      ))}
    </ul>
  );
}

function Form({ node, chosen }: { node: TreeNode; chosen: string | null }) {
  const { t } = useTranslation('names');
  return (
    <bdi
      className={styles['form']}
      data-inferred={!node.attested || undefined}
      data-chosen={node.text === chosen || undefined}
      title={node.attested ? t('genealogy.attested') : t('genealogy.inferred')}
    >
      {node.text}
    </bdi>
  );
}

/** Which habit writes so, and which letters tell it. */
function Edge({ node }: { node: TreeNode }) {
  const { t } = useTranslation('names');
  const schemes = useNameSchemes();
  const scheme = node.scheme === null ? null : (schemes.get(node.scheme) ?? node.scheme);
  const type = node.type === 'variant' && scheme !== null ? null : t(`type.${node.type}`);
  return (
    <span className={styles['edge']}>
      {[type, ...node.cases.map((name) => t(`case.${name}`)), scheme].filter(Boolean).join(' · ')}
      {node.changes.map(({ from, to }) => (
        <span key={`${from} ${to}`} className={styles['letters']}>
          <bdi>{to || '∅'}</bdi> = <bdi>{from || '∅'}</bdi>
        </span>
      ))}
    </span>
  );
}
