package org.crossbarlab.ui.microscope;

import org.crossbarlab.crossbar.CellAddress;
import org.crossbarlab.text.Messages;
import org.crossbarlab.text.Numbers;
import org.crossbarlab.ui.lab.NetworkTitles;
import org.crossbarlab.ui.live.Programming;
import org.crossbarlab.ui.microscope.Specimen.Part;

/** What is said of a device under the microscope. */
final class MicroscopeWords {

    private static final int WEIGHT_DECIMALS = 3;

    private MicroscopeWords() {}

    /** "G⁺ of conv 2, output 3, input 17 (digital, chip #1)", all counted from 1. */
    static String title(Specimen seen, String layer, Programming now) {
        CellAddress cell = seen.device().cell();
        String whose = NetworkTitles.of(seen.device().network());
        String where =
                now.training() == seen.device().network()
                        ? Messages.get("microscope.training", whose)
                        : Messages.get("microscope.chip", whose, Integer.toString(now.chip()));
        return cell.output() == CellAddress.REFERENCE
                ? Messages.get(
                        "microscope.title.reference",
                        seen.chosen().label(),
                        layer,
                        1 + cell.input(),
                        where)
                : Messages.get(
                        "microscope.title",
                        seen.chosen().label(),
                        layer,
                        1 + cell.output(),
                        1 + cell.input(),
                        where);
    }

    static String weight(Specimen seen) {
        return Double.isNaN(seen.weight())
                ? Messages.get("microscope.weight.none")
                : Messages.get(
                        "microscope.weight", Numbers.decimal(seen.weight(), WEIGHT_DECIMALS));
    }

    static String level(Specimen seen) {
        return Double.isNaN(seen.level())
                ? Messages.get("microscope.level.none")
                : Messages.get(
                        "microscope.level",
                        signed(seen.level(), 0),
                        Numbers.decimal(seen.levels(), 0));
    }

    static String effective(Specimen seen) {
        if (Double.isNaN(seen.effective())) {
            return Messages.get("microscope.weight.none");
        }
        String effective = Numbers.decimal(seen.effective(), WEIGHT_DECIMALS);
        return seen.isFlipped()
                ? Messages.get("microscope.flipped", effective)
                : Messages.get(
                        "microscope.effective",
                        effective,
                        signed(
                                Numbers.rounded(seen.effective(), WEIGHT_DECIMALS)
                                        - Numbers.rounded(seen.weight(), WEIGHT_DECIMALS),
                                WEIGHT_DECIMALS));
    }

    /** "497.0 → 482.1 µS". */
    static String conductances(Part part, double gMax) {
        int decimals = gMax >= 100 ? 1 : 2;
        return Messages.get(
                "microscope.conductances",
                Numbers.decimal(part.target(), decimals),
                Numbers.decimal(part.programmed(), decimals));
    }

    /** "−1.4 σ". */
    static String draw(Part part) {
        return Double.isNaN(part.draw())
                ? ""
                : Messages.get("microscope.draw", signed(part.draw(), 1));
    }

    static String worth(Worth worth) {
        return Messages.get(
                "microscope.worth",
                Integer.toString(worth.request().chip()),
                worth.now(),
                worth.images(),
                signed(worth.repaired() - worth.now(), 0),
                signed(worth.dead() - worth.now(), 0));
    }

    static String testing() {
        return Messages.get("microscope.worth.wait");
    }

    static String noWorth(boolean training) {
        return training
                ? Messages.get("microscope.worth.training")
                : Messages.get("microscope.worth.untrained");
    }

    private static String signed(double value, int decimals) {
        String text = Numbers.decimal(value, decimals);
        return text.startsWith("−") || Numbers.rounded(value, decimals) == 0 ? text : "+" + text;
    }
}
