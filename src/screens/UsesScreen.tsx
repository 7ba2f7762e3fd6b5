/** A screen to come. */
export function UsesScreen() {
  return (
    <>
      <h1>{"Uses"}</h1>
      <a href="#/what-for/1">{"next"}</a>
    </>
  );
}
