/** A screen to come. */
export function TakeScreen() {
  return (
    <main id="main">
      <h1>{"Take"}</h1>
      <a href="#/">{"next"}</a>
    </main>
  );
}
