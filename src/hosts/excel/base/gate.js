/*
 * Loads Office.js where the page is in Office, and nowhere else: in a plain browser it asks another origin, and waits for
 * ever once the tab was in Office; in someone's frame it leaves for an empty page. Written for Internet Explorer 11, the
 * browser of Excel 2016 and 2019. Loaded in the head, so that Office.js is there before the page is.
 */
(function () {
  /* The first four are where Office.js itself looks; the last two are the web views of Windows and of Mac and iPad. */
  function inOffice() {
    var address = window.location.href;
    if (/[?&#](?:_host_Info|_xdm_Info)=|_xdm_Info/.test(address)) return true;
    if (/"?hostInfo"?|_host_Info|_xdm_Info/.test(window.name)) return true;
    if (typeof window.agaveHost !== 'undefined') return true;
    try {
      if (typeof window.external.GetHostInfo !== 'undefined' || typeof window.external.GetContext !== 'undefined') {
        return true;
      }
    } catch (_) {
      /* Some browsers have nothing there. */
    }
    if (window.chrome && window.chrome.webview) return true;
    if (window.webkit && window.webkit.messageHandlers) return true;
    /* What the page's own button says, for a host that shows none of these. */
    return /[?&]excel=1/.test(address);
  }

  var scripts = document.getElementsByTagName('script');
  var own = scripts[scripts.length - 1];
  if (inOffice()) document.write('<script src="' + own.getAttribute('data-office') + '"><\/script>');
})();
