import { meantPath } from './meant-path.ts';

const base = `${import.meta.env.BASE_URL.replace(/\/$/, '')}/`;
const meant = meantPath(location.pathname, base);
if (meant) location.replace(meant + location.search + location.hash);
