/** A screen to come. */
export function UsesScreen() {
  return (
    <main id="main">
      <h1>{"Uses"}</h1>
      <a href="#/what-for/1">{"next"}</a>
    </main>
  );
}
