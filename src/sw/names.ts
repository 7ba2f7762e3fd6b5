const PREFIX = "naisho-";

/** The name of a version's cache. Caches belong to a whole origin, so the folder (`scope`, a URL) is part of it. */
export function cacheName(version: string, scope: string): string {
  return `${PREFIX}${version}${folderOf(scope)}`;
}

/** Whether a cache is of Naisho in this folder, in whatever version; others' caches are never touched. */
export function isOurs(name: string, scope: string): boolean {
  return name.startsWith(PREFIX) && name.endsWith(folderOf(scope));
}

function folderOf(scope: string): string {
  return `@${new URL(scope).pathname}`;
}
