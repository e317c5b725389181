/** Starts the page: words, theme, connection, screens. */

import './app/refuse-markup.ts';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { connect, firstSettings } from './api/index.ts';
import { App } from './app/app.tsx';
import { startI18n } from './i18n/i18n.ts';
import { preferredLanguage } from './i18n/languages.ts';
import '@mantine/core/styles.layer.css';
import '@mantine/notifications/styles.layer.css';
import '@mantine/spotlight/styles.layer.css';
import './ui/theme/tokens.css';
import './ui/theme/base.css';

/** Words and colours are what was set from the first paint on; nobody waits longer than this. */
const LONGEST_WAIT_MS = 1_500;

async function start(): Promise<void> {
  connect();
  const { language } = await firstSettings(LONGEST_WAIT_MS);
  startI18n(preferredLanguage(language, navigator.languages));
  const root = document.getElementById('root');
  if (!root) return;
  createRoot(root).render(
    <StrictMode>
      <App />
    </StrictMode>,
  );
}

void start();
