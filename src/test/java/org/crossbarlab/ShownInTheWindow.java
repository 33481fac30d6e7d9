package org.crossbarlab;

import static com.tngtech.archunit.base.DescribedPredicate.describe;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;

import java.util.Map;
import java.util.Set;

/** Settings, snapshots and results: all that the window may know of the core's inside. */
final class ShownInTheWindow {

    private static final Map<String, Set<String>> TYPES =
            Map.of(
                    "org.crossbarlab.analog",
                    Set.of("ProgrammedNetwork"),
                    "org.crossbarlab.crossbar",
                    Set.of(
                            "CrossbarSettings",
                            "CellSettings",
                            "StorageSettings",
                            "StuckShares",
                            "Mapping",
                            "Coding",
                            "CellCode",
                            "ProgrammedMatrix",
                            "ArraySnapshot",
                            "CellAddress",
                            "Defect",
                            "Defects",
                            "LayerScope",
                            "MarkedCells",
                            "Measurement"),
                    "org.crossbarlab.device",
                    Set.of(
                            "ConductanceRange",
                            "Resolution",
                            "ErrorDistribution",
                            "Scaling",
                            "ErrorModels",
                            "ProgrammingError",
                            "GenericError",
                            "NoError",
                            "PublishedDevice",
                            "RramMilo",
                            "RramWan",
                            "PcmJoshi",
                            "Sonos"),
                    "org.crossbarlab.nn",
                    Set.of(
                            "Answers",
                            "TrainingSettings",
                            "Architecture",
                            "Layer",
                            "ParameterTensor",
                            "Shape",
                            "Epoch",
                            "Evaluation",
                            "OptimiserState",
                            "OverflowException",
                            "TrainingDivergedException"));

    private ShownInTheWindow() {}

    static DescribedPredicate<JavaClass> types() {
        return describe(
                "are settings, snapshots or results",
                type ->
                        TYPES.getOrDefault(type.getPackageName(), Set.of())
                                .contains(outermost(type).getSimpleName()));
    }

    private static JavaClass outermost(JavaClass type) {
        return type.getEnclosingClass().map(ShownInTheWindow::outermost).orElse(type);
    }
}
