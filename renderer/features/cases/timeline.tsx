/** Dated facts in order, each drawn with the span that its date really covers. */

import { useTranslation } from 'react-i18next';
import type { TimelineEntry } from '#shared/contract/cases.ts';
import { useFormat } from '../../ui/index.ts';
import look from '../../ui/rows.module.css';
import { excerptOf } from './excerpt.ts';
import type { Evidence } from './quotes-panel.tsx';
import { SourceCount } from './source-count.tsx';
import styles from './timeline.module.css';
import { byDate, type Scale, scaleOf, stretchOf, yearTicks } from './timeline-scale.ts';

interface TimelineProps {
  entries: readonly TimelineEntry[];
  shownId: string | null;
  onOpen: (evidence: Evidence) => void;
}

export function Timeline({ entries, shownId, onOpen }: TimelineProps) {
  const { t } = useTranslation('cases');
  const scale = scaleOf(entries.map(({ date }) => date));
  if (entries.length === 0) return null;
  const ordered = [...entries].sort(byDate);
  return (
    <section className={styles['timeline']} aria-label={t('timeline')}>
      <header>
        <span />
        {scale && <Axis scale={scale} />}
      </header>
      <ol>
        {ordered.map((entry, index) => {
          const id = `entry-${index}`;
          return (
            <li key={id}>
              <Entry id={id} entry={entry} scale={scale} shownId={shownId} onOpen={onOpen} />
            </li>
          );
        })}
      </ol>
    </section>
  );
}

/** Told as denied, feared or to come: shown, and never to be taken for what happened. */
const isApart = ({ fact }: TimelineEntry): boolean =>
  fact !== null && fact.modality !== 'stated' && fact.modality !== 'alleged';

const percent = (share: number): string => `${(share * 100).toFixed(3)}%`;

function Axis({ scale }: { scale: Scale }) {
  return (
    <div className={styles['axis']} aria-hidden>
      {yearTicks(scale).map(({ year, at }) => (
        <span key={year} style={{ left: percent(at) }}>
          {year}
        </span>
      ))}
    </div>
  );
}

interface EntryProps {
  id: string;
  entry: TimelineEntry;
  scale: Scale | null;
  shownId: string | null;
  onOpen: (evidence: Evidence) => void;
}

function Entry({ id, entry, scale, shownId, onOpen }: EntryProps) {
  const format = useFormat();
  const date = format.edtf(entry.date);
  const documents = new Set(entry.quotes.map(({ documentId }) => documentId)).size;
  return (
    <button
      type="button"
      id={id}
      data-roving
      className={`${look['opener']} ${styles['entry']}`}
      data-apart={isApart(entry) || undefined}
      aria-expanded={shownId === id}
      onClick={() =>
        onOpen({ id, title: date, type: 'date', quotes: entry.quotes, provision: null })
      }
    >
      <span className={styles['date']}>{date}</span>
      <span className={styles['track']} aria-hidden>
        {scale && <Bar date={entry.date} scale={scale} />}
      </span>
      <EntryWords entry={entry} />
      <SourceCount quotes={entry.quotes.length} documents={documents} />
    </button>
  );
}

function Bar({ date, scale }: { date: string; scale: Scale }) {
  const stretch = stretchOf(date, scale);
  if (!stretch) return null;
  return (
    <span
      className={stretch.isPoint ? styles['point'] : styles['bar']}
      data-uncertain={stretch.isUncertain || undefined}
      data-open={stretch.isOpen || undefined}
      style={{
        left: percent(stretch.left),
        ...(stretch.isPoint ? {} : { width: percent(stretch.width) }),
      }}
    />
  );
}

function EntryWords({ entry }: { entry: TimelineEntry }) {
  const { t } = useTranslation('values');
  const format = useFormat();
  const { court, fact, person, place, quotes } = entry;
  const quote = quotes[0];
  const excerpt = quote && (
    <bdi className={styles['alone']} lang={quote.language ?? undefined}>
      {excerptOf(quote)}
    </bdi>
  );
  if (!fact) return <span className={styles['words']}>{excerpt}</span>;
  const details = [
    ...fact.articles.map((article) => format.provision(article)),
    ...fact.charges.map((code) => format.charge(code)),
    ...fact.penalties.map((penalty) => format.penalty(penalty)),
    court,
    place,
  ].filter((detail) => detail !== null);
  return (
    <span className={styles['words']}>
      <strong>{t(`fact.${fact.type}`)}</strong>
      {person && <bdi>{person}</bdi>}
      {fact.modality !== 'stated' && (
        <span className={styles['modality']}>{t(`modality.${fact.modality}`)}</span>
      )}
      {fact.attribution && (
        <span className={styles['source']}>
          <bdi>{t('attribution', { source: fact.attribution.text })}</bdi>
        </span>
      )}
      {details.length > 0 ? (
        <span className={styles['details']}>
          <bdi>{details.join(' · ')}</bdi>
        </span>
      ) : (
        excerpt
      )}
    </span>
  );
}
