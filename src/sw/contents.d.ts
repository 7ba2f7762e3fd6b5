/** Made by the build, after the page's own files are written (build/precache.ts). */
declare module "virtual:naisho-contents" {
  /** The `Contents` of keep.ts. */
  export const contents: {
    readonly version: string;
    readonly files: Readonly<Record<string, string>>;
  };
}
