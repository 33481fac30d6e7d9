/**
 * Networks that other programs trained: tensors become layers, by the order of their names and by
 * their shapes. Depends on {@code io}, {@code tensor}, {@code experiment} and below.
 */
package org.crossbarlab.io.weights;
