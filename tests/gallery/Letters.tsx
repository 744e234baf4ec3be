import { Letter } from '@/components/ui/Letter';
import { NOTE } from './Writing';
import { Shown } from './Shown';

const MAIL =
  'Hi Dele,\n\nThank you for your time yesterday. What stayed with me was learning to say no.\n\nSam';

export function Letters() {
  return (
    <Shown title="Letter: mail, message, note, card, script">
      <Letter label="As a mail" sort="mail" from="Sam Tierney" subject="Thank you" body={MAIL} />
      <Letter label="As a message" sort="message" from="Sam Tierney" body={NOTE} />
      <Letter label="As a note" sort="note" from="Sam Tierney" body={NOTE} />
      <Letter label="As a card" sort="card" from="Sam Tierney" body={MAIL} />
      <Letter label="As words to say" sort="script" from="Sam Tierney" body={NOTE} />
    </Shown>
  );
}
