/** Put into one tab on the user's click; answers once with what the page says and leaves nothing behind. */
import { defineUnlistedScript } from '#imports';
import { readProfileWhenSettled } from '@/lib/pages/linkedin/wait-for-profile';

export default defineUnlistedScript(() => readProfileWhenSettled(document, () => new URL(location.href)));
