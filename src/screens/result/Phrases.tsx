/** A heading that breaks after a Japanese comma rather than within a word. */
export function Phrases({ words }: { readonly words: string }) {
  return (
    <>
      {words.split(AFTER_COMMA).map((phrase) => (
        <span key={phrase} className="phrase">
          {phrase}
        </span>
      ))}
    </>
  );
}

const AFTER_COMMA = /(?<=\u3001)/u;
