/** Says that the pages of a PDF are locked, and asks for the password that opens them. */

import { useTranslation } from 'react-i18next';
import { PasswordForm } from '../ui/password-form.tsx';
import type { Lock } from './pdf-engine.ts';

export function PdfLock({ lock: { wrong, open } }: { lock: Lock }) {
  const { t } = useTranslation('common');
  return (
    <div className="viewer-lock" role="status">
      <span>{t(wrong ? 'password.pagesWrong' : 'password.pages')}</span>
      <PasswordForm
        label={t('password.placeholder')}
        action={t('password.open')}
        onPassword={open}
      />
    </div>
  );
}
