/** A screen to come. */
export function UnlistedScreen() {
  return (
    <main id="main">
      <h1>{"Unlisted"}</h1>
      <a href="#/uses">{"next"}</a>
    </main>
  );
}
