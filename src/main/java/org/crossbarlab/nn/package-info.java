/**
 * A small network and how it is trained. It knows nothing of devices: how its layers multiply comes
 * in through {@link org.crossbarlab.nn.LayerArithmetic}, which a {@link
 * org.crossbarlab.nn.WeightTransform} makes of the stored weights. Depends on {@code signal},
 * {@code data}, {@code math}, {@code concurrent} and {@code text}.
 */
package org.crossbarlab.nn;
