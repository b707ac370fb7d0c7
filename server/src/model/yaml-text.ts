/** Writes texts as YAML. */

/** A YAML scalar: plain where that is safe, else in double quotes, as JSON writes them. */
export function yamlText(value: string): string {
  if (/^\d{4}-\d{2}-\d{2}$/.test(value)) return value;
  return /^[\p{L}\p{N}][\p{L}\p{M}\p{N} ,.()/_’“”–-]*$/u.test(value) &&
    !/^(?:true|false|null|yes|no|on|off|[\d.,-]+)$/iu.test(value) &&
    !value.endsWith(' ')
    ? value
    : JSON.stringify(value);
}
