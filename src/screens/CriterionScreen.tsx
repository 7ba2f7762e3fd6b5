/** A screen to come. */
export function CriterionScreen() {
  return (
    <>
      <h1>{"Criterion"}</h1>
      <a href="#/data">{"next"}</a>
    </>
  );
}
