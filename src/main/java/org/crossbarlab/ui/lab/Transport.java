package org.crossbarlab.ui.lab;

/** The commands of a run. Every one may be called at any time; one without meaning does nothing. */
public interface Transport {

    /** Starts a run of all three scenarios, or goes on with a paused one. */
    void run();

    /** Lets the run wait after its current batch. */
    void pause();

    /** Goes on to the end of the current epoch and pauses; starts a run if there is none. */
    void step();

    /** Ends the run; the networks stay as their last finished epoch left them. */
    void stop();

    /** Ends the run and forgets networks, curves and figures. */
    void reset();

    /** Buys another chip. */
    void newChip();
}
