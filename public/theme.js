// Runs before the first paint, so that a chosen theme does not flash in the other one, and the frame
// in the page stands in the language that the page will have. The rules are those of
// src/app/useTheme.ts and src/app/language.ts. Of another corpus than the bundled one the frame in the
// page would be the wrong one: styles.css hides it.
var asked = new URLSearchParams(location.search);
if (asked.has("corpus")) document.documentElement.dataset.corpus = "other";
var embedded = asked.has("embed");
if (embedded) document.documentElement.dataset.embed = "";
// The frame is of the whole grid with nothing opened. A link that asks for another picture (the parts of
// src/state/urlState.ts) must not begin with that one, which would show more than it asks for.
if (
  "view topics targets orgs positions salience basis reasons differ rows columns fold sort group"
    .split(" ")
    .some(function (part) {
      return asked.has(part);
    })
) {
  document.documentElement.dataset.asks = "view";
} else if (
  "cell claim event events target organization topic doc q".split(" ").some(function (part) {
    return asked.has(part);
  })
) {
  document.documentElement.dataset.asks = "opened";
}
// Such a picture may begin with words of a text, so a phone asks for their face at once, too
// (vite.config.ts, firstFaces).
if (document.documentElement.dataset.asks) {
  document.querySelectorAll('link[rel="preload"][media]').forEach(function (link) {
    link.removeAttribute("media");
  });
}
try {
  // On somebody else's page the link says which (src/state/embedLink.ts), and what this reader has
  // chosen for the explorer is not asked for.
  var theme = embedded
    ? asked.get("theme")
    : localStorage.getItem("positionary:theme");
  if (theme === "light" || theme === "dark") document.documentElement.dataset.theme = theme;
} catch {
  // No storage, no choice: the system decides.
}
(function () {
  var chosen = asked.get("lang");
  var wanted = chosen === "en" || chosen === "es" ? [chosen] : navigator.languages || [];
  for (var i = 0; i < wanted.length; i++) {
    var base = wanted[i].toLowerCase().split("-")[0];
    if (base !== "en" && base !== "es") continue;
    document.documentElement.lang = base;
    return;
  }
})();

// What runs, and what it checks, is asked for once the frame of the page has been painted (vite.config.ts,
// afterFirstPicture). While developing nothing waits, and there is nothing to be found here.
(function () {
  var begun = false;
  function begin() {
    if (begun) return;
    begun = true;
    document.querySelectorAll('link[rel="later"]').forEach(function (link) {
      if (link.dataset.rel === "module") {
        // Where it does not come, the word in index.html stays.
        import(link.href).catch(function () {});
        return;
      }
      var wanted = link.cloneNode();
      wanted.rel = link.dataset.rel;
      document.head.append(wanted);
    });
  }
  document.addEventListener("DOMContentLoaded", function () {
    document.querySelectorAll("[data-frame-grid]").forEach((grid) => (grid.inert = true));
    // A page in the background is not painted, and some are never told that they are.
    if (document.hidden) return begin();
    requestAnimationFrame(function () {
      setTimeout(begin);
    });
    setTimeout(begin, 1000);
  });
})();
