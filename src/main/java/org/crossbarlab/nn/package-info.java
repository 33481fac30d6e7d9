/**
 * A small network and how it is trained. It knows nothing of devices: whatever stands between a
 * stored weight and the weight that multiplies comes in through {@link
 * org.crossbarlab.nn.WeightTransform}. Depends on {@code data}, {@code math}, {@code concurrent}.
 */
package org.crossbarlab.nn;
