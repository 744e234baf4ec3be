import './Dialog.css';
import { useId, useLayoutEffect, useRef, type ReactNode } from 'react';
import { IconButton } from './IconButton';
import { iconClose } from './view-icons';

interface DialogProps {
  open: boolean;
  title: string;
  closeLabel: string;
  onClose: () => void;
  /** The buttons at its foot, the one thing to do last. */
  actions?: ReactNode;
  children: ReactNode;
}

/** Asks for one thing over everything else. Escape and a press beside it step back; focus returns where it was. */
export function Dialog({ open, title, closeLabel, onClose, actions, children }: DialogProps) {
  const titleId = useId();
  const dialog = useRef<HTMLDialogElement>(null);
  useLayoutEffect(() => {
    const node = dialog.current;
    if (!open) return undefined;
    node?.showModal();
    return () => node?.close();
  }, [open]);
  return (
    <dialog
      ref={dialog}
      className="dialog"
      aria-labelledby={titleId}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
      onMouseDown={(event) => {
        if (event.target === event.currentTarget) onClose();
      }}
    >
      {/* The element stays, so that closing it gives the focus back; what is in it does not. */}
      {open && (
        <>
          <div className="dialog-head">
            <h2 className="title" id={titleId}>
              {title}
            </h2>
            <IconButton icon={iconClose} label={closeLabel} onClick={onClose} />
          </div>
          <div className="dialog-body">{children}</div>
          {actions && <div className="dialog-foot">{actions}</div>}
        </>
      )}
    </dialog>
  );
}
