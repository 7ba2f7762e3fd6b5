/** A screen to come. */
export function UnlistedScreen() {
  return (
    <>
      <h1>{"Unlisted"}</h1>
      <a href="#/uses">{"next"}</a>
    </>
  );
}
