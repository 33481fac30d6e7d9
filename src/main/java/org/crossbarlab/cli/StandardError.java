package org.crossbarlab.cli;

import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.util.Optional;

/** Asks the operating system about standard error, which Java only does for the other two. */
final class StandardError {

    private static final int FILE_DESCRIPTOR = 2;

    private StandardError() {}

    /** Whether standard error is a terminal; no, if the system does not tell. */
    @SuppressWarnings("restricted") // A C function of the standard library, called as declared.
    static boolean isTerminal() {
        try {
            Linker linker = Linker.nativeLinker();
            Optional<MemorySegment> isatty =
                    linker.defaultLookup()
                            .find("isatty")
                            .or(() -> linker.defaultLookup().find("_isatty"));
            if (isatty.isEmpty()) {
                return false;
            }
            FunctionDescriptor intToInt =
                    FunctionDescriptor.of(ValueLayout.JAVA_INT, ValueLayout.JAVA_INT);
            return (int) linker.downcallHandle(isatty.get(), intToInt).invokeExact(FILE_DESCRIPTOR)
                    != 0;
        } catch (Throwable e) {
            // A missing progress bar is no reason to fail.
            return false;
        }
    }
}
