/** A screen to come. */
export function CheckScreen() {
  return (
    <main id="main">
      <h1>{"Check"}</h1>
      <a href="#/result">{"next"}</a>
    </main>
  );
}
