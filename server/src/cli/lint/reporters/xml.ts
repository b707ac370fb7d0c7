/** Writing XML 1.0. */

/** Characters that XML 1.0 cannot hold, not even escaped (https://www.w3.org/TR/xml/#charsets). */
const FORBIDDEN = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu;

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  // Kept as they are, readers would take them for spaces in attributes.
  '\t': '&#9;',
  '\n': '&#10;',
  '\r': '&#13;',
};

/** Text for an element or an attribute in double quotes. */
export function xmlText(text: string): string {
  return text.replace(FORBIDDEN, '\uFFFD').replace(/[&<>"\t\n\r]/g, (sign) => ESCAPES[sign]!);
}

type Attributes = Readonly<Record<string, string | number>>;

/** An element in lines. Its children, lines too, are asked for one after the other: they may be more than memory should hold. */
export function* xmlElement(
  name: string,
  attributes: Attributes,
  children: Iterable<string> = [],
): Generator<string> {
  const given = Object.entries(attributes).map(([key, value]) => ` ${key}="${xmlText(String(value))}"`);
  const open = `<${name}${given.join('')}`;
  let isEmpty = true;
  for (const child of children) {
    yield isEmpty ? `${open}>\n${child}` : child;
    isEmpty = false;
  }
  yield isEmpty ? `${open}/>\n` : `</${name}>\n`;
}

export const XML_DECLARATION = '<?xml version="1.0" encoding="UTF-8"?>\n';
