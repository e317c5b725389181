/** Hands a file to the browser's (or the desktop's) own way of saving. */

interface File {
  fileName: string;
  mediaType: string;
  content: string;
}

export function download({ fileName, mediaType, content }: File): void {
  const url = URL.createObjectURL(new Blob([content], { type: mediaType }));
  const link = document.createElement('a');
  link.href = url;
  link.download = fileName;
  link.click();
  URL.revokeObjectURL(url);
}
