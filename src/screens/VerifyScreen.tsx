/** A screen to come. */
export function VerifyScreen() {
  return (
    <>
      <h1>{"Verify"}</h1>
      <a href="#/">{"next"}</a>
    </>
  );
}
