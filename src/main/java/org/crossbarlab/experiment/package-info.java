/**
 * The experiment of the application: three scenarios on chips with common random numbers, sweeps,
 * and results with their provenance. What windows and commands need stands here. Depends on
 * everything below it.
 */
package org.crossbarlab.experiment;
