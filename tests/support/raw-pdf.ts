/** PDFs written object by object, for files that no builder would make. */

export type RawObject = string | { readonly dict?: string; readonly stream: string };

/** Objects are numbered from 1; the first is the catalog. */
export function rawPdf(objects: readonly RawObject[]): Uint8Array {
  let text = '%PDF-1.7\n';
  const places: number[] = [];
  objects.forEach((object, index) => {
    places.push(text.length);
    text += `${index + 1} 0 obj\n${bodyOf(object)}\nendobj\n`;
  });
  const start = text.length;
  const table = places.map((place) => `${String(place).padStart(10, '0')} 00000 n \n`).join('');
  text += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${table}`;
  text += `trailer\n<< /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${start}\n%%EOF\n`;
  return new TextEncoder().encode(text);
}

function bodyOf(object: RawObject): string {
  if (typeof object === 'string') return object;
  const { dict = '', stream } = object;
  return `<< ${dict} /Length ${stream.length} >>\nstream\n${stream}\nendstream`;
}
