import type { Kiosk } from '../api';
import { age, count, moment } from '../format';
import { type Contact, contactOf } from '../ranking/contact';
import { text } from '../texts';

/** Which kiosk was last heard when, and what it still holds. The roles are spelt out as in the ranking. */
export function KioskTable({ kiosks, receivedAt }: { kiosks: readonly Kiosk[]; receivedAt: Date }) {
  return (
    <table class="kiosks" role="table">
      <caption>{text('kiosk.caption', { time: moment(receivedAt) })}</caption>
      <thead role="rowgroup">
        <tr role="row">
          <th role="columnheader" scope="col">
            {text('kiosk.name')}
          </th>
          <th role="columnheader" scope="col">
            {text('kiosk.contact')}
          </th>
          <th role="columnheader" scope="col">
            {text('kiosk.last_heard')}
          </th>
          <th role="columnheader" scope="col" class="numeric">
            {text('kiosk.waiting')}
          </th>
        </tr>
      </thead>
      <tbody role="rowgroup">
        {kiosks.map(kiosk => (
          <tr role="row" key={kiosk.id}>
            <th role="rowheader" scope="row">
              {kiosk.name}
            </th>
            <td role="cell">
              <Condition kiosk={kiosk} />
            </td>
            <td role="cell">
              <span class="cell-name">{text('kiosk.last_heard')}</span>
              {kiosk.last_heard_seconds === null ? text('kiosk.never_heard') : age(kiosk.last_heard_seconds)}
            </td>
            <td role="cell" class="numeric">
              <span class="cell-name">{text('kiosk.waiting')}</span>
              {kiosk.waiting === null ? text('kiosk.unknown') : count(kiosk.waiting)}
            </td>
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
