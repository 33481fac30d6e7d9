/**
 * Where an operating system has a program keep its files, and how a file takes its name. Depends on
 * the JDK alone.
 */
package org.crossbarlab.system;
