/** The words of a document as they are read aloud: line ends of the page are spaces. */
export const oneLine = (text: string): string => text.replace(/\s+/gu, ' ');
