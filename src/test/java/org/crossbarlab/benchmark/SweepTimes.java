package org.crossbarlab.benchmark;

import org.crossbarlab.experiment.Scenario;
import org.crossbarlab.experiment.Settings;

/** How soon the sweep tab has its figures, and what that costs the hand beside it. */
final class SweepTimes {

    private static final int CURVE = 0;
    private static final int CHIPS = 2;
    private static final int ROUNDS = 5;

    private final WindowHand hand;
    private final Report report;
    private final int moves;

    SweepTimes(WindowHand hand, Report report, int moves) {
        this.hand = hand;
        this.report = report;
        this.moves = moves;
    }

    void measure() {
        hand.set(Settings.CHIPS, 10);
        hand.show("sweep");
        hand.choose("sweep-mode", CURVE);
        Samples coarse = new Samples();
        Samples whole = new Samples();
        for (int round = 0; round < ROUNDS; round++) {
            // Another ratio of resistances is another curve against α.
            double ratio = 20 + round;
            coarse.add(
                    hand.act(
                            () -> hand.setNow(Settings.ON_OFF_RATIO, ratio),
                            model -> points() >= 11));
            whole.add(hand.act(() -> {}, model -> sentence().startsWith("Within")));
        }
        report.times("sweep, 11 points of two networks on ten chips", coarse, "4000");
        report.times("sweep, and the other 40 points", whole, "");
        hand.choose("sweep-mode", CHIPS);
        hand.choose("sweep-chips-buy", 1);
        Samples thousand = new Samples();
        for (int round = 0; round < 2; round++) {
            double ratio = 30 + round;
            thousand.add(
                    hand.act(
                            () -> hand.setNow(Settings.ON_OFF_RATIO, ratio),
                            model -> hand.text("sweep-chips-sentence").contains("1,000 chips.")));
        }
        report.times("two networks on 1,000 chips", thousand, "25000");
        Samples beside = new Samples();
        for (int i = 0; i < moves; i++) {
            beside.add(hand.move(model -> WindowHand.accuracyShown(model, Scenario.AWARE_ANALOG)));
            WindowHand.pause(120 + i % 90);
        }
        report.times("event to accuracy of two networks, beside 1,000 chips", beside, "");
        hand.show("conductances");
    }

    private String sentence() {
        return hand.text("sweep-curve-sentence");
    }

    private int points() {
        String text = sentence();
        return text.startsWith("Within")
                ? Integer.MAX_VALUE
                : text.startsWith("Testing: ") ? Integer.parseInt(text.split(" ")[1]) : 0;
    }
}
