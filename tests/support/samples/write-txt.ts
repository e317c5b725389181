/** Writes a sample as a text file in the encoding that its source would have used. */

import { plain, type Sample, type SampleBlock } from './sample.ts';

/** Units 0x80 to 0xFF of a single-byte encoding, as its decoder reads them. */
function encoderOf(label: string): (text: string) => Uint8Array {
  if (label === 'utf-8') return (text) => new TextEncoder().encode(text);
  const decoder = new TextDecoder(label);
  const byLetter = new Map<string, number>();
  for (let byte = 0; byte < 256; byte += 1) byLetter.set(decoder.decode(Uint8Array.of(byte)), byte);
  return (text) =>
    Uint8Array.from(text, (letter) => {
      const byte = byLetter.get(letter);
      if (byte === undefined) throw new Error(`${label} has no letter ${letter}`);
      return byte;
    });
}

function linesOf(block: SampleBlock): string[] {
  if (block.kind === 'columns') return block.paragraphs.map(plain);
  if (block.kind === 'table') return block.rows.map((cells) => cells.map(plain).join('\t'));
  if (block.kind === 'list_item') return [`- ${plain(block.text)}`];
  return [plain(block.text)];
}

/** Bytes of the sample; blocks are parted by an empty line. */
export function writeTxt(sample: Sample): Uint8Array {
  const text = `${sample.blocks.flatMap(linesOf).join('\n\n')}\n`;
  return encoderOf(sample.encoding ?? 'utf-8')(text);
}
