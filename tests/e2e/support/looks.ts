/** What every screen must pass in both themes: no serious accessibility fault, and a picture kept. */

import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import AxeBuilder from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { projectRoot } from '#tests/support/project-root.ts';
import type { Door } from './door.ts';

const artifacts = join(projectRoot, 'tests', 'artifacts');

const FIRST_ANSWER_MS = 10_000;

/** Keeps a picture of the page in tests/artifacts. */
async function keepPicture(page: Page, name: string): Promise<void> {
  await mkdir(artifacts, { recursive: true });
  const path = join(artifacts, `${name}.png`);
  // A headless browser on a busy machine now and then never answers; asked again, it does at once.
  const asked = page.screenshot({ path, timeout: FIRST_ANSWER_MS });
  await asked.catch(() => page.screenshot({ path }));
}

/** Serious and critical faults as readable lines; empty when all is well. */
export async function seriousFaults(page: Page): Promise<string[]> {
  // Legacy: it needs no second page, which a desktop window does not grant.
  const { violations } = await new AxeBuilder({ page }).setLegacyMode(true).analyze();
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.target.join(' ')).join(' | ')}`);
}

/** Pictures and accessibility of the present screen in both themes. */
export async function lookAt(door: Door, screen: string): Promise<void> {
  for (const colorScheme of ['light', 'dark'] as const) {
    await door.page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    await door.page.waitForTimeout(300);
    await keepPicture(door.page, `${door.name}-${screen}-${colorScheme}`);
    expect(await seriousFaults(door.page), `${screen}, ${colorScheme}`).toEqual([]);
  }
  await door.page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
}
