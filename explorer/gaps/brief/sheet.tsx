import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { MOST_ROOM, RoomContext } from '../why/room.js';

// What A4 and Letter both have between the margins of the style sheet: 279 less twice 12.
const TALLEST_MM = 255;
const PX_PER_MM = 96 / 25.4;

interface SheetProps {
  readonly label: string;
  readonly children: ComponentChildren;
}

/** One sheet of paper: its lists are cut, and say so, until all of it fits. Another content needs another key. */
export function Sheet({ label, children }: SheetProps) {
  const sheet = useRef<HTMLElement>(null);
  const [room, setRoom] = useState(MOST_ROOM);
  useLayoutEffect(() => {
    if (room > 0 && heightOnPaper(sheet.current) > TALLEST_MM * PX_PER_MM) setRoom(room - 1);
  });
  return (
    <RoomContext.Provider value={room}>
      <article class="brief" aria-label={label} ref={sheet}>
        {children}
      </article>
    </RoomContext.Provider>
  );
}

/** As it will be printed, measured between two pictures of the screen. */
function heightOnPaper(sheet: HTMLElement | null): number {
  if (!sheet) return 0;
  sheet.classList.add('measured');
  const { offsetHeight } = sheet;
  sheet.classList.remove('measured');
  return offsetHeight;
}
