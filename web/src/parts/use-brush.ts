import { type PointerEvent, type RefObject, useState } from 'react';

/** A stretch of a width, from 0 to 1. */
interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** How far a pointer goes, in pixels, before it draws a stretch and does not merely press. */
const slack = 6;

interface Drag {
  readonly from: number;
  readonly to: number;
  readonly isBrush: boolean;
}

/** Drawing a stretch across an element with a pointer. */
export function useBrush(element: RefObject<SVGSVGElement | null>, onDrawn: (start: number, end: number) => void) {
  const [drag, setDrag] = useState<Drag | null>(null);
  const placeOf = ({ clientX }: PointerEvent) => {
    const { left, width } = element.current!.getBoundingClientRect();
    return Math.min(1, Math.max(0, (clientX - left) / width));
  };
  const drawn: Stretch | null = drag?.isBrush ? stretchOf(drag) : null;
  return {
    drawn,
    handlers: {
      onPointerDown: (event: PointerEvent) => {
        if (event.button === 0) setDrag({ from: placeOf(event), to: placeOf(event), isBrush: false });
      },
      onPointerMove: (event: PointerEvent) => {
        if (!drag) return;
        const to = placeOf(event);
        const far = Math.abs(to - drag.from) * element.current!.clientWidth > slack;
        if (far && !drag.isBrush) element.current!.setPointerCapture(event.pointerId);
        setDrag({ ...drag, to, isBrush: drag.isBrush || far });
      },
      onPointerUp: () => {
        if (drawn) onDrawn(drawn.start, drawn.end);
        setDrag(null);
      },
      onPointerCancel: () => setDrag(null),
      // A link would be dragged away in place of a stretch being drawn.
      onDragStart: (event: { preventDefault: () => void }) => event.preventDefault(),
    },
  };
}

const stretchOf = ({ from, to }: Drag): Stretch => ({ start: Math.min(from, to), end: Math.max(from, to) });
