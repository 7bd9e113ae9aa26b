import { useTranslations } from 'next-intl';
import { CopyButton } from './copy-button';
import styles from './take-away.module.css';

type Props = {
  /** Unique on its page. */
  readonly id: string;
  /** What the text is: `BibTeX`. */
  readonly label: string;
  readonly text: string;
  /** True for prose, which is not set in the letters of code. */
  readonly isProse?: boolean;
};

/** A text to be copied, whole: by its button, or by selecting it. */
export function CopyText({ id, label, text, isProse = false }: Props) {
  const t = useTranslations('takeAway');
  return (
    <div className={styles['snippet']}>
      <div className={styles['snippetHead']}>
        <span>{label}</span>
        <CopyButton of={id} label={t('copy')} done={t('copied')} what={label} />
      </div>
      <pre id={id} className={isProse ? styles['prose'] : styles['code']}>
        {text}
      </pre>
    </div>
  );
}
