/* Hears from the server when what the page shows has changed. */

/**
 * Follow `/changes` for as long as somebody can see the page; a hidden one holds no connection, of which a
 * browser allows six.
 *
 * @param {() => string} shown gives the word of the edition that the page shows now
 * @param {{changed: (word: string) => void, connected: () => void, lost: () => void}} tell
 */
export function follow(shown, tell) {
  let source = null;

  function open() {
    if (source || document.hidden) return;
    source = new EventSource(`/changes?seen=${encodeURIComponent(shown())}`);
    source.onopen = tell.connected;
    source.onmessage = (event) => {
      if (event.data !== shown()) tell.changed(event.data);
    };
    source.onerror = () => {
      tell.lost();
      // Most browsers try again by themselves; one that has given up is sent again.
      if (source?.readyState === EventSource.CLOSED) {
        close();
        setTimeout(open, 2000);
      }
    };
  }

  function close() {
    source?.close();
    source = null;
  }

  document.addEventListener("visibilitychange", () => (document.hidden ? close() : open()));
  window.addEventListener("pagehide", close);
  window.addEventListener("pageshow", open);
  open();
}
