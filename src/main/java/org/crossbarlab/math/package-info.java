/** Randomness and statistics shared by everything above. Depends on the JDK alone. */
package org.crossbarlab.math;
