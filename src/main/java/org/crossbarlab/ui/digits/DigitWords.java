package org.crossbarlab.ui.digits;

import org.crossbarlab.experiment.Scenario;
import org.crossbarlab.text.Messages;

import java.util.List;

/** What the tab says of scenarios, answers and votes. */
final class DigitWords {

    private DigitWords() {}

    /** A scenario in one word; its symbol and colour stand beside it. */
    static String title(Scenario scenario) {
        return switch (scenario) {
            case DIGITAL_DIGITAL -> Messages.get("digits.title.digital");
            case DIGITAL_ANALOG -> Messages.get("digits.title.analog");
            case AWARE_ANALOG -> Messages.get("digits.title.aware");
        };
    }

    /** The same in full, as on the scoreboard. */
    static String fullTitle(Scenario scenario) {
        return switch (scenario) {
            case DIGITAL_DIGITAL -> Messages.get("scoreboard.title.digital");
            case DIGITAL_ANALOG -> Messages.get("scoreboard.title.analog");
            case AWARE_ANALOG -> Messages.get("scoreboard.title.aware");
        };
    }

    /** What a scenario is, as on the scoreboard. */
    static String help(Scenario scenario) {
        return switch (scenario) {
            case DIGITAL_DIGITAL -> Messages.get("scoreboard.help.digital");
            case DIGITAL_ANALOG -> Messages.get("scoreboard.help.analog");
            case AWARE_ANALOG -> Messages.get("scoreboard.help.aware");
        };
    }

    /** The style class of its colour. */
    static String series(Scenario scenario) {
        return switch (scenario) {
            case DIGITAL_DIGITAL -> "series-digital";
            case DIGITAL_ANALOG -> "series-analog";
            case AWARE_ANALOG -> "series-aware";
        };
    }

    /** Two lines below a column: what is answered, or how the chips vote. */
    static List<String> verdict(Opinion opinion, List<String> classNames) {
        if (opinion == null) {
            return List.of("–", "");
        }
        if (opinion.chips() == 0) {
            return List.of(Messages.get("digits.says", classNames.get(opinion.answer())), "");
        }
        int elected = opinion.elected();
        return List.of(
                Messages.get("digits.votes", opinion.votes()[elected], opinion.chips()),
                Messages.get("digits.votes.say", classNames.get(elected)));
    }

    /** The second line in the least room: whom most chips elect. */
    static String shortVote(Opinion opinion, List<String> classNames) {
        return Messages.get("digits.votes.chips", classNames.get(opinion.elected()));
    }

    /** One column in a sentence. */
    static String sentence(Scenario scenario, Opinion opinion, List<String> classNames) {
        if (opinion == null) {
            return Messages.get("digits.column.none", fullTitle(scenario));
        }
        int answer = opinion.answer();
        String says =
                Messages.get(
                        "digits.column",
                        fullTitle(scenario),
                        classNames.get(answer),
                        percent(opinion.confidences()[answer]));
        return opinion.chips() == 0
                ? says
                : says + ", " + String.join(" ", verdict(opinion, classNames));
    }

    /** A confidence as a whole number of per cent. */
    static String percent(double share) {
        return Long.toString(Math.round(100 * share));
    }

    /** A choice of test images in the room of a button. */
    static String shortTitle(ImageChoice choice, List<String> classNames) {
        return switch (choice) {
            case ImageChoice.Lost lost -> Messages.get("digits.choice.lost.short");
            case ImageChoice.Recovered recovered -> Messages.get("digits.choice.recovered.short");
            default -> title(choice, classNames);
        };
    }

    /** A choice of test images. */
    static String title(ImageChoice choice, List<String> classNames) {
        return switch (choice) {
            case ImageChoice.All all -> Messages.get("digits.choice.all");
            case ImageChoice.OfClass only ->
                    Messages.get("digits.choice.class", classNames.get(only.label()));
            case ImageChoice.Lost lost -> Messages.get("digits.choice.lost");
            case ImageChoice.Recovered recovered -> Messages.get("digits.choice.recovered");
            case ImageChoice.Confused cell ->
                    Messages.get(
                            "digits.choice.confused",
                            title(cell.scenario()),
                            classNames.get(cell.shown()),
                            classNames.get(cell.answered()));
        };
    }
}
