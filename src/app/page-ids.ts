/** The id of the element that holds the incidents for readers without JavaScript. */
export const STATIC_ID = 'static';

/** The id of the link from which the page learns where its dataset is. */
export const DATA_LINK_ID = 'dataset';
