/**
 * What the program remembers of its user: preferences and the window's place, in plain text files.
 * Depends on {@code system}, {@code text} and the JDK.
 */
package org.crossbarlab.settings;
