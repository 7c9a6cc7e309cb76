/** `npm run serve`: the built site on this machine, in front, until it is stopped. */
import { serveDist } from './site/serve-dist.ts';
import { siteFromEnvironment } from './site/site-from-environment.ts';

const { dist, base } = siteFromEnvironment();

try {
  const { address } = await serveDist({ dist, base, port: Number(process.env['PORT'] ?? 4321) });
  console.log(`Variorum is at ${address} (Ctrl+C stops it).`);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
