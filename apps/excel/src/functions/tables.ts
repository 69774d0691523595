import later from "virtual:kidorui-later-tables";

// The page has run functions.js before.
kidorui.receive(later);
