package org.crossbarlab.app;

/** Starts the program: the window, or a command in the terminal. */
public final class Launcher {

    private Launcher() {}

    public static void main(String[] args) {
        System.out.println("Crossbar Lab");
    }
}
