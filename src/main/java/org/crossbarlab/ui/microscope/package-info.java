/**
 * One device under the microscope: how its weight became a conductance and what came back, how
 * large an error was to be expected, and what the device is worth. Panels choose the device.
 */
package org.crossbarlab.ui.microscope;
