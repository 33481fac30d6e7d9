/**
 * The experiments as commands in a terminal: {@code reproduce}, {@code evaluate}, {@code sweep},
 * {@code export} and {@code download-mnist}. Depends on {@code io}, {@code experiment} and below.
 */
package org.crossbarlab.cli;
