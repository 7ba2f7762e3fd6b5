import type * as libraryModule from "../../src/catalogue/library.ts";
import type * as loadModule from "../../src/catalogue/load.ts";

type Modules = Pick<typeof libraryModule, "library"> & Pick<typeof loadModule, "makeLibrary">;

/** The real catalogue, with a messenger that ended (`old-talk`) and a new id for LINE: for `vi.mock`, which runs before
 * what its file imports. */
export function withOldTalk({ library, makeLibrary }: Modules): Pick<Modules, "library"> {
  const entries = [...library.entries.values()];
  const ended = entries
    .filter(({ id }) => id === "signal")
    .map((entry) => ({
      ...entry,
      id: "old-talk",
      names: { ja: "むかし電話", kana: "むかしでんわ", en: "Old Talk" },
      aliases: [],
      formerly: [],
      status: "discontinued",
      ended: "2025-05-05",
      deletion: { url: "https://old.example/delete", difficulty: "easy", checked: null },
    }));
  const renamed = entries.map((entry) =>
    entry.id === "line" ? { ...entry, formerly: ["naver-line"] } : entry,
  );
  return { library: makeLibrary([...renamed, ...ended], [...library.settingEntries.values()]) };
}
