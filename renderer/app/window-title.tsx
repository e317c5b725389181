/** The window is named after what it shows. */

import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { useCases, useDocuments, useWorkbench } from '../api/index.ts';
import type { Route } from '../ui/index.ts';

/** Apart from the shell, which is not drawn again for what the title depends on. */
export function WindowTitle({ route }: { route: Route }): null {
  const { t } = useTranslation('common');
  const open = useWorkbench().data?.open ?? null;
  const documents = useDocuments().data ?? [];
  const cases = useCases().data ?? [];

  const place = (): string | undefined => {
    switch (route.screen) {
      case 'review':
        return documents.find(({ id }) => id === route.documentId)?.fileName;
      case 'case':
        return cases.find(({ id }) => id === route.id)?.title;
      default:
        return t(`nav.${route.screen}`);
    }
  };
  const title = [place(), open?.name, 'Casebook'].filter(Boolean).join(' – ');
  useEffect(() => {
    document.title = title;
  }, [title]);
  return null;
}
