/** What a person set, kept as a small file beside the app's own data. Changes wait for one another. */

import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { DEFAULT_SETTINGS, Settings, type SettingsChange } from '#shared/contract/settings.ts';
import type { ChangeHub } from './change-hub.ts';
import type { Environment } from './environment.ts';
import { replaceFile } from './replace-file.ts';

interface Parts {
  readonly environment: Environment;
  readonly changes: ChangeHub;
}

export class SettingsDesk {
  readonly #path: string;
  readonly #parts: Parts;
  #turn: Promise<unknown> = Promise.resolve();

  constructor(parts: Parts) {
    this.#parts = parts;
    this.#path = join(parts.environment.dataFolder, 'settings.json');
  }

  /** What is set. A file that cannot be read counts as none: nothing in it is worth a refusal. */
  async get(): Promise<Settings> {
    try {
      return Settings.parse(JSON.parse(await readFile(this.#path, 'utf8')));
    } catch {
      return DEFAULT_SETTINGS;
    }
  }

  /** Sets what is given, tells every listener, and answers with all that is set now. */
  change(change: SettingsChange): Promise<Settings> {
    const done = this.#turn.then(async () => {
      const next = changed(await this.get(), change);
      await replaceFile(this.#path, JSON.stringify(next, null, 2));
      this.#parts.changes.tell('settings');
      return next;
    });
    this.#turn = done.catch(() => undefined);
    return done;
  }
}

function changed(settings: Settings, { language, theme, panes }: SettingsChange): Settings {
  return Settings.parse({
    language: language === undefined ? settings.language : language,
    theme: theme ?? settings.theme,
    panes: panes ? { ...settings.panes, [panes.screen]: panes.layout } : settings.panes,
  });
}
