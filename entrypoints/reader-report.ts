/** Put into one tab when the user asks for a report on a layout we do not know: structure only, never a text or value of the page. */
import { defineUnlistedScript } from '#imports';
import { layoutReport } from '@/lib/pages/linkedin/layout-report';

export default defineUnlistedScript(() => layoutReport(document, new URL(location.href)));
