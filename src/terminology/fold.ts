/** Lower case without accents, so that "Sjögren" is found by "sjogren". */
export function fold(text: string): string {
  if (/^[\x20-\x7e]*$/.test(text)) return text.toLowerCase();
  return text.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase().replaceAll("ß", "ss").replaceAll("ø", "o");
}

/** The folded words of a term: runs of letters and digits. */
export function words(text: string): string[] {
  return fold(text).match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** Whether a folded text has a word that begins with this folded prefix, as `words` would find it. */
export function hasWordPrefix(folded: string, prefix: string): boolean {
  for (let at = folded.indexOf(prefix); at !== -1; at = folded.indexOf(prefix, at + 1)) {
    if (!isWordCharacter(folded, at - 1)) return true;
  }
  return false;
}

/** The same for a whole word. */
export function hasWord(folded: string, word: string): boolean {
  for (let at = folded.indexOf(word); at !== -1; at = folded.indexOf(word, at + 1)) {
    if (!isWordCharacter(folded, at - 1) && !isWordCharacter(folded, at + word.length)) return true;
  }
  return false;
}

function isWordCharacter(text: string, at: number): boolean {
  if (at < 0 || at >= text.length) return false;
  const code = text.charCodeAt(at);
  if (code < 0x80) return (code >= 97 && code <= 122) || (code >= 48 && code <= 57);
  return /[\p{L}\p{N}]/u.test(wholeCharacter(text, at));
}

/** The character of which this is a part: letters beyond the basic plane are two code units. */
function wholeCharacter(text: string, at: number): string {
  const code = text.charCodeAt(at);
  const isTail = code >= 0xdc00 && code <= 0xdfff;
  return String.fromCodePoint(text.codePointAt(isTail ? at - 1 : at) ?? 0);
}
