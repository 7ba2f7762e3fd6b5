/** A screen to come. */
export function MethodScreen() {
  return (
    <main id="main">
      <h1>{"Method"}</h1>
      <a href="#/">{"next"}</a>
    </main>
  );
}
