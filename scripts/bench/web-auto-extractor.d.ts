declare module 'web-auto-extractor' {
  export default function autoExtractor(): { parse(html: string): unknown };
}
