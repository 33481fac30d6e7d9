/** The texts of the window, apart from its code. Depends on the JDK alone. */
package org.crossbarlab.ui.i18n;
