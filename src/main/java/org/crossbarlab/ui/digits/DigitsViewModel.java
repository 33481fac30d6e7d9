package org.crossbarlab.ui.digits;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;

import org.crossbarlab.data.Dataset;
import org.crossbarlab.data.LabelledImages;
import org.crossbarlab.data.SketchPainter;
import org.crossbarlab.text.Messages;
import org.crossbarlab.ui.lab.SessionModel;
import org.crossbarlab.ui.live.ChipAnswers;
import org.crossbarlab.ui.live.Equipment;
import org.crossbarlab.ui.task.ConflatingWorker;

import java.util.function.Supplier;

/**
 * The digits tab: which picture is read, drawn or of the test images, and what is made of it. It
 * asks anew whenever the picture, the networks, the settings or the chip change, and takes answers
 * with the frames in which it is looked at.
 */
public final class DigitsViewModel implements AutoCloseable {

    private final ReadOnlyObjectWrapper<ShownPicture> shown =
            new ReadOnlyObjectWrapper<>(this, "shown", ShownPicture.BLANK);
    private final ReadOnlyObjectWrapper<Reading> reading =
            new ReadOnlyObjectWrapper<>(this, "reading");
    private final ReadOnlyStringWrapper sentence = new ReadOnlyStringWrapper(this, "sentence", "");
    private final ObjectProperty<ImageChoice> choice =
            new SimpleObjectProperty<>(this, "choice", new ImageChoice.All());
    private final DrawingPad pad = new DrawingPad();
    private final ErrorsViewModel errors;
    private final SessionModel model;
    private final Supplier<Equipment> equipment;
    private final ConflatingWorker<ReadRequest, Reading> worker =
            new ConflatingWorker<>("crossbar-digits", new DigitReader());
    private SketchPainter painter;
    private int image;
    private boolean stale = true;

    /**
     * @param model of the session
     * @param equipment what the session tests with at the moment
     */
    public DigitsViewModel(SessionModel model, Supplier<Equipment> equipment) {
        this.model = model;
        this.equipment = equipment;
        errors = new ErrorsViewModel(model.answersProperty(), model.datasetProperty());
        model.networksProperty().addListener(change -> stale = true);
        model.settingsProperty().addListener(change -> stale = true);
        model.chipProperty().addListener(change -> stale = true);
        model.datasetProperty().subscribe(this::useImages);
        model.answersProperty().addListener(change -> tell());
        choice.addListener(change -> chosen());
        pad.strokesProperty().addListener(change -> showDrawing());
    }

    // Properties

    /** Paper and pen. */
    public DrawingPad pad() {
        return pad;
    }

    /** Which images are misread, and for what. */
    public ErrorsViewModel errors() {
        return errors;
    }

    /** The picture that is read. */
    public ReadOnlyObjectProperty<ShownPicture> shownProperty() {
        return shown.getReadOnlyProperty();
    }

    /**
     * What was made of a picture last, which may be of a moment ago; null for a blank pad and where
     * there is no network.
     */
    public ReadOnlyObjectProperty<Reading> readingProperty() {
        return reading.getReadOnlyProperty();
    }

    /** Which picture it is, with its true label where it has one. */
    public ReadOnlyStringProperty sentenceProperty() {
        return sentence.getReadOnlyProperty();
    }

    /** Which test images one goes through. */
    public ObjectProperty<ImageChoice> choiceProperty() {
        return choice;
    }

    /** The images and the names of their classes. */
    public ReadOnlyObjectProperty<Dataset> datasetProperty() {
        return model.datasetProperty();
    }

    // Commands

    /**
     * Shows the next of the chosen test images, or the one before; after the last comes the first.
     */
    public void turn(boolean forward) {
        int count = images().count();
        for (int i = 1; i <= count; i++) {
            int candidate = Math.floorMod(image + (forward ? i : -i), count);
            if (isChosen(candidate)) {
                show(candidate);
                return;
            }
        }
        tell();
    }

    /** Blank paper, whatever lies on it. */
    public void clear() {
        pad.clear();
        setShown(ShownPicture.BLANK);
    }

    /** Shows a test image, from 0. */
    public void show(int number) {
        image = number;
        setShown(new ShownPicture(images().image(number), number));
    }

    /** Takes over what is newly known. To be called with every frame in which the tab is seen. */
    public void sample() {
        if (stale) {
            ask();
        }
        Reading answer = worker.poll();
        if (answer != null && answer.request().picture() == shown.get().pixels()) {
            reading.set(answer.opinions().isEmpty() ? null : answer);
        }
        Throwable failure = worker.pollFailure();
        if (failure != null) {
            throw new IllegalStateException(failure);
        }
    }

    /** Ends the thread. */
    @Override
    public void close() {
        worker.close();
    }

    private LabelledImages images() {
        return model.datasetProperty().get().test();
    }

    private boolean isChosen(int candidate) {
        ChipAnswers answers = model.answersProperty().get();
        return choice.get().holds(candidate, images(), answers);
    }

    private void useImages(Dataset dataset) {
        painter = new SketchPainter(dataset.rows(), dataset.columns());
        if (!(choice.get() instanceof ImageChoice.Recovered)) {
            choice.set(new ImageChoice.All());
        }
        image = 0;
        if (pad.strokesProperty().get().isEmpty()) {
            show(0);
        } else {
            showDrawing();
        }
    }

    /** Goes to the first of them, unless one of them is shown. */
    private void chosen() {
        if (shown.get().isDrawn() || !isChosen(shown.get().image())) {
            image = shown.get().isDrawn() ? images().count() - 1 : image;
            turn(true);
        } else {
            tell();
        }
    }

    private void showDrawing() {
        setShown(
                painter.paint(pad.strokesProperty().get())
                        .map(pixels -> new ShownPicture(pixels, ShownPicture.DRAWN))
                        .orElse(ShownPicture.BLANK));
    }

    private void setShown(ShownPicture picture) {
        shown.set(picture);
        tell();
        if (picture.isBlank()) {
            reading.set(null);
        }
        ask();
    }

    private void ask() {
        stale = false;
        if (!shown.get().isBlank()) {
            worker.submit(
                    new ReadRequest(
                            shown.get().pixels(),
                            equipment.get(),
                            model.settingsProperty().get(),
                            model.chipProperty().get(),
                            model.networksProperty().get()));
        }
    }

    private void tell() {
        ShownPicture now = shown.get();
        if (now.isBlank()) {
            sentence.set(Messages.get("digits.blank"));
        } else if (now.isDrawn()) {
            sentence.set(Messages.get("digits.drawn"));
        } else {
            sentence.set(
                    Messages.get(
                            "digits.image",
                            now.image() + 1,
                            model.datasetProperty()
                                    .get()
                                    .classNames()
                                    .get(images().label(now.image()))));
        }
    }
}
