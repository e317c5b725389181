/**
 * Mantine with our tokens. Every colour and size is in a style sheet file, so Mantine writes no
 * style element of its own and the content policy needs no exception for it; components that do
 * write one take the nonce that the host put into the page.
 */

import {
  localStorageColorSchemeManager,
  MantineProvider,
  mergeThemeOverrides,
  Notification,
} from '@mantine/core';
import { type ReactNode, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { theme } from './mantine-theme.ts';

const schemes = localStorageColorSchemeManager({ key: 'casebook.theme' });

const styleNonce = (): string =>
  document.querySelector<HTMLMetaElement>('meta[name="csp-nonce"]')?.content ?? '';

/** Notes are shown from anywhere, so the name of their button comes with the theme. */
function useWordedTheme() {
  const { t } = useTranslation('common');
  const close = t('action.close');
  return useMemo(() => {
    const defaultProps = { closeButtonProps: { 'aria-label': close } };
    return mergeThemeOverrides(theme, {
      components: { Notification: Notification.extend({ defaultProps }) },
    });
  }, [close]);
}

export function ThemeProvider({ children }: { children: ReactNode }) {
  return (
    <MantineProvider
      theme={useWordedTheme()}
      defaultColorScheme="auto"
      colorSchemeManager={schemes}
      getStyleNonce={styleNonce}
      withCssVariables={false}
      withGlobalClasses={false}
      deduplicateInlineStyles
    >
      {children}
    </MantineProvider>
  );
}
