/** A part of a web address with its percent signs undone; as it is where they are broken. */
export function decodeAddress(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
