/** How long work is steered and shared between cores. Depends on the JDK alone. */
package org.crossbarlab.concurrent;
