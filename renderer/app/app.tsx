/** The page put together: words, theme, data, shell. */

import { Notifications } from '@mantine/notifications';
import { QueryClientProvider } from '@tanstack/react-query';
import { connect, queryClient } from '../api/index.ts';
import { ThemeProvider } from '../ui/theme/theme-provider.tsx';
import { Shell } from './shell.tsx';

connect();

export function App() {
  return (
    <QueryClientProvider client={queryClient}>
      <ThemeProvider>
        <Notifications position="bottom-right" limit={3} autoClose={6000} />
        <Shell />
      </ThemeProvider>
    </QueryClientProvider>
  );
}
