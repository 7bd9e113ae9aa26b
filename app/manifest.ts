import type { MetadataRoute } from 'next';
import { inkOf } from '@/components/pictures/inks';
import en from '@/messages/en.json';

/** How a device names the site where a reader keeps it among the applications. */
export default function manifest(): MetadataRoute.Manifest {
  const paper = inkOf('var(--paper)', 'light');
  return {
    name: en.site.name,
    description: en.site.tagline,
    start_url: '/',
    display: 'minimal-ui',
    background_color: paper,
    theme_color: paper,
    icons: [
      { src: '/icon.svg', sizes: 'any', type: 'image/svg+xml' },
      { src: '/apple-icon.png', sizes: '180x180', type: 'image/png' },
    ],
  };
}
