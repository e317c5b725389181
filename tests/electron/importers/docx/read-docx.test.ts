import { describe, expect, it } from 'vitest';
import { readDocx } from '#electron/importers/docx/read-docx.ts';
import type { SourceText } from '#shared/text/source-text.ts';
import {
  buildDocx,
  paragraph,
  plain,
  relationships,
  run,
  wordPart,
} from '#tests/support/build-docx.ts';

const read = async (body: string, more = {}): Promise<SourceText> =>
  readDocx(await buildDocx(body, more));

/** `kind: text` for each segment. */
const segments = ({ text, segments }: SourceText): string[] =>
  segments.map(({ kind, start, end }) => `${kind}: ${text.slice(start, end)}`);

const calls = ({ text, segments }: SourceText): (string | null)[] =>
  segments.map(({ call }) => (call === null ? null : text.slice(call.start, call.end)));

const STYLES = wordPart(
  'styles',
  '<w:style w:type="paragraph" w:styleId="Berschrift1"><w:name w:val="heading 1"/></w:style>' +
    '<w:style w:type="paragraph" w:styleId="Own"><w:name w:val="Own"/><w:basedOn w:val="Berschrift1"/></w:style>' +
    '<w:style w:type="paragraph" w:styleId="Outlined"><w:name w:val="Outlined"/><w:pPr><w:outlineLvl w:val="2"/></w:pPr></w:style>' +
    '<w:style w:type="paragraph" w:styleId="Bullets"><w:name w:val="List Bullet"/><w:pPr><w:numPr><w:numId w:val="7"/></w:numPr></w:pPr></w:style>' +
    '<w:style w:type="character" w:styleId="Secret"><w:name w:val="Secret"/><w:rPr><w:vanish/></w:rPr></w:style>',
);
const NUMBERING = wordPart(
  'numbering',
  '<w:abstractNum w:abstractNumId="3"><w:lvl w:ilvl="0"><w:numFmt w:val="decimal"/></w:lvl></w:abstractNum>' +
    '<w:abstractNum w:abstractNumId="4"><w:lvl w:ilvl="0"><w:numFmt w:val="bullet"/></w:lvl></w:abstractNum>' +
    '<w:num w:numId="6"><w:abstractNumId w:val="3"/></w:num><w:num w:numId="7"><w:abstractNumId w:val="4"/></w:num>',
);
const WITH_STYLES = {
  'word/styles.xml': STYLES,
  'word/numbering.xml': NUMBERING,
  'word/_rels/document.xml.rels': relationships({
    s: ['styles', 'styles.xml'],
    n: ['numbering', 'numbering.xml'],
  }),
};
const style = (id: string): string => `<w:pStyle w:val="${id}"/>`;

describe('paragraphs', () => {
  it('are segments on lines of their own, runs without seams', async () => {
    const source = await read(
      paragraph(run('The act') + run('ivist', '<w:b/>')) + plain('Second.'),
    );
    expect(source.text).toBe('The activist\nSecond.');
    expect(segments(source)).toEqual(['body: The activist', 'body: Second.']);
    expect(source.quality.verdict).toBe('text');
  });

  it('keep soft breaks as line ends and tell them', async () => {
    const source = await read(paragraph('<w:r><w:t>line1</w:t><w:br/><w:t>line2</w:t></w:r>'));
    expect(source.text).toBe('line1\nline2');
    expect(source.edits).toEqual([{ kind: 'soft_break', start: 5, end: 6, raw: '' }]);
  });

  it('keep hyphens and spaces of every sort', async () => {
    const source = await read(
      paragraph(
        '<w:r><w:t>a\u00a0b</w:t><w:softHyphen/><w:t>c</w:t><w:noBreakHyphen/><w:t>d</w:t><w:tab/><w:t>e</w:t></w:r>',
      ),
    );
    expect(source.text).toBe('a\u00a0b\u00adc\u2011d\te');
  });

  it('are composed, also across runs, and the raw letters are kept', async () => {
    const source = await read(paragraph(run('Mamai\u0308 cafe') + run('\u0301!', '<w:i/>')));
    expect(source.text).toBe('Mamaï café!');
    expect(source.edits).toEqual([
      { kind: 'unicode_composed', start: 4, end: 5, raw: 'i\u0308' },
      { kind: 'unicode_composed', start: 9, end: 10, raw: 'e\u0301' },
    ]);
  });

  it('are headings by style name, inheritance or outline, whatever the style id', async () => {
    const source = await read(
      paragraph(run('One'), style('Berschrift1')) +
        paragraph(run('Two'), style('Own')) +
        paragraph(run('Three'), style('Outlined')) +
        paragraph(run('Four'), style('Missing')),
      WITH_STYLES,
    );
    expect(segments(source)).toEqual([
      'heading: One',
      'heading: Two',
      'heading: Three',
      'body: Four',
    ]);
    expect(source.rich?.map((node) => ('tag' in node ? node.tag : null))).toEqual([
      'h1',
      'h1',
      'h3',
      'p',
    ]);
  });

  it('are list items by numbering or style', async () => {
    const number = '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="6"/></w:numPr>';
    const source = await read(
      paragraph(run('first'), number) + paragraph(run('dot'), style('Bullets')) + plain('after'),
      WITH_STYLES,
    );
    expect(segments(source)).toEqual(['list_item: first', 'list_item: dot', 'body: after']);
    expect(source.rich?.map((node) => ('tag' in node ? node.tag : null))).toEqual([
      'ol',
      'ul',
      'p',
    ]);
  });

  it('split by a deleted mark read as one', async () => {
    const source = await read(
      paragraph(run('one '), '<w:rPr><w:del w:id="1" w:author="A"/></w:rPr>') + plain('two'),
    );
    expect(source.text).toBe('one two');
  });
});

describe('tables', () => {
  const cell = (content: string): string => `<w:tc><w:tcPr/>${content}</w:tc>`;
  const row = (...cells: string[]): string => `<w:tr>${cells.map(cell).join('')}</w:tr>`;

  it('put a tab between cells and a line end after rows', async () => {
    const source = await read(
      `${plain('before')}<w:tbl>${row(plain('a'), plain('b'))}${row(plain('c'), plain('d'))}</w:tbl>${plain('after')}`,
    );
    expect(source.text).toBe('before\na\tb\nc\td\nafter');
    expect(segments(source)).toEqual([
      'body: before',
      'table_cell: a',
      'table_cell: b',
      'table_cell: c',
      'table_cell: d',
      'body: after',
    ]);
  });

  it('keep empty cells and cells of several paragraphs', async () => {
    const source = await read(
      `<w:tbl>${row('<w:p/>', plain('x') + plain('y'), plain('z'))}${row('<w:p/>', '<w:p/>', plain('w'))}</w:tbl>`,
    );
    expect(source.text).toBe('\tx\ny\tz\n\t\tw');
  });

  it('know merged cells', async () => {
    const source = await read(
      `<w:tbl><w:tr><w:tc><w:tcPr><w:gridSpan w:val="2"/></w:tcPr>${plain('wide')}</w:tc></w:tr>${row(plain('a'), plain('b'))}</w:tbl>`,
    );
    expect(JSON.stringify(source.rich)).toContain('"colSpan":2');
  });
});

describe('notes and comments', () => {
  const note = (kind: string, id: number, text: string): string =>
    `<w:${kind} w:id="${id}">${plain(text)}</w:${kind}>`;
  const call = (kind: string, id: number): string =>
    `<w:r><w:${kind}Reference w:id="${id}"/></w:r>`;

  it('stand after the body with their calls', async () => {
    const source = await read(
      paragraph(run('Sentenced') + call('footnote', 2) + run(' and freed') + call('endnote', 1)) +
        paragraph(run('Again') + call('footnote', 1)),
      {
        'word/footnotes.xml': wordPart(
          'footnotes',
          `<w:footnote w:type="separator" w:id="-1">${plain('---')}</w:footnote>${note('footnote', 1, 'Later note')}${note('footnote', 2, 'First note')}${note('footnote', 3, 'Uncalled')}`,
        ),
        'word/endnotes.xml': wordPart('endnotes', note('endnote', 1, 'An endnote')),
        'word/_rels/document.xml.rels': relationships({
          f: ['footnotes', 'footnotes.xml'],
          e: ['endnotes', 'endnotes.xml'],
        }),
      },
    );
    expect(source.text).toBe(
      'Sentenced[1] and freed[i]\nAgain[2]\nFirst note\nLater note\nAn endnote',
    );
    expect(segments(source).slice(2)).toEqual([
      'footnote: First note',
      'footnote: Later note',
      'endnote: An endnote',
    ]);
    expect(calls(source)).toEqual([null, null, '[1]', '[2]', '[i]']);
    expect(source.segments.map(({ label }) => label)).toEqual([null, null, '1', '2', 'i']);
  });

  it('keep a mark of the author', async () => {
    const source = await read(
      paragraph(
        `${run('Word')}<w:r><w:footnoteReference w:id="1" w:customMarkFollows="1"/><w:t>*</w:t></w:r>`,
      ),
      {
        'word/footnotes.xml': wordPart('footnotes', note('footnote', 1, 'Own mark')),
        'word/_rels/document.xml.rels': relationships({ f: ['footnotes', 'footnotes.xml'] }),
      },
    );
    expect(source.text).toBe('Word*\nOwn mark');
    expect(source.segments[1]).toMatchObject({ label: '*', call: { start: 4, end: 5 } });
  });

  it('tell what a comment speaks of, and who wrote it', async () => {
    const source = await read(
      paragraph(
        `${run('On ')}<w:commentRangeStart w:id="0"/>${run('22 June')}<w:commentRangeEnd w:id="0"/><w:r><w:commentReference w:id="0"/></w:r>${run(' in Almaty')}`,
      ),
      {
        'word/comments.xml': wordPart(
          'comments',
          `<w:comment w:id="0" w:author="Reader">${plain('Which year?')}</w:comment>`,
        ),
        'word/_rels/document.xml.rels': relationships({ c: ['comments', 'comments.xml'] }),
      },
    );
    expect(source.text).toBe('On 22 June in Almaty\nWhich year?');
    expect(source.segments[1]).toMatchObject({ kind: 'comment', label: 'Reader' });
    expect(calls(source)).toEqual([null, '22 June']);
  });
});

describe('headers and footers', () => {
  it('are read from their parts, each once, with their use', async () => {
    const source = await read(
      `${plain('Body')}<w:p><w:pPr><w:sectPr><w:headerReference w:type="default" r:id="h1"/></w:sectPr></w:pPr></w:p>` +
        '<w:sectPr><w:headerReference w:type="default" r:id="h1"/><w:headerReference w:type="first" r:id="h2"/><w:footerReference w:type="default" r:id="f1"/></w:sectPr>',
      {
        'word/header1.xml': wordPart('hdr', plain('AI Index: EUR 57/0001/2020')),
        'word/header2.xml': wordPart('hdr', plain('First')),
        'word/footer1.xml': wordPart('ftr', plain('Foot')),
        'word/_rels/document.xml.rels': relationships({
          h1: ['header', 'header1.xml'],
          h2: ['header', '/word/header2.xml'],
          f1: ['footer', 'footer1.xml'],
        }),
      },
    );
    expect(segments(source)).toEqual([
      'header: AI Index: EUR 57/0001/2020',
      'header: First',
      'body: Body',
      'footer: Foot',
    ]);
    expect(source.segments.map(({ label }) => label)).toEqual([null, 'first page', null, null]);
  });
});

describe('what mammoth loses', () => {
  const box = (text: string): string => `<w:txbxContent>${plain(text)}</w:txbxContent>`;

  it('takes the modern branch of a text box and not its repetition', async () => {
    const source = await read(
      paragraph(
        `${run('Before')}<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wp:anchor><wps:wsp><wps:txbx>${box('Boxed')}</wps:txbx></wps:wsp></wp:anchor></w:drawing></mc:Choice><mc:Fallback><w:pict><v:shape><v:textbox>${box('Boxed')}</v:textbox></v:shape></w:pict></mc:Fallback></mc:AlternateContent></w:r>${run(' after')}`,
      ) + plain('Next'),
    );
    expect(source.text).toBe('Before after\nBoxed\nNext');
    expect(segments(source)).toEqual(['body: Before after', 'text_box: Boxed', 'body: Next']);
    expect(source.quality.parts).toContainEqual({ part: 'text_box', count: 1 });
  });

  it('falls back where the modern branch says nothing', async () => {
    const source = await read(
      paragraph(
        `<w:r><mc:AlternateContent><mc:Choice Requires="x"/><mc:Fallback><w:pict><v:textbox>${box('Old')}</v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r>`,
      ),
    );
    expect(segments(source)).toEqual(['text_box: Old']);
  });

  it('keeps text boxes inside their cell', async () => {
    const source = await read(
      `<w:tbl><w:tr><w:tc>${paragraph(`${run('a')}<w:r><w:pict>${box('in box')}</w:pict></w:r>`)}</w:tc><w:tc>${plain('b')}</w:tc></w:tr></w:tbl>`,
    );
    expect(source.text).toBe('a\nin box\tb');
    expect(segments(source)).toEqual(['table_cell: a', 'text_box: in box', 'table_cell: b']);
  });

  it('keeps results of fields and drops their codes', async () => {
    const source = await read(
      paragraph(
        `<w:fldSimple w:instr="DATE">${run('3 May 2021')}</w:fldSimple>${run(', ')}` +
          '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>REF x</w:instrText></w:r>' +
          `<w:r><w:fldChar w:fldCharType="separate"/></w:r>${run('Article 5')}<w:r><w:fldChar w:fldCharType="end"/></w:r>${run('.')}`,
      ),
    );
    expect(source.text).toBe('3 May 2021, Article 5.');
  });

  it('is not silenced by a field that never ends', async () => {
    const source = await read(
      paragraph('<w:r><w:fldChar w:fldCharType="begin"/></w:r>') + plain('still here'),
    );
    expect(source.text).toBe('still here');
  });

  it('keeps formulas as text', async () => {
    const source = await read(
      paragraph(`${run('so ')}<m:oMath><m:r><m:t>x=2</m:t></m:r></m:oMath>`),
    );
    expect(source.text).toBe('so x=2');
    expect(source.quality.parts).toContainEqual({ part: 'equation', count: 1 });
  });

  it('knows insertions and deletions', async () => {
    const by = 'w:id="1" w:author="Editor" w:date="2021-02-03T10:00:00Z"';
    const source = await read(
      paragraph(
        `${run('from ')}<w:del ${by}><w:r><w:delText>two</w:delText></w:r></w:del><w:ins ${by}>${run('th')}${run('ree')}</w:ins>${run(' years')}`,
      ),
    );
    expect(source.text).toBe('from three years');
    const change = { author: 'Editor', at: '2021-02-03T10:00:00Z' };
    expect(source.revisions).toEqual([
      { ...change, kind: 'deletion', start: 5, end: 5, text: 'two' },
      { ...change, kind: 'insertion', start: 5, end: 10, text: 'three' },
    ]);
    expect(source.quality.warnings.map(({ code }) => code)).toEqual(['tracked_changes']);
    expect(JSON.stringify(source.rich)).toContain('"tag":"ins"');
  });

  it('knows moved text by both its places', async () => {
    const source = await read(
      paragraph(`<w:moveFrom w:id="1" w:author="E">${run('here')}</w:moveFrom>${run('stay ')}`) +
        paragraph(`<w:moveTo w:id="2" w:author="E">${run('here')}</w:moveTo>`),
    );
    expect(source.text).toBe('stay \nhere');
    expect(source.revisions.map(({ kind, text }) => [kind, text])).toEqual([
      ['deletion', 'here'],
      ['insertion', 'here'],
    ]);
  });

  it('marks hidden text, by run or by style', async () => {
    const source = await read(
      paragraph(run('seen ') + run('not seen', '<w:vanish/>') + run(' seen again')) +
        paragraph(
          run('style', '<w:rStyle w:val="Secret"/>') + run(' shown', '<w:vanish w:val="0"/>'),
        ),
      WITH_STYLES,
    );
    expect(segments(source)).toEqual([
      'body: seen',
      'hidden: not seen',
      'body: seen again',
      'hidden: style',
      'body: shown',
    ]);
    expect(source.quality.warnings.map(({ code }) => code)).toEqual(['hidden_text']);
  });
});

describe('the tree of the page', () => {
  it('holds no markup, address or identifier of the document', async () => {
    const source = await read(
      paragraph(
        `<w:bookmarkStart w:id="0" w:name="m0s"/><w:hyperlink r:id="evil">${run('click &lt;b&gt;')}</w:hyperlink>`,
      ),
      {
        'word/_rels/document.xml.rels':
          '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="evil" Type="x/hyperlink" Target="javascript:alert(1)" TargetMode="External"/></Relationships>',
      },
    );
    expect(source.text).toBe('click <b>');
    expect(source.rich).toEqual([
      { tag: 'p', children: [{ tag: 'a', children: [{ start: 0, end: 9 }] }] },
    ]);
  });

  it('covers every letter of the segments, in order', async () => {
    const source = await read(
      paragraph(
        run('Ünder ') +
          run('bold', '<w:b/><w:u w:val="single"/>') +
          '<w:r><w:br/></w:r>' +
          run('H', '') +
          run('2', '<w:vertAlign w:val="subscript"/>'),
      ) + plain('e\u0301nd'),
    );
    const leaves: string[] = [];
    const walk = (nodes: SourceText['rich']): void => {
      for (const node of nodes ?? []) {
        if ('tag' in node) walk(node.children);
        else leaves.push(source.text.slice(node.start, node.end));
      }
    };
    walk(source.rich);
    expect(leaves.join('|')).toBe('Ünder |bold|H|2|énd');
  });
});

describe('a document without letters', () => {
  it('is empty', async () => {
    await expect(read('<w:p/>')).rejects.toMatchObject({ code: 'empty' });
  });

  it('needs OCR when it is a picture', async () => {
    const source = await read(
      paragraph(
        '<w:r><w:drawing><wp:inline><a:graphic><pic:pic/></a:graphic></wp:inline></w:drawing></w:r>',
      ),
    );
    expect(source.quality.verdict).toBe('needs_ocr');
  });
});
