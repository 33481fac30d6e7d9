/**
 * The hot loops. Every method says which arrays it writes; none allocates more than a few hundred
 * bytes. {@code PlainKernels} is the readable specification, {@code VectorKernels} the fast twin.
 *
 * <p>Images are innermost, {@code [channel][y][x][image]}, in blocks of {@link
 * org.crossbarlab.nn.kernel.Kernels#BLOCK}: one vector register holds the same pixel of many
 * images, so no loop ever needs a shuffle.
 */
package org.crossbarlab.nn.kernel;
