/**
 * What the program remembers of its user: preferences and the window's place, in plain text files.
 * Depends on the JDK alone.
 */
package org.crossbarlab.settings;
