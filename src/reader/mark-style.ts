// How marked words look. The highlight's name only says that words are marked, not by whom or why.

/** Name of the custom highlight. */
export const highlightName = 'm1';

/** Style sheet for the page, readable on light and dark pages alike. */
export const markStyle = `::highlight(${highlightName}) { background-color: #ffd866; color: #1a1a1a; text-decoration: underline 2px #7a4b00; }`;
