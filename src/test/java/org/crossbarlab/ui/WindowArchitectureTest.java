package org.crossbarlab.ui;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

import javafx.application.Platform;

import java.util.List;
import java.util.stream.Stream;

/** Inside the window: parts below the lab, the lab below the panels, the shell above all. */
@AnalyzeClasses(packages = "org.crossbarlab", importOptions = DoNotIncludeTests.class)
final class WindowArchitectureTest {

    private static final String ROOT = "org.crossbarlab.";

    private WindowArchitectureTest() {}

    /** What panels are made of: each uses only what stands before it. */
    private static final List<String> UI_PARTS =
            List.of(
                    "ui.task",
                    "ui.theme",
                    "ui.command",
                    "ui.chart",
                    "ui.heatmap",
                    "ui.input",
                    "ui.setting",
                    "ui.score");

    private static final List<String> UI_LAB = List.of("ui.live", "ui.lab");

    /** What several panels are used with, on the session's own terms. */
    private static final List<String> UI_TOOLS = List.of("ui.brush", "ui.microscope");

    /** The panels, and the shell that joins them. */
    private static final List<String> ABOVE =
            List.of(
                    "ui.caption",
                    "ui.conductance",
                    "ui.crossbar",
                    "ui.data",
                    "ui.device",
                    "ui.digits",
                    "ui.layers",
                    "ui.recall",
                    "ui.scoreboard",
                    "ui.sweep",
                    "ui.training",
                    "ui.transport",
                    "ui.shell");

    @ArchTest
    static final ArchRule VIEW_MODELS =
            noClasses()
                    .that()
                    .haveNameMatching(".*ViewModel(\\$.*)?")
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage("javafx.scene..", "javafx.stage..", "javafx.fxml..")
                    .because("plain JUnit tests them, without a toolkit")
                    .allowEmptyShould(true);

    @ArchTest
    static final ArchRule RUN_LATER =
            noClasses()
                    .that()
                    .resideOutsideOfPackage(ROOT + "ui.task..")
                    .should()
                    .callMethod(Platform.class, "runLater", Runnable.class)
                    .because("one place hands work over to the window's thread");

    @ArchTest
    static void partsKnowNoPanel(JavaClasses classes) {
        for (String part : UI_PARTS) {
            mustNotUse(part, Stream.of(UI_LAB, UI_TOOLS).flatMap(List::stream).toList())
                    .because("a chart knows nothing of the experiment")
                    .check(classes);
            mustNotUse(part, ABOVE)
                    .because("a chart or a slider serves every panel and knows none")
                    .check(classes);
        }
        for (String tool : UI_TOOLS) {
            mustNotUse(tool, ABOVE)
                    .because("a brush marks cells of any picture, and knows none")
                    .check(classes);
        }
        for (String lab : UI_LAB) {
            mustNotUse(lab, UI_TOOLS)
                    .because("the session is what tools change, and knows none")
                    .check(classes);
            mustNotUse(lab, ABOVE)
                    .because("the session is what panels look at, and looks at none")
                    .check(classes);
        }
    }

    @ArchTest
    static void panelsDoNotKnowEachOther(JavaClasses classes) {
        for (String panel : ABOVE.subList(0, ABOVE.size() - 1)) {
            List<String> others = ABOVE.stream().filter(other -> !other.equals(panel)).toList();
            mustNotUse(panel, others)
                    .because(
                            "a panel can be read, tested and taken away alone; the shell joins"
                                    + " them")
                    .check(classes);
        }
    }

    private static ArchRule mustNotUse(String subject, List<String> forbidden) {
        return noClasses()
                .that()
                .resideInAPackage(ROOT + subject)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        forbidden.stream().map(name -> ROOT + name).toArray(String[]::new));
    }
}
