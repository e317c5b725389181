/** R6, R7, R8, R9, R20 and R24: a whole import of files that mean harm, watched from outside. */

import { spawnSync } from 'node:child_process';
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { createServer, type Server } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildDocx, paragraph, plain, relationships, run } from '#tests/support/build-docx.ts';
import { projectRoot } from '#tests/support/project-root.ts';
import { rawPdf } from '#tests/support/raw-pdf.ts';
import { casebook, jsonLines } from './run-casebook.ts';

const SECRET = 'canary-90417-secret';
// biome-ignore lint/suspicious/noControlCharactersInRegex: these must not reach a terminal.
const COMMANDING = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/;
const PROGRAM = join(projectRoot, 'dist', 'electron', 'cli.js');
let root = '';
let folder = '';
let secretFile = '';
let listener: Server;
let visits = 0;
let address = '';

const write = (name: string, content: string | Uint8Array) =>
  writeFileSync(join(folder, name), content);

/** A DOCX that points at a file of this machine and at a server wherever a DOCX can. */
const pointingDocx = () => {
  const external = (id: string, type: string, target: string) =>
    `<Relationship Id="${id}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/${type}" Target="${target}" TargetMode="External"/>`;
  const links = [
    external('i1', 'image', `file://${secretFile}`),
    external('i2', 'image', `${address}/image.png`),
    external('f1', 'footnotes', `file://${secretFile}`),
    external('t1', 'attachedTemplate', `${address}/template.dotm`),
    external('a1', 'aFChunk', `file://${secretFile}`),
    external('o1', 'oleObject', `${address}/object.bin`),
  ].join('');
  const picture = (id: string) =>
    `<w:drawing><wp:inline><a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/picture"><pic:pic><pic:blipFill><a:blip r:link="${id}" r:embed="${id}"/></pic:blipFill></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing>`;
  const field = `<w:instrText> INCLUDETEXT "${secretFile}" </w:instrText>`;
  const body = [
    plain('On 22 June 2020 a court in Minsk met.'),
    paragraph(`<w:r>${picture('i1')}</w:r><w:r>${picture('i2')}</w:r>`),
    paragraph(`<w:r><w:fldChar w:fldCharType="begin"/>${field}</w:r>${run('shown')}`),
    '<w:altChunk r:id="a1"/>',
  ].join('');
  return buildDocx(body, {
    'word/_rels/document.xml.rels': relationships({}).replace('</Rel', `${links}</Rel`),
  });
};

/** A PDF that wants to open, launch, submit, include and run things. */
const pointingPdf = () =>
  rawPdf([
    `<< /Type /Catalog /Pages 2 0 R /OpenAction << /S /URI /URI (${address}/open) >> /AA << /WC << /S /JavaScript /JS (app.launchURL\\("${address}/js"\\)) >> >> /AcroForm << /XFA 6 0 R /Fields [] >> >>`,
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 300 300] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> /XObject << /X 7 0 R >> >> /AA << /O << /S /Launch /F (${secretFile}) >> >> >>`,
    { stream: 'BT /F1 12 Tf 20 200 Td (On 22 June 2020 a court met.) Tj ET /X Do' },
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>',
    {
      stream: `<xdp:xdp xmlns:xdp="http://ns.adobe.com/xdp/"><template><subform><image href="${address}/xfa"/></subform></template></xdp:xdp>`,
    },
    {
      dict: `/Type /XObject /Subtype /Image /Width 1 /Height 1 /BitsPerComponent 8 /ColorSpace /DeviceGray /F (${secretFile})`,
      stream: '',
    },
  ]);

const isSound = async (casebookFile: string) => {
  const ended = await casebook(['check', '--json', casebookFile], { folder });
  expect(jsonLines(ended)).toMatchObject([{ sound: true, findings: [] }]);
};

beforeAll(async () => {
  root = realpathSync(mkdtempSync(join(tmpdir(), 'casebook-hostile-')));
  folder = join(root, 'work');
  mkdirSync(folder);
  mkdirSync(join(root, 'private'));
  secretFile = join(root, 'private', 'secret.txt');
  writeFileSync(secretFile, SECRET);
  listener = createServer((socket) => {
    visits += 1;
    socket.destroy();
  });
  await new Promise<void>((resolve) => listener.listen(0, '127.0.0.1', resolve));
  const bound = listener.address();
  address = `http://127.0.0.1:${typeof bound === 'object' ? bound?.port : 0}`;
  write('pointing.docx', await pointingDocx());
  write('pointing.pdf', pointingPdf());
  const entity = `<!DOCTYPE x [<!ENTITY e SYSTEM "file://${secretFile}">]>`;
  write(
    'entity.docx',
    await buildDocx(plain('x'), { 'word/document.xml': `${entity}<w:document>&e;</w:document>` }),
  );
  write('cut.pdf', pointingPdf().subarray(0, 700));
  write('empty.txt', '');
  write('program.txt', Buffer.from('7f454c4602010100', 'hex'));
});
afterAll(async () => {
  await new Promise((resolve) => listener.close(resolve));
  rmSync(root, { recursive: true, force: true });
});

const HARMFUL = ['pointing.docx', 'pointing.pdf'];
const REFUSED = ['entity.docx', 'cut.pdf', 'empty.txt', 'program.txt'];

describe('documents that point elsewhere', () => {
  it('are read without a visit, and bring nothing of another file with them', async () => {
    const ended = await casebook(['import', '-c', 'a.casebook', '--json', ...HARMFUL], { folder });
    expect(jsonLines(ended)).toMatchObject(HARMFUL.map(() => ({ state: 'done', error: null })));
    const told = await casebook(['extract', '--json', ...HARMFUL], { folder });
    expect(told.stdout).toContain('22 June 2020');
    for (const name of HARMFUL) {
      const shown = await casebook(['show', '-c', 'a.casebook', '--json', name], { folder });
      expect(shown.stdout).not.toContain(SECRET);
    }
    expect(told.stdout + told.stderr + ended.stderr).not.toContain(SECRET);
    expect(readFileSync(join(folder, 'a.casebook')).includes(SECRET)).toBe(false);
    expect(visits).toBe(0);
  });

  it('no half of a refused file stays behind', async () => {
    for (const [index, name] of REFUSED.entries()) {
      const ended = await casebook(['import', '-c', 'b.casebook', '--json', name], { folder });
      expect(ended.code).toBe(1);
      expect(jsonLines(ended)).toMatchObject([{ state: 'failed', documentId: null }]);
      await isSound('b.casebook');
      const listed = await casebook(['list', '-c', 'b.casebook', '--json'], { folder });
      expect([index, listed.stdout]).toEqual([index, '']);
    }
    expect(visits).toBe(0);
  });
});

const tracer = process.platform === 'linux' ? spawnSync('strace', ['-f', 'true']) : null;
const untraced =
  tracer?.status === 0 ? null : 'WITHOUT strace NOBODY SEES WHAT AN IMPORT OPENS (apt: strace)';

describe('seen from the system', () => {
  it('an import connects to nothing, opens nothing of others, writes only where it should', ({
    skip,
  }) => {
    if (untraced !== null) skip(untraced);
    const trace = join(root, 'trace');
    const calls = 'trace=connect,bind,open,openat,creat,rename,renameat2,mkdir,unlink,link,symlink';
    const program = [process.execPath, PROGRAM, 'import', '-c', 'traced.casebook'];
    const data = ['--data-folder', join(folder, 'data'), '--json'];
    const words = ['-f', '-qq', '-y', '-s', '4096', '-e', calls, '-o', trace, ...program, ...data];
    const ended = spawnSync('strace', [...words, ...HARMFUL, ...REFUSED], {
      cwd: folder,
      encoding: 'utf8',
      env: { PATH: process.env['PATH'], HOME: folder },
    });
    expect(ended.status).toBe(1);
    const lines = readFileSync(trace, 'utf8').split('\n');
    expect(lines.filter((line) => line.includes('pointing.pdf')).length).toBeGreaterThan(0);
    expect(lines.filter((line) => /AF_INET6?|sin6?_port/.test(line))).toEqual([]);
    expect(lines.filter((line) => line.includes(secretFile))).toEqual([]);
    const changing = lines.filter((line) =>
      /O_WRONLY|O_RDWR|O_CREAT|\b(creat|rename\w*|mkdir|unlink|link|symlink)\(/.test(line),
    );
    expect(changing.length).toBeGreaterThan(0);
    // The null device and the null terminal keep nothing.
    const stray = changing.filter(
      (line) =>
        !line.includes(folder) &&
        !/"(\/dev\/(null|tty|urandom)|traced\.casebook[^"/]*)"/.test(line),
    );
    expect(stray).toEqual([]);
  });
});

describe('a line of ten megabytes', () => {
  it('is read whole, its end is found, and the casebook stays sound', async () => {
    const filler = 'The meeting went on and on without a name or a number worth a note. ';
    const length = 10 * 1024 * 1024;
    const end = 'On 22 June 2020 the Minsk City Court met.';
    write('line.txt', filler.repeat(length / filler.length) + end);
    const ended = await casebook(['import', '-c', 'line.casebook', '--json', 'line.txt'], {
      folder,
    });
    expect(jsonLines(ended)).toMatchObject([{ state: 'done', error: null }]);
    const [shown] = jsonLines(
      await casebook(['show', '-c', 'line.casebook', '--json', 'line.txt'], { folder }),
    );
    const { text, segments, mentions } = Object(shown);
    expect(text.endsWith(end)).toBe(true);
    expect(
      Math.max(
        ...segments.map((segment: { start: number; end: number }) => segment.end - segment.start),
      ),
    ).toBeLessThanOrEqual(20_000);
    const last = mentions.find(
      ({ mention }: { mention: { text: string } }) => mention.text === '22 June 2020',
    );
    expect(text.slice(last.mention.start, last.mention.end)).toBe('22 June 2020');
    const found = await casebook(['search', '-c', 'line.casebook', '--json', 'Minsk'], { folder });
    expect(jsonLines(found)).toMatchObject([{ fileName: 'line.txt', exact: 'Minsk' }]);
    await isSound('line.casebook');
  });
});

describe.skipIf(process.platform === 'win32')('names that mean harm', () => {
  const TEXT = 'On 22 June 2020 a court in Minsk met.';
  const NAMES = [
    '\u001b]0;owned\u0007\u001b[2Jscreen.txt',
    'bell\u0007\u0008\u007f.txt',
    'two\nlines\r.txt',
    'gpj.\u202Etxt.exe',
    '\u2066isolate\u2069.txt',
    `${'l'.repeat(251)}.txt`,
    `"quoted" 'name' \`id\` $(id).txt`,
    "'; DROP TABLE documents; --.txt",
    '..\\..\\windows.txt',
    '%2e%2e%2fetc.txt',
    '=cmd|calc!A1.txt',
    '<img src=x onerror=alert(1)>.txt',
    'e\u0301 decomposed.txt',
    'zero\u200bwidth.txt',
    ' leading and trailing .txt ',
    '-dash.txt',
    'CON',
  ];

  it('are kept as they are and shown as letters', async () => {
    for (const [index, name] of NAMES.entries()) write(name, `${index}. ${TEXT}`);
    const on = (...words: string[]) => casebook(words, { folder });
    const imported = await on('import', '-c', 'n.casebook', '--', ...NAMES);
    const listed = await on('list', '-c', 'n.casebook');
    const found = await on('search', '-c', 'n.casebook', 'Minsk');
    const read = await on('extract', '--', ...NAMES);
    expect([imported, listed, found, read].map(({ code }) => code)).toEqual([0, 0, 0, 0]);
    for (const { stdout, stderr } of [imported, listed, found, read]) {
      expect(stdout + stderr).not.toMatch(COMMANDING);
    }
    expect(listed.stdout.trimEnd().split('\n')).toHaveLength(NAMES.length);
    expect(read.stdout.match(/^\S.* \(/gm)).toHaveLength(NAMES.length);
    const json = await on('list', '-c', 'n.casebook', '--json');
    const kept = jsonLines(json).map((line): unknown => Object(line).fileName);
    expect(kept.sort()).toEqual([...NAMES].sort());
    await isSound('n.casebook');
    expect(readdirSync(root).sort()).toEqual([
      'private',
      ...(untraced === null ? ['trace'] : []),
      'work',
    ]);
  });

  it('leave in an export without doing harm', async () => {
    const csv = await casebook(['export', '-c', 'n.casebook', '-f', 'csv'], { folder });
    expect(csv.code).toBe(0);
    expect(csv.stdout).not.toMatch(/(^|[,\n])"?[=+@]/);
  });
});
