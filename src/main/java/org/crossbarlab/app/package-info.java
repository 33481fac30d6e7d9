/** The composition root: everything is built here with {@code new}; nobody depends on it. */
package org.crossbarlab.app;
