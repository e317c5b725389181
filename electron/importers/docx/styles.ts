/** What the styles and numberings of a document mean for its text: headings, lists, hiding. */

import type { Attributes } from './xml-names.ts';
import { readXml } from './xml-reader.ts';

interface ListPlace {
  readonly numbering: string;
  readonly level: number;
}

export interface Styles {
  /** 1 to 6 for a heading or title, null for other paragraphs. */
  headingLevel(styleId: string): number | null;
  list(styleId: string): ListPlace | null;
  hides(styleId: string): boolean;
}

interface Style {
  name: string;
  basedOn: string | null;
  outline: number | null;
  numbering: string | null;
  level: number;
  hidden: boolean;
}

const HEADING_NAME = /^heading ([1-6])$/i;
const TITLES: Readonly<Record<string, number>> = { title: 1, subtitle: 2, heading: 1 };
const BODY_OUTLINE = 9;
const LONGEST_CHAIN = 20;

/** A switch such as `w:b` or `w:vanish`: on unless it says no. */
export const isOn = (attributes: Attributes): boolean =>
  !['0', 'false', 'off', 'none'].includes(attributes['w:val'] ?? '');

export const integerOf = (attributes: Attributes): number | null => {
  const value = Number.parseInt(attributes['w:val'] ?? '', 10);
  return Number.isSafeInteger(value) && value >= 0 ? value : null;
};

/** 0-based outline level as a heading level; body text is level 9. */
export const headingOfOutline = (outline: number | null): number | null =>
  outline === null || outline >= BODY_OUTLINE ? null : Math.min(outline + 1, 6);

function readStyleList(xml: string): Map<string, Style> {
  const styles = new Map<string, Style>();
  let style: Style | null = null;
  readXml(xml, {
    open: (name, attributes) => {
      const value = attributes['w:val'] ?? '';
      if (name === 'w:style') {
        style = {
          name: '',
          basedOn: null,
          outline: null,
          numbering: null,
          level: 0,
          hidden: false,
        };
        styles.set(attributes['w:styleId'] ?? '', style);
      } else if (style === null) return;
      else if (name === 'w:name') style.name = value;
      else if (name === 'w:basedOn') style.basedOn = value;
      else if (name === 'w:outlineLvl') style.outline = integerOf(attributes);
      else if (name === 'w:numId') style.numbering = value;
      else if (name === 'w:ilvl') style.level = integerOf(attributes) ?? 0;
      else if (name === 'w:vanish') style.hidden = isOn(attributes);
    },
    close: (name) => {
      if (name === 'w:style') style = null;
    },
    text: () => undefined,
  });
  return styles;
}

function ownHeading({ name, outline }: Style): number | null {
  const level = HEADING_NAME.exec(name)?.[1];
  if (level !== undefined) return Number(level);
  return TITLES[name.toLowerCase()] ?? headingOfOutline(outline);
}

/** Reads the style part; without one nothing is a heading by style. */
export function readStyles(xml: string | null): Styles {
  const styles = xml === null ? new Map<string, Style>() : readStyleList(xml);

  /** The first answer along the chain of styles that this one is based on. */
  function ask<T>(styleId: string, question: (style: Style) => T | null): T | null {
    let id: string | null = styleId;
    for (let step = 0; id !== null && step < LONGEST_CHAIN; step += 1) {
      const style: Style | undefined = styles.get(id);
      if (style === undefined) break;
      const answer = question(style);
      if (answer !== null) return answer;
      id = style.basedOn;
    }
    return null;
  }

  return {
    // Some writers leave the style part out and still say "Heading1".
    headingLevel: (id) =>
      ask(id, ownHeading) ??
      (styles.has(id) ? null : Number(/^Heading([1-6])$/.exec(id)?.[1]) || null),
    list: (id) =>
      ask(id, ({ numbering, level }) => (numbering === null ? null : { numbering, level })),
    hides: (id) => ask(id, ({ hidden }) => (hidden ? true : null)) ?? false,
  };
}

/** Whether a level of a numbering counts (1, a, i) or only shows bullets. */
export type IsOrdered = (place: ListPlace) => boolean;

/** Reads the numbering part; an unknown numbering shows bullets. */
export function readNumbering(xml: string | null): IsOrdered {
  const abstractOf = new Map<string, string>();
  const formats = new Map<string, string>();
  let abstract = '';
  let numbering: string | null = null;
  let level = '';
  if (xml !== null) {
    readXml(xml, {
      open: (name, attributes) => {
        const value = attributes['w:val'] ?? '';
        if (name === 'w:abstractNum') abstract = attributes['w:abstractNumId'] ?? '';
        else if (name === 'w:num') numbering = attributes['w:numId'] ?? '';
        else if (name === 'w:abstractNumId' && numbering !== null) abstractOf.set(numbering, value);
        else if (name === 'w:lvl') level = attributes['w:ilvl'] ?? '';
        else if (name === 'w:numFmt' && numbering === null)
          formats.set(`${abstract} ${level}`, value);
      },
      close: (name) => {
        if (name === 'w:num') numbering = null;
      },
      text: () => undefined,
    });
  }
  return (place) => {
    const format = formats.get(`${abstractOf.get(place.numbering) ?? ''} ${place.level}`);
    return format !== undefined && format !== 'bullet' && format !== 'none';
  };
}
