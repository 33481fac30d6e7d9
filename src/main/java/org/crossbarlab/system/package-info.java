/** Where an operating system has a program keep its files. Depends on the JDK alone. */
package org.crossbarlab.system;
