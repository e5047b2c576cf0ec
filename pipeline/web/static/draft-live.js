/* Hears from the server what has become of the draft, for as long as somebody can see the page. */

const PATIENCE = 2000; // milliseconds until a stream that was closed is asked for again

/**
 * @param {string} address
 * @param {(state: object) => void} changed hears every state, the newest last
 * @param {() => void} opened hears of every new stream: the server has forgotten the one before
 */
export function follow(address, changed, opened) {
  let source = null;
  let newest = -1;

  function open() {
    if (source || document.hidden) return;
    source = new EventSource(address);
    newest = -1; // another start of the server counts anew
    source.onopen = opened;
    source.onmessage = (event) => {
      const state = JSON.parse(event.data);
      if (state.edition <= newest) return;
      newest = state.edition;
      changed(state);
    };
    source.onerror = () => {
      if (source?.readyState !== EventSource.CLOSED) return; // it tries again by itself
      close();
      setTimeout(open, PATIENCE);
    };
  }

  function close() {
    source?.close();
    source = null;
  }

  // A browser allows six connections to one server: a page that nobody sees holds none.
  document.addEventListener("visibilitychange", () => (document.hidden ? close() : open()));
  window.addEventListener("pagehide", close);
  window.addEventListener("pageshow", open);
  open();
}
