package org.crossbarlab.ui.data;

import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;

import org.crossbarlab.concurrent.RunControl;
import org.crossbarlab.data.Dataset;
import org.crossbarlab.text.Messages;
import org.crossbarlab.ui.data.DataSources.Loaded;
import org.crossbarlab.ui.data.DataSources.Missed;
import org.crossbarlab.ui.task.TaskRunner;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;

/**
 * The data set in use and the ways to another. One thing at a time: while a data set is being
 * fetched, the commands but {@link #cancel()} do nothing. What fails leaves the old data in use.
 */
public final class DataViewModel {

    private static final double MEGABYTE = 1e6;

    /** Images take much memory; an undo goes back no further. */
    private static final int MOST_EARLIER = 3;

    /** Progress of something that cannot tell how far it is, as JavaFX writes it. */
    private static final double UNKNOWN = -1;

    private final DataSources sources;
    private final TaskRunner runner;
    private final Consumer<Dataset> switched;
    private final ReadOnlyObjectWrapper<Dataset> dataset = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<Optional<Path>> folder =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final BooleanProperty waiting = new SimpleBooleanProperty();
    private final ReadOnlyStringWrapper name = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper counts = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper origin = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper activity = new ReadOnlyStringWrapper("");
    private final ReadOnlyDoubleWrapper progress = new ReadOnlyDoubleWrapper(UNKNOWN);
    private final ReadOnlyBooleanWrapper downloading = new ReadOnlyBooleanWrapper();
    private final ReadOnlyStringWrapper fault = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper hint = new ReadOnlyStringWrapper("");
    private final ReadOnlyObjectWrapper<DataOffer> offer = new ReadOnlyObjectWrapper<>();
    private final BooleanBinding busy = activity.isNotEmpty();
    private final Deque<Loaded> earlier = new ArrayDeque<>();
    private Optional<Missed> missed = Optional.empty();
    private DownloadProgress arriving = new DownloadProgress();
    private RunControl control = new RunControl();

    /**
     * @param runner reads and downloads in the background
     * @param switched told about every data set that comes into use
     */
    public DataViewModel(DataSources sources, TaskRunner runner, Consumer<Dataset> switched) {
        this.sources = sources;
        this.runner = runner;
        this.switched = switched;
        name.bind(Bindings.createStringBinding(this::describeName, dataset, activity, waiting));
        counts.bind(dataset.map(DataViewModel::describeCounts).orElse(""));
        origin.bind(Bindings.createStringBinding(this::describeOrigin, dataset, folder));
    }

    // ---- Properties ----

    /** The data set in use, or waiting to be; null before the first. */
    public ReadOnlyObjectProperty<Dataset> datasetProperty() {
        return dataset.getReadOnlyProperty();
    }

    /** Whether it waits for the next run, because networks were trained on other images. */
    public BooleanProperty waitingProperty() {
        return waiting;
    }

    /** The folder it was read from, if it was. */
    public ReadOnlyObjectProperty<Optional<Path>> folderProperty() {
        return folder.getReadOnlyProperty();
    }

    /** What the data set is called; before the first, what is being done about it. */
    public ReadOnlyStringProperty nameProperty() {
        return name.getReadOnlyProperty();
    }

    /** How many images it has, in words. */
    public ReadOnlyStringProperty countsProperty() {
        return counts.getReadOnlyProperty();
    }

    /** Where it is from, in words. */
    public ReadOnlyStringProperty originProperty() {
        return origin.getReadOnlyProperty();
    }

    /** What is being done, in words; empty while nothing is. */
    public ReadOnlyStringProperty activityProperty() {
        return activity.getReadOnlyProperty();
    }

    /** How far that is, 0 to 1, or −1 where that is not known. */
    public ReadOnlyDoubleProperty progressProperty() {
        return progress.getReadOnlyProperty();
    }

    /** Whether something is being done. */
    public BooleanBinding busyProperty() {
        return busy;
    }

    /** Whether that is a download, which can be cancelled. */
    public ReadOnlyBooleanProperty downloadingProperty() {
        return downloading.getReadOnlyProperty();
    }

    /** What went wrong last, in one sentence; empty for nothing. */
    public ReadOnlyStringProperty faultProperty() {
        return fault.getReadOnlyProperty();
    }

    /** What to know after a download was cancelled; empty for nothing. */
    public ReadOnlyStringProperty hintProperty() {
        return hint.getReadOnlyProperty();
    }

    /** What to do about the images that came by themselves; null for nothing. */
    public ReadOnlyObjectProperty<DataOffer> offerProperty() {
        return offer.getReadOnlyProperty();
    }

    /** The folder to look into at the next start: one that is away today stays remembered. */
    public Optional<Path> rememberedFolder() {
        return missed.map(Missed::folder).or(folder::get);
    }

    // ---- Commands ----

    /**
     * Finds the data for the start: in the folder used last, in the folders where MNIST may be, or
     * else synthetic.
     */
    public void start(Optional<Path> lastFolder) {
        begin(Messages.get("data.reading"), () -> sources.first(lastFolder), this::started);
    }

    /** Reads MNIST from a folder of the user's choice. */
    public void openFolder(Path chosen) {
        begin(Messages.get("data.reading"), () -> sources.folder(chosen));
    }

    /** Draws the built-in digits. */
    public void useSynthetic() {
        begin(Messages.get("data.drawing"), sources::drawn);
    }

    /** Downloads MNIST, or what of it is missing, and reads it. */
    public void download() {
        if (busy.get()) {
            return;
        }
        DownloadProgress listener = new DownloadProgress();
        RunControl reins = new RunControl();
        arriving = listener;
        control = reins;
        downloading.set(true);
        begin(
                Messages.get("data.connecting"),
                () -> {
                    sources.download().into(sources.downloads(), listener, reins);
                    return sources.folder(sources.downloads());
                });
    }

    /**
     * Images that were in use before are so again, or still, whatever was asked for since.
     *
     * @return whether they are others than those that were known to be in use
     */
    public boolean follow(Dataset inUse) {
        boolean others = dataset.get() != null && dataset.get() != inUse;
        if (others) {
            folder.set(
                    earlier.stream()
                            .filter(each -> each.dataset() == inUse)
                            .findFirst()
                            .flatMap(Loaded::folder));
            dataset.set(inUse);
            missed = Optional.empty();
        }
        return others;
    }

    /** Gives up a download; what has arrived is kept for the next one. */
    public void cancel() {
        control.cancel();
    }

    /** Shows how far a download is; called by the window as often as it likes. */
    public void sample() {
        DownloadProgress.Reading reading = arriving.poll();
        if (reading != null && downloading.get()) {
            progress.set(reading.share());
            activity.set(
                    Messages.get(
                            "data.downloading",
                            reading.bytes() / MEGABYTE,
                            reading.total() / MEGABYTE));
        }
    }

    private void begin(String doing, Callable<Loaded> work) {
        begin(doing, work, this::loaded);
    }

    private void begin(String doing, Callable<Loaded> work, Consumer<Loaded> done) {
        if (busy.get()) {
            return;
        }
        fault.set("");
        hint.set("");
        progress.set(UNKNOWN);
        activity.set(doing);
        runner.run(work).onSuccess(done).onError(this::failed);
    }

    private void started(Loaded result) {
        missed = result.missed();
        use(result);
        offer.set(offerFor(result));
    }

    private void loaded(Loaded result) {
        missed = Optional.empty();
        offer.set(null);
        use(result);
    }

    /** The images used last come first, then those that lie about, then those of the network. */
    private DataOffer offerFor(Loaded result) {
        if (missed.isPresent()) {
            Path away = missed.get().folder();
            String reason = Messages.words(missed.get().reason());
            String text = Messages.get("data.offer.missed", reason, result.dataset().name());
            return new DataOffer(
                    text, Messages.get("data.offer.again"), () -> openFolder(away), false);
        }
        if (result.folder().isPresent()) {
            return null;
        }
        String drawn = result.dataset().name();
        return result.nearby()
                .map(
                        found ->
                                new DataOffer(
                                        Messages.get("data.offer.nearby", drawn, found.toString()),
                                        Messages.get("data.offer.use"),
                                        () -> openFolder(found),
                                        false))
                .orElseGet(
                        () ->
                                new DataOffer(
                                        Messages.get("data.offer.drawn", drawn),
                                        Messages.get("data.download"),
                                        this::download,
                                        true));
    }

    private void use(Loaded result) {
        end();
        earlier.push(result);
        if (earlier.size() > MOST_EARLIER) {
            earlier.removeLast();
        }
        folder.set(result.folder());
        dataset.set(result.dataset());
        switched.accept(result.dataset());
    }

    private void failed(Throwable failure) {
        end();
        switch (failure) {
            case CancellationException wanted -> hint.set(Messages.get("data.cancelled"));
            default -> fault.set(Messages.reason(failure));
        }
    }

    private void end() {
        downloading.set(false);
        activity.set("");
        progress.set(UNKNOWN);
    }

    private String describeName() {
        if (dataset.get() == null) {
            return activity.get();
        }
        String title = dataset.get().name();
        return waiting.get() ? Messages.get("data.waiting", title) : title;
    }

    private static String describeCounts(Dataset data) {
        return Messages.get(
                "data.counts",
                data.training().count(),
                data.test().count(),
                data.rows(),
                data.columns());
    }

    private String describeOrigin() {
        if (dataset.get() == null) {
            return "";
        }
        return folder.get()
                .map(path -> Messages.get("data.origin.folder", path.toString()))
                .orElseGet(() -> Messages.get("data.origin.drawn"));
    }
}
