package org.crossbarlab.ui.data;

/**
 * Something to do about the images in use that nobody has asked for and nothing does unasked.
 *
 * @param text one sentence on what is in use and what else there is
 * @param choice on the button that does it
 * @param action does it
 * @param lasting whether it takes so long that its progress shall be seen
 */
public record DataOffer(String text, String choice, Runnable action, boolean lasting) {}
