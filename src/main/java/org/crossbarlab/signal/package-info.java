/**
 * The way of a signal through one layer: input stage, product with each slice of the weights,
 * output stage, digital sum. What a network trains and tests with and what a single product in the
 * window shows is this one path. Depends on the JDK alone.
 */
package org.crossbarlab.signal;
