/**
 * Everything the program says, in the languages it has: sentences as a key with arguments, and the
 * bundle that words them. The core throws sentences; the window and the commands word them. Depends
 * on the JDK alone.
 */
package org.crossbarlab.text;
