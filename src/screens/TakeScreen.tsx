/** A screen to come. */
export function TakeScreen() {
  return (
    <>
      <h1>{"Take"}</h1>
      <a href="#/">{"next"}</a>
    </>
  );
}
