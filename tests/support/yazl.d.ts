/** The little of yazl that the tests use; the package brings no types. */
declare module 'yazl' {
  interface EntryOptions {
    readonly compress?: boolean;
    readonly mtime?: Date;
  }

  export class ZipFile {
    readonly outputStream: NodeJS.ReadableStream;
    addBuffer(content: Buffer, name: string, options?: EntryOptions): void;
    end(): void;
  }
}
