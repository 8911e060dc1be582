// Left behind by typing tools and web pages; never part of Vietnamese text.
const invisible = /[\u00ad\u200b-\u200d\u2060\ufeff\ufffe\uffff]/g;
const spaceLike = /[\t\u00a0\u202f\u2000-\u200a\u3000]/g;
// XML 1.0 has no place for these, so Word would call the file unreadable.
// oxlint-disable-next-line no-control-regex -- control characters are what is removed
const control = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/g;
const loneSurrogate = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/** Text of one line as it is stored: NFC (P-FONT-1, S-FONT-2), no invisible characters. */
export function cleanLine(text: string): string {
  return cleanLines(text).replace(/\n/g, ' ');
}

/** Like `cleanLine`, but line breaks stay (issuer names, positions). */
export function cleanLines(text: string): string {
  return text
    .replace(/\r\n?|\u2028|\u2029/g, '\n')
    .replace(loneSurrogate, '')
    .replace(invisible, '')
    .replace(control, '')
    .replace(spaceLike, ' ')
    .normalize('NFC');
}
