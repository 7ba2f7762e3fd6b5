/** A screen to come. */
export function WhatForScreen() {
  return (
    <main id="main">
      <h1>{"WhatFor"}</h1>
      <a href="#/criteria/encryption">{"next"}</a>
    </main>
  );
}
