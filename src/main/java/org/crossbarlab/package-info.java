/**
 * Crossbar Lab: analog in-memory computing and device-aware training, to see and to touch. Nothing
 * lives here; start reading at {@code device}, then {@code crossbar}, {@code nn} and {@code
 * analog}.
 */
package org.crossbarlab;
