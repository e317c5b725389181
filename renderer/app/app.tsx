/** The page put together: words, theme, data, shell. */

import { Notifications } from '@mantine/notifications';
import { QueryClientProvider } from '@tanstack/react-query';
import { queryClient, useSettings } from '../api/index.ts';
import { useLanguage } from '../i18n/use-language.ts';
import { ThemeProvider } from '../ui/theme/theme-provider.tsx';
import { Shell } from './shell.tsx';

export function App() {
  return (
    <QueryClientProvider client={queryClient}>
      <Themed />
    </QueryClientProvider>
  );
}

/** What is set holds at once, whichever window set it. */
function Themed() {
  const { language, theme } = useSettings();
  useLanguage(language);
  return (
    <ThemeProvider chosen={theme}>
      <Notifications position="bottom-right" limit={3} autoClose={6000} />
      <Shell />
    </ThemeProvider>
  );
}
