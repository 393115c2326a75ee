import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Answer } from '../api';
import type { Saved } from '../sheets/api';
import { text } from '../texts';

interface AskDialogProps {
  title: string;
  children: ComponentChildren;
  /** The label of the reason's field; without one no reason is asked for. */
  reasonLabel?: string;
  confirm: string;
  /** Does it; the dialog stays open and says so unless the answer is ok. */
  onConfirm: (reason: string) => Promise<Answer<Saved>>;
  onClose: (done: boolean) => void;
}

/** Asks before something that cannot be taken back by the same person: what will happen, and yes or no. */
export function AskDialog(props: AskDialogProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const [reason, setReason] = useState('');
  const [complaint, setComplaint] = useState<'reason_missing' | 'failed' | 'unreachable' | null>(null);
  const [busy, setBusy] = useState(false);
  useEffect(() => dialog.current?.showModal(), []);

  const submit = async (event: Event) => {
    event.preventDefault();
    if (busy) return;
    if (props.reasonLabel !== undefined && reason.trim() === '') {
      setComplaint('reason_missing');
      dialog.current?.querySelector('textarea')?.focus();
      return;
    }
    setBusy(true);
    const answer = await props.onConfirm(reason.trim().replace(/\s+/g, ' '));
    setBusy(false);
    if (answer.kind === 'ok') props.onClose(true);
    else setComplaint(answer.kind === 'problem' ? 'failed' : 'unreachable');
  };

  return (
    <dialog ref={dialog} class="ask" aria-labelledby="ask-title" onClose={() => props.onClose(false)}>
      <form onSubmit={submit} noValidate>
        <h2 id="ask-title">{props.title}</h2>
        {props.children}
        {props.reasonLabel !== undefined && (
          <label class="field">
            {props.reasonLabel}
            <textarea
              rows={3}
              maxLength={250}
              value={reason}
              aria-invalid={complaint === 'reason_missing'}
              onInput={event => setReason(event.currentTarget.value)}
            />
          </label>
        )}
        <div role="alert">{complaint && <p class="complaint">{text(`ask.${complaint}`)}</p>}</div>
        <div class="ask-buttons">
          <button type="button" class="button" onClick={() => dialog.current?.close()}>
            {text('ask.cancel')}
          </button>
          <button type="submit" class="button button--primary" aria-disabled={busy}>
            {busy ? text('ask.busy') : props.confirm}
          </button>
        </div>
      </form>
    </dialog>
  );
}
