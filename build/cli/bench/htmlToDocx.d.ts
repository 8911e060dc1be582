declare module 'html-to-docx' {
  /** Answers a Buffer in Node. */
  const htmlToDocx: (html: string) => Promise<Uint8Array>;
  export = htmlToDocx;
}
