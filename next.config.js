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
};

export default withNextIntl(config);
