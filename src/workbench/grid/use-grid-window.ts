import { type RefObject, useEffect, useLayoutEffect, useState } from "react";
import type { Scroll, Size } from "./sheet-geometry";

/** Until the page is laid out; also what a page without layout gets. */
const FIRST: Size = { width: 1000, height: 560 };

/** Inner size of the scrolling element, and how far it is scrolled; CSS pixels. */
export function useGridWindow(ref: RefObject<HTMLElement | null>): {
  readonly size: Size;
  readonly scroll: Scroll;
  readonly onScroll: () => void;
} {
  const [size, setSize] = useState(FIRST);
  const [scroll, setScroll] = useState<Scroll>({ left: 0, top: 0 });

  useLayoutEffect(() => {
    const element = ref.current;
    if (!element) return;
    const measure = () => {
      const { clientWidth: width, clientHeight: height } = element;
      if (width > 0 && height > 0) {
        setSize((size) =>
          size.width === width && size.height === height ? size : { width, height },
        );
      }
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, [ref]);

  // The browser may move the scroll position by itself when the content becomes smaller.
  useEffect(() => {
    const element = ref.current;
    if (!element) return;
    const { scrollLeft: left, scrollTop: top } = element;
    if (left !== scroll.left || top !== scroll.top) setScroll({ left, top });
  });

  const onScroll = () => {
    const element = ref.current;
    if (element) setScroll({ left: element.scrollLeft, top: element.scrollTop });
  };
  return { size, scroll, onScroll };
}
