/* For Excel before 2021: no syntax that its browser, Internet Explorer 11, does not know. */
if (window.Office) window.Office.initialize = function () {};
