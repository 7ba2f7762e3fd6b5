/** A screen to come. */
export function MethodScreen() {
  return (
    <>
      <h1>{"Method"}</h1>
      <a href="#/">{"next"}</a>
    </>
  );
}
