/**
 * The whole device-aware idea: a {@link org.crossbarlab.nn.WeightTransform} that programs a
 * network's weights into crossbars, so that training meets the errors it will have to live with.
 * Depends on {@code nn}, {@code crossbar}, {@code signal}, {@code device} and {@code math}.
 */
package org.crossbarlab.analog;
