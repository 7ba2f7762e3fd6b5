/** A screen to come. */
export function DataScreen() {
  return (
    <main id="main">
      <h1>{"Data"}</h1>
      <a href="#/check">{"next"}</a>
    </main>
  );
}
