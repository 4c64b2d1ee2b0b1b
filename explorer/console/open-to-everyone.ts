/**
 * What the editors of GraphiQL lack: a name for whoever hears them, and a way out by keyboard, since Tab indents there.
 * Works on whatever appears inside until the returned function is called.
 */
export function openToEveryone(element: HTMLElement): () => void {
  const observer = new MutationObserver(() => nameEditors(element));
  observer.observe(element, { childList: true, subtree: true });
  element.addEventListener('keydown', leaveOnEscape, true);
  return () => {
    observer.disconnect();
    element.removeEventListener('keydown', leaveOnEscape, true);
  };
}

function nameEditors(element: HTMLElement): void {
  for (const field of element.querySelectorAll('.CodeMirror textarea:not([aria-label])')) {
    const name = field.closest('section')?.getAttribute('aria-label');
    if (name) field.setAttribute('aria-label', name);
  }
}

function leaveOnEscape(event: KeyboardEvent): void {
  const inEditor = (event.target as HTMLElement).closest('.CodeMirror') !== null;
  const isCompleting = document.querySelector('.CodeMirror-hints') !== null;
  if (event.key !== 'Escape' || !inEditor || isCompleting) return;
  // The editor would take the focus back.
  event.stopPropagation();
  document.querySelector<HTMLElement>('.graphiql-execute-button')?.focus();
}
