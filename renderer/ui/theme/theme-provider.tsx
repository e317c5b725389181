/**
 * Mantine with our tokens. Every colour and size is in a style sheet file, so Mantine writes no
 * style element of its own and the content policy needs no exception for it; components that do
 * write one take the nonce that the host put into the page.
 */

import { MantineProvider, mergeThemeOverrides, Notification } from '@mantine/core';
import { useColorScheme } from '@mantine/hooks';
import { type ReactNode, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { theme } from './mantine-theme.ts';

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

interface ThemeProviderProps {
  /** As chosen; `auto` follows the system. */
  chosen: 'auto' | 'light' | 'dark';
  children: ReactNode;
}

export function ThemeProvider({ chosen, children }: ThemeProviderProps) {
  const ofSystem = useColorScheme(undefined, { getInitialValueInEffect: false });
  const scheme = chosen === 'auto' ? ofSystem : chosen;
  return (
    <MantineProvider
      theme={useWordedTheme()}
      defaultColorScheme={scheme}
      forceColorScheme={scheme}
      getStyleNonce={styleNonce}
      withCssVariables={false}
      withGlobalClasses={false}
      deduplicateInlineStyles
    >
      {children}
    </MantineProvider>
  );
}
