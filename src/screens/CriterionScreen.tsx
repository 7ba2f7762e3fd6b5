/** A screen to come. */
export function CriterionScreen() {
  return (
    <main id="main">
      <h1>{"Criterion"}</h1>
      <a href="#/data">{"next"}</a>
    </main>
  );
}
