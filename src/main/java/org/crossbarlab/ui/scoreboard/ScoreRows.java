package org.crossbarlab.ui.scoreboard;

import org.crossbarlab.crossbar.CrossbarSettings;
import org.crossbarlab.data.Dataset;
import org.crossbarlab.data.Mnist;
import org.crossbarlab.experiment.ExperimentSettings;
import org.crossbarlab.experiment.Scenario;
import org.crossbarlab.text.Messages;
import org.crossbarlab.text.Numbers;
import org.crossbarlab.ui.live.DeviceWords;
import org.crossbarlab.ui.live.Score;
import org.crossbarlab.ui.live.Scores;
import org.crossbarlab.ui.live.Weights;
import org.crossbarlab.ui.scoreboard.ScoreRow.ChipLine;
import org.crossbarlab.ui.scoreboard.ScoreRow.TrainingLine;

import java.util.List;

/** Makes the rows of the scoreboard from scores at one moment. */
final class ScoreRows {

    private ScoreRows() {}

    /**
     * A scenario's row.
     *
     * @param dataset whose test images were used
     * @param withReference whether the notebook's figures are wanted where they may be compared
     */
    static ScoreRow of(Scores now, Scenario scenario, Dataset dataset, boolean withReference) {
        Score score = now.get(scenario);
        boolean digital = scenario == Scenario.DIGITAL_DIGITAL;
        boolean comparable = withReference && isComparable(now, dataset);
        return new ScoreRow(
                scenario,
                title(score),
                100 * score.accuracy(),
                digital ? Double.NaN : 100 * score.deviation(),
                digital ? new double[0] : percentages(score.chips()),
                score.isApproximate(),
                !score.isComplete(),
                comparable ? scenario.correctedPercent() : Double.NaN,
                digital || score.isEmpty() ? ChipLine.NONE : chip(now, score),
                scenario == Scenario.AWARE_ANALOG ? training(now) : TrainingLine.NONE);
    }

    /** The notebook's figures stand for its own settings and data, and for nothing else. */
    private static boolean isComparable(Scores now, Dataset dataset) {
        return dataset.name().equals(Mnist.NAME)
                && now.settings() != null
                && now.settings().crossbar().equals(CrossbarSettings.REFERENCE);
    }

    private static double[] percentages(List<Double> accuracies) {
        return accuracies.stream().mapToDouble(accuracy -> 100 * accuracy).toArray();
    }

    private static String title(Score score) {
        String title =
                switch (score.scenario()) {
                    case DIGITAL_DIGITAL -> Messages.get("scoreboard.title.digital");
                    case DIGITAL_ANALOG -> Messages.get("scoreboard.title.analog");
                    case AWARE_ANALOG -> Messages.get("scoreboard.title.aware");
                };
        return score.earlier() ? Messages.get("scoreboard.title.earlier", title) : title;
    }

    /** What a scenario is. */
    static String help(Scenario scenario) {
        return switch (scenario) {
            case DIGITAL_DIGITAL -> Messages.get("scoreboard.help.digital");
            case DIGITAL_ANALOG -> Messages.get("scoreboard.help.analog");
            case AWARE_ANALOG -> Messages.get("scoreboard.help.aware");
        };
    }

    private static ChipLine chip(Scores now, Score score) {
        boolean known = !Double.isNaN(score.selected());
        boolean part = score.images() < score.allImages();
        String percent = Numbers.decimal(100 * score.selected(), 1);
        return new ChipLine(
                now.chip(),
                100 * score.selected(),
                percentages(score.recent()),
                Messages.get("scoreboard.chip", Integer.toString(now.chip())),
                known ? Messages.get("scoreboard.chip.percent", (part ? "≈ " : "") + percent) : "–",
                note(now, score));
    }

    private static String note(Scores now, Score score) {
        int tested = score.tested().length;
        int chips = score.chips().size();
        if (!Double.isNaN(score.selected()) && score.images() < score.allImages()) {
            return Messages.get("scoreboard.note.approximate", score.images());
        }
        if (!score.isInMean(now.chip())) {
            return Messages.get("scoreboard.note.outside");
        }
        if (tested < chips) {
            return Messages.get("scoreboard.note.some", tested, chips);
        }
        return Messages.get("scoreboard.note.chips", chips);
    }

    private static TrainingLine training(Scores now) {
        Weights weights = now.networks().get(Scenario.AWARE_ANALOG.network());
        if (weights == null || now.settings() == null) {
            return TrainingLine.NONE;
        }
        ExperimentSettings trainedFor = weights.trainedFor();
        return new TrainingLine(
                Messages.get("scoreboard.trained", DeviceWords.of(trainedFor, now.settings())),
                !trainedFor.crossbar().equals(now.settings().crossbar()));
    }
}
