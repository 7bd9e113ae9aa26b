import { useTranslations } from 'next-intl';
import {
  PICTURE_SIZES,
  PICTURE_THEMES,
  type PictureSize,
  type PictureTheme,
} from '@/components/pictures/picture-options';
import type { ChartAddresses } from './addresses';
import styles from './take-away.module.css';

/** Each file of one size and theme: how it is called, and what its address asks for. */
const FILES = [
  { key: 'svg', format: 'svg', density: [] },
  { key: 'png', format: 'png', density: [] },
  { key: 'png2', format: 'png', density: [['density', '2']] },
] as const;

type Props = { readonly addresses: ChartAddresses };

/** The chart as a picture: the usual ones at once, every size, theme and density one click away. */
export function TakePicture({ addresses }: Props) {
  const t = useTranslations('takeAway.picture');
  return (
    <>
      <ul className={styles['links']}>
        {FILES.map((file) => (
          <li key={file.key}>
            <PictureLink addresses={addresses} file={file} size="default" theme="light" />
          </li>
        ))}
      </ul>
      <details>
        <summary>{t('more')}</summary>
        <div className={styles['scroll']}>
          <table className={styles['sizes']}>
            <thead>
              <tr>
                <th scope="col">{t('size')}</th>
                {PICTURE_THEMES.map((theme) => (
                  <th key={theme} scope="col">
                    {t(`themes.${theme}`)}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {PICTURE_SIZES.map((size) => (
                <tr key={size}>
                  <th scope="row">{t(`sizes.${size}`)}</th>
                  {PICTURE_THEMES.map((theme) => (
                    <td key={theme}>
                      <ul className={styles['links']}>
                        {FILES.map((file) => (
                          <li key={file.key}>
                            <PictureLink addresses={addresses} file={file} size={size} theme={theme} isNamed />
                          </li>
                        ))}
                      </ul>
                    </td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      </details>
    </>
  );
}

type LinkProps = Props & {
  readonly file: (typeof FILES)[number];
  readonly size: PictureSize;
  readonly theme: PictureTheme;
  /** True where many links say the same: who hears them one by one hears the size and the theme too. */
  readonly isNamed?: boolean;
};

function PictureLink({ addresses, file, size, theme, isNamed = false }: LinkProps) {
  const t = useTranslations('takeAway.picture');
  const href = addresses.file(file.format, [
    ...(size === 'default' ? [] : [['size', size] as const]),
    ...(theme === 'light' ? [] : [['theme', theme] as const]),
    ...file.density,
    ['download', '1'],
  ]);
  return (
    <a href={href} download>
      {t(`files.${file.key}`)}
      {isNamed && <span className="visually-hidden"> {`${t(`sizes.${size}`)}, ${t(`themes.${theme}`)}`}</span>}
    </a>
  );
}
