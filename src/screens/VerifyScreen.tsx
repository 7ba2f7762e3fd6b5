/** A screen to come. */
export function VerifyScreen() {
  return (
    <main id="main">
      <h1>{"Verify"}</h1>
      <a href="#/">{"next"}</a>
    </main>
  );
}
