/** R22, R24, R39: markup in names and texts of all formats is shown as letters on every screen. */

import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { buildDocx, paragraph, plain, relationships, run } from '#tests/support/build-docx.ts';
import { buildPdf } from '#tests/support/build-pdf.ts';
import { openBrowserDoor } from './support/browser-door.ts';
import { type Door, dropFiles } from './support/door.ts';
import { heading, queue, seen } from './support/screens.ts';

/** Each would leave a trace if any screen took it for more than letters. */
const MARKUP = [
  '<script>document.title="planted"</script>',
  '<img src=x onerror="document.title=1" class=planted>',
  '<svg onload="document.title=1" class=planted><a xlink:href="javascript:alert(1)">x</a></svg>',
  '<iframe srcdoc="<b>x</b>" class=planted></iframe>',
  '<a href="javascript:alert(1)" class=planted>press</a>',
  '<style class=planted>*{display:none!important}</style>',
  '<b class=planted style="position:fixed;inset:0;background:url(//planted.example/)">x</b>',
  '{{constructor.constructor("alert(1)")()}} $t(common.title) {{count}}',
  '"><!-- ]]> &lt;planted&gt; &#60;planted&#62;',
];

/** What is found must be hostile too: names, places and courts with markup at their sides. */
const FACTS = [
  'On 22 June 2020 Mr Ivan <b class=planted>Petrov</b> was arrested in Minsk.',
  'Mr Pavel "onmouseover=alert(1)" Sidorov was charged under article 205 of the Criminal Code.',
  'The Minsk City Court sentenced Anna \u202EKovalenko\u202C to 4 years in prison on 3 July 2020.',
];

const NAMES = {
  txt: '<img src=x onerror=alert(1) class=planted>.txt',
  docx: '"><svg onload=alert(1) class=planted>\u202Excod.docx',
  pdf: "'); {{count}} $t(x) <b class=planted>.pdf",
};

const escaped = (text: string) =>
  text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');

const docx = () => {
  const link = (id: string, target: string) =>
    `<Relationship Id="${id}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink" Target="${escaped(target)}" TargetMode="External"/>`;
  const links = [
    link('l1', 'javascript:document.title=1'),
    link('l2', 'data:text/html,<script>1</script>'),
    link('l3', '"onclick="document.title=1'),
  ].join('');
  const words = [...MARKUP, ...FACTS].map((text) => plain(escaped(text))).join('');
  const pressed = ['l1', 'l2', 'l3']
    .map((id) => paragraph(`<w:hyperlink r:id="${id}">${run('press me')}</w:hyperlink>`))
    .join('');
  const styled = paragraph(run('styled'), '<w:pStyle w:val="x&quot; onclick=&quot;alert(1)"/>');
  return buildDocx(words + pressed + styled, {
    'word/_rels/document.xml.rels': relationships({}).replace('</Rel', `${links}</Rel`),
  });
};

/** Everything on the page that only a document can have brought. */
const planted = (page: Page) =>
  page.evaluate(() => {
    const wanted = [
      '.planted',
      'planted',
      'iframe, object, embed, base, frame, marquee, form[action]',
      'script:not([src])',
      'a[href^="javascript:" i], a[href^="data:" i]',
      '[onclick], [onload], [onerror], [onmouseover]',
    ];
    const found = [...document.querySelectorAll(wanted.join(','))];
    return [
      ...found.map(({ outerHTML }) => outerHTML.slice(0, 200)),
      ...(/^(planted|1)$/.test(document.title) ? [document.title] : []),
    ];
  });

describe('documents and names full of markup', () => {
  let door: Door;
  let folder: string;

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'casebook-markup-'));
    writeFileSync(join(folder, NAMES.txt), [...MARKUP, ...FACTS].join('\n\n'));
    writeFileSync(join(folder, NAMES.docx), await docx());
    const pdf = await buildPdf((page) => {
      for (const text of [...MARKUP, ...FACTS]) page.paragraph(text);
    });
    writeFileSync(join(folder, NAMES.pdf), pdf);
    door = await openBrowserDoor(join(folder, 'data'));
    await seen(heading(door.page, 'Welcome'));
    await door.page.evaluate(() => {
      document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) => {
        reportError(new Error(`policy: ${violatedDirective} ${blockedURI}`));
      });
    });
    door.page.on('dialog', (dialog) => {
      dialogs.push(dialog.message());
      void dialog.dismiss();
    });
  });
  afterAll(async () => {
    await door.close();
    rmSync(folder, { recursive: true, force: true });
  });

  const dialogs: string[] = [];

  const isInert = async (screen: string) => {
    await door.page.waitForTimeout(300);
    expect([screen, await planted(door.page)]).toEqual([screen, []]);
    expect([screen, door.complaints, dialogs]).toEqual([screen, [], []]);
  };
  const go = (address: string) =>
    door.page.evaluate((hash) => {
      location.hash = hash;
    }, address);
  const links: Record<string, string> = {};

  test('in the library', async () => {
    const { page } = door;
    await door.makeCasebook('<img src=x onerror=alert(1) class=planted>');
    await seen(page.getByText('Drop the first documents here'));
    await dropFiles(
      page,
      Object.values(NAMES).map((name) => join(folder, name)),
    );
    await expect
      .poll(() => page.getByText(/^\d+ to review$/).count(), { timeout: 60_000 })
      .toBe(Object.keys(NAMES).length);
    for (const [kind, name] of Object.entries(NAMES)) {
      const link = page.locator('a[href^="#/review/"]').filter({ hasText: name }).first();
      links[kind] = (await link.getAttribute('href')) ?? '';
    }
    expect(new Set(Object.values(links)).size).toBe(3);
    await isInert('library');
  });

  test.each(Object.keys(NAMES))('in review, %s', async (kind) => {
    const { page } = door;
    await go(links[kind] ?? '');
    await seen(queue(page));
    await isInert(`${kind} opened`);
    const count = await queue(page).getByRole('option').count();
    expect(count).toBeGreaterThan(4);
    for (let index = 0; index < count; index += 1) await page.keyboard.press('Enter');
    await seen(page.getByRole('button', { name: `Confirmed ${count}`, exact: true }));
    await isInert(`${kind} decided`);
  });

  test('side by side', async () => {
    const { page } = door;
    const [left, right] = ['pdf', 'docx'].map((kind) => links[kind]?.split('/').at(-1));
    await go(`#/compare/${left}/${right}`);
    await seen(heading(page, 'Side by side'));
    await page.getByRole('option').first().click();
    await isInert('compare');
  });

  test('in the case, the search, the settings and the palette', async () => {
    const { page } = door;
    await go('#/cases');
    await seen(heading(page, /Cases/));
    await isInert('cases');
    await page.locator('main a[href^="#/cases/"]').first().click();
    await seen(page.getByRole('main').getByText('Minsk City Court').first());
    await isInert('case');
    await page.getByRole('main').getByText('Minsk City Court').first().click();
    await isInert('quotes');
    await go('#/search');
    await page.getByRole('searchbox').fill('planted');
    await seen(
      page
        .getByRole('main')
        .getByText(/planted/)
        .last(),
    );
    await isInert('search');
    await go('#/settings');
    await seen(heading(page, 'Settings'));
    await isInert('settings');
    await page.keyboard.press('Control+k');
    await seen(page.getByRole('dialog').first());
    await page.keyboard.type('planted');
    await isInert('palette');
  });
});
