/** A screen to come. */
export function ResultScreen() {
  return (
    <main id="main">
      <h1>{"Result"}</h1>
      <a href="#/take">{"next"}</a>
    </main>
  );
}
