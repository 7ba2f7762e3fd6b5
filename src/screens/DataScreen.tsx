/** A screen to come. */
export function DataScreen() {
  return (
    <>
      <h1>{"Data"}</h1>
      <a href="#/check">{"next"}</a>
    </>
  );
}
