/** A passage as it stands in a document, with the words in question marked. */

import type { MarkType } from './marks.ts';
import { oneLine } from './one-line.ts';
import styles from './passage-text.module.css';

interface PassageTextProps {
  before: string;
  exact: string;
  after: string;
  language: string | null;
  /** Colours the words as a mention of this type. */
  type?: MarkType;
}

export function PassageText({ before, exact, after, language, type }: PassageTextProps) {
  return (
    <bdi className={styles['passage']} lang={language ?? undefined}>
      {oneLine(before)}
      <mark
        style={
          type && { background: `var(--type-${type}-fill)`, borderColor: `var(--type-${type})` }
        }
      >
        {oneLine(exact)}
      </mark>
      {oneLine(after)}
    </bdi>
  );
}
