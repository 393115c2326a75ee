import type { Kiosk } from '../api';
import { age, count, moment } from '../format';
import { type Contact, contactOf } from '../ranking/contact';
import { text } from '../texts';

export function KioskTable({ kiosks, receivedAt }: { kiosks: readonly Kiosk[]; receivedAt: Date }) {
  return (
    <table class="kiosks">
      <caption>{text('kiosk.caption', { time: moment(receivedAt) })}</caption>
      <thead>
        <tr>
          <th scope="col">{text('kiosk.name')}</th>
          <th scope="col">{text('kiosk.contact')}</th>
          <th scope="col">{text('kiosk.last_heard')}</th>
          <th scope="col" class="numeric">
            {text('kiosk.waiting')}
          </th>
        </tr>
      </thead>
      <tbody>
        {kiosks.map(kiosk => (
          <tr key={kiosk.id}>
            <th scope="row">{kiosk.name}</th>
            <td>
              <Condition kiosk={kiosk} />
            </td>
            <td>
              {kiosk.last_heard_seconds === null ? text('kiosk.never_heard') : age(kiosk.last_heard_seconds)}
            </td>
            <td class="numeric">{kiosk.waiting === null ? text('kiosk.unknown') : count(kiosk.waiting)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** Shape and word together: nothing depends on colour alone. */
function Condition({ kiosk }: { kiosk: Kiosk }) {
  const contact = contactOf(kiosk);
  const word = kiosk.state === 'active' ? text(`kiosk.${contact}`) : text(`kiosk.${kiosk.state}`);
  return (
    <span class={`contact contact--${kiosk.state === 'active' ? contact : 'aside'}`}>
      <ContactShape contact={kiosk.state === 'active' ? contact : 'aside'} />
      {word}
    </span>
  );
}

function ContactShape({ contact }: { contact: Contact | 'aside' }) {
  return (
    <svg viewBox="0 0 12 12" aria-hidden="true">
      {contact === 'aside' || contact === 'silent' ? (
        <path class="contact-outline" d="M6 1l5 5-5 5-5-5z" />
      ) : (
        <circle class="contact-outline" cx="6" cy="6" r="4.5" />
      )}
      {contact === 'connected' && <circle class="contact-fill" cx="6" cy="6" r="4.5" />}
      {contact === 'late' && <path class="contact-fill" d="M6 1.5a4.5 4.5 0 0 0 0 9z" />}
    </svg>
  );
}
