import { beforeAll, beforeEach } from "vitest";

/** What was saved in this test, in order. */
export const saved: { name: string; blob: Blob }[] = [];

/** Takes down what pages save: jsdom has no downloads. */
export function takeFiles(): void {
  beforeAll(() => {
    let last = new Blob();
    Object.assign(URL, {
      createObjectURL: (blob: Blob) => {
        last = blob;
        return "blob:here";
      },
      revokeObjectURL: () => {},
    });
    HTMLAnchorElement.prototype.click = function click(this: HTMLAnchorElement) {
      saved.push({ name: this.download, blob: last });
    };
  });
  beforeEach(() => {
    saved.length = 0;
  });
}
