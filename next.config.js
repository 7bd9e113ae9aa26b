import createNextIntlPlugin from 'next-intl/plugin';

const withNextIntl = createNextIntlPlugin('./app/_i18n/request.ts');

const CHART_FILE = '/:subject(charts|metrics)/:file([^/]+\\.(?:svg|png|csv|json))';

/** @type {import('next').NextConfig} */
const config = {
  reactCompiler: false,
  typedRoutes: true,
  poweredByHeader: false,
  agentRules: false,
  // Packages that read files of their own, or bring machine code.
  serverExternalPackages: ['postgres', 'pg', 'pg-copy-streams', 'fontkit', 'sharp', 'wawoff2'],
  experimental: { agentUpgrade: false },
  // What a page says of itself stands in its head for every reader. By default Next sends it afterwards into the body, to be
  // moved by a script, to all but a list of crawlers: lost without scripts, and to a crawler not on the list.
  htmlLimitedBots: /.*/,

  headers: async () => [
    {
      source: '/:path*',
      headers: [
        { key: 'X-Content-Type-Options', value: 'nosniff' },
        { key: 'Referrer-Policy', value: 'strict-origin-when-cross-origin' },
      ],
    },
  ],

  // English at the bare routes, Chinese under /zh. By configuration and not in proxy.ts: a rewrite from there is taken for
  // another server's address when the application listens on 127.0.0.1, and is sent round for ever.
  redirects: async () => [{ source: '/en/:path*', destination: '/:path*', permanent: true }],
  rewrites: async () => ({
    beforeFiles: [
      // Files of a chart stand beside its page, by their ending: before pages, for which an id may be anything.
      { source: `/zh${CHART_FILE}`, destination: '/api/views/zh/:subject/:file' },
      { source: CHART_FILE, destination: '/api/views/en/:subject/:file' },
      { source: '/', destination: '/en' },
      { source: '/:path((?!(?:en|zh|api|_next)(?:/|$)|.*\\.).*)', destination: '/en/:path' },
    ],
    afterFiles: [],
    fallback: [],
  }),
};

export default withNextIntl(config);
