import { openEncoder } from '../../text/tag.ts';
import { serveParent } from './serve-parent.ts';

await serveParent(() => openEncoder({ threads: 1 }));
