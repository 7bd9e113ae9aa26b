import createNextIntlPlugin from 'next-intl/plugin';

const withNextIntl = createNextIntlPlugin('./app/_i18n/request.ts');

/** @type {import('next').NextConfig} */
const config = {
  reactCompiler: false,
  typedRoutes: true,
  poweredByHeader: false,
  agentRules: false,
  serverExternalPackages: ['postgres'],
  experimental: { agentUpgrade: false },

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
      { source: '/', destination: '/en' },
      { source: '/:path((?!(?:en|zh|api|_next)(?:/|$)|.*\\.).*)', destination: '/en/:path' },
    ],
    afterFiles: [],
    fallback: [],
  }),
};

export default withNextIntl(config);
