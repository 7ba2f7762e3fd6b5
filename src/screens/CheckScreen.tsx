/** A screen to come. */
export function CheckScreen() {
  return (
    <>
      <h1>{"Check"}</h1>
      <a href="#/result">{"next"}</a>
    </>
  );
}
