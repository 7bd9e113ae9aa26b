import styles from './unbroken.module.css';

/** Latin words with a hyphen. Longer ones may need the break on a narrow screen. */
const HYPHENATED = /(?<![\w-])([A-Za-z]+(?:-[A-Za-z]+)+)(?![\w-])/;
const LONGEST = 18;

/** A name whose hyphenated words stay whole: "Land-Sea" never ends a line at "Land-". */
export function Unbroken({ text }: { readonly text: string }) {
  return text.split(HYPHENATED).map((piece, index) =>
    index % 2 === 1 && piece.length <= LONGEST ? (
      // biome-ignore lint/suspicious/noArrayIndexKey: the pieces of one text never change places
      <span key={index} className={styles['word']} data-whole="">
        {piece}
      </span>
    ) : (
      piece
    ),
  );
}
