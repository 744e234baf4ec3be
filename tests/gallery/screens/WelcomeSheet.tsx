import { SheetFrame } from '@/components/SheetFrame';
import { Brand } from '@/components/ui/Brand';
import { Button } from '@/components/ui/Button';
import { Field } from '@/components/ui/Field';
import { TextInput } from '@/components/ui/TextInput';

export function WelcomeSheet() {
  return (
    <SheetFrame label="Welcome">
      <Brand name="Parley" />
      <h1 className="display">Ask someone for 20 minutes</h1>
      <p className="lead soft">Parley helps you find the words, and remembers what comes next.</p>
      <Field label="Your name" hint="As you sign a message.">
        {(wiring) => <TextInput {...wiring} value="Sam Tierney" onText={() => {}} />}
      </Field>
      <p>
        <Button variant="primary" size="large">
          Start with Parley
        </Button>
      </p>
    </SheetFrame>
  );
}
