/** Does it at a click, and not again at the second half of a double click: that was meant for the screen before. */
export function once(does: () => void): (event: MouseEvent) => void {
  return (event) => {
    if (event.detail < 2) does();
  };
}
