/** The part of jsdom these tests use; its types are a package of their own. */
declare module 'jsdom' {
  export class VirtualConsole {
    on(event: 'jsdomError', listener: (error: Error) => void): this;
  }
  export class JSDOM {
    constructor(
      html: string,
      options?: {
        url?: string;
        contentType?: string;
        runScripts?: 'dangerously';
        virtualConsole?: VirtualConsole;
      },
    );
    readonly window: { readonly document: Document; close(): void };
  }
}
