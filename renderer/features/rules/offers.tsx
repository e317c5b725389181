/** What people's own corrections suggest: each offer with its evidence, to be accepted or tried. */

import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Kbd, PassageText, to } from '../../ui/index.ts';
import styles from './rules.module.css';
import type { RulesDesk } from './use-rules-desk.ts';
import { wishWords } from './wish-words.ts';

export function Offers({ desk }: { desk: RulesDesk }) {
  const { t } = useTranslation('rules');
  if (desk.offers.length === 0) return null;
  return (
    <section aria-labelledby="rules-offers">
      <h2 id="rules-offers">{t('offers.title')}</h2>
      <p className={styles['hint']}>{t('offers.hint')}</p>
      <ul className={styles['offers']}>
        {desk.offers.map((offer, at) => (
          <li key={`${offer.wish.path} ${offer.wish.key} ${offer.wish.word}`}>
            <strong>{wishWords(t, offer.wish)}</strong>
            <span>{t(`offers.said.${offer.said}`, { count: offer.count })}</span>
            {offer.quotes.map((quote) => (
              <a
                key={quote.mentionId}
                className={styles['sentence']}
                href={to.review(quote.documentId, { mention: quote.mentionId })}
              >
                <PassageText {...quote} />
              </a>
            ))}
            <span className={styles['acts']}>
              <Button
                variant="default"
                rightSection={at === 0 ? <Kbd keys="y" /> : undefined}
                onClick={() => desk.accept(offer)}
              >
                {t('offers.accept')}
              </Button>
              <Button variant="subtle" onClick={() => desk.draftOffer(offer)}>
                {t('offers.look')}
              </Button>
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
