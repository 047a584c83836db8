import { whenOfficeIsThere } from "../taskpane/when-office-is-there";

// The ribbon of this version calls no function: its button opens the pane. The page only reports itself ready.
whenOfficeIsThere(() => void Office.onReady());
