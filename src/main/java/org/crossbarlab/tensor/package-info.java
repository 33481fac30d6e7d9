/**
 * Files of numbers as other programs write them: NumPy's arrays, PyTorch's saved networks,
 * safetensors and ONNX, read as named tensors without running anything that they hold, and written
 * so that those programs read them back. Depends on {@code text}, Jackson and the JDK alone.
 */
package org.crossbarlab.tensor;
