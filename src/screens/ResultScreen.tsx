/** A screen to come. */
export function ResultScreen() {
  return (
    <>
      <h1>{"Result"}</h1>
      <a href="#/take">{"next"}</a>
    </>
  );
}
