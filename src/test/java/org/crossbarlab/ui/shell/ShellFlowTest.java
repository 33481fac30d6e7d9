package org.crossbarlab.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.crossbarlab.ui.shell.ShellFixture.onFx;

import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Labeled;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TabPane;
import javafx.scene.control.TextField;
import javafx.scene.image.PixelReader;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import javax.imageio.ImageIO;

@ExtendWith(ApplicationExtension.class)
class ShellFlowTest {

    @TempDir private static Path folder;
    private ShellFixture shell;

    @Start
    void start(Stage shown) throws IOException {
        shell = new ShellFixture(Files.createTempDirectory(folder, "home"), 1280, 720);
        shell.show(shown);
    }

    @BeforeEach
    void focusOnNothing() {
        onFx(
                () -> {
                    shell.window.requestFocus();
                    return null;
                });
    }

    @Test
    void functionKeysAndCtrlChangeTheSize(FxRobot robot) {
        awaitEm(14);
        robot.push(KeyCode.F11);
        awaitEm(20);
        assertThat(node("#projector")).isNotNull();
        robot.push(KeyCode.CONTROL, KeyCode.PLUS);
        awaitEm(22);
        robot.push(KeyCode.CONTROL, KeyCode.MINUS);
        robot.push(KeyCode.CONTROL, KeyCode.MINUS);
        awaitEm(18);
        robot.push(KeyCode.CONTROL, KeyCode.DIGIT0);
        awaitEm(20);
        robot.push(KeyCode.F11);
        awaitEm(14);
    }

    @Test
    void ctrlDTurnsTheLightsOut(FxRobot robot) {
        int light = cornerColor();
        robot.push(KeyCode.CONTROL, KeyCode.D);
        assertThat(cornerColor()).isNotEqualTo(light);
        robot.push(KeyCode.CONTROL, KeyCode.D);
        assertThat(cornerColor()).isEqualTo(light);
    }

    @Test
    void spaceRunsUnlessSomethingElseNeedsIt(FxRobot robot) {
        robot.push(KeyCode.SPACE);
        assertThat(shell.standIns.calls).containsExactly("run");

        robot.clickOn("#text");
        robot.push(KeyCode.END);
        robot.type(KeyCode.SPACE);
        robot.type(KeyCode.DIGIT2);
        assertThat(((javafx.scene.control.TextField) node("#text")).getText())
                .isEqualTo("a text 2");
        assertThat(shell.standIns.calls).containsExactly("run");

        CheckBox box = (CheckBox) node("#view-conductances .check-box");
        robot.clickOn(box);
        assertThat(box.isSelected()).isTrue();
        robot.push(KeyCode.SPACE);
        assertThat(box.isSelected()).as("clicked with the mouse: Space runs").isTrue();
        assertThat(shell.standIns.calls).containsExactly("run", "run");
    }

    @Test
    void spacePressesWhatTheKeyboardHasReached(FxRobot robot) {
        CheckBox box = (CheckBox) node("#view-conductances .check-box");
        robot.push(KeyCode.F6);
        robot.push(KeyCode.F6);
        robot.push(KeyCode.TAB);
        assertThat(onFx(shell.scene::getFocusOwner)).isSameAs(box);
        robot.push(KeyCode.SPACE);
        assertThat(box.isSelected()).isTrue();
        assertThat(shell.standIns.calls).isEmpty();
    }

    @Test
    void digitsSelectTabsAndPlainKeysCallTheRun(FxRobot robot) {
        TabPane tabs = (TabPane) node("#stage-upper");
        robot.push(KeyCode.DIGIT3);
        assertThat(tabs.getSelectionModel().getSelectedItem().getText()).isEqualTo("Sweep");
        robot.push(KeyCode.DIGIT1);
        assertThat(tabs.getSelectionModel().getSelectedIndex()).isZero();
        robot.push(KeyCode.DIGIT9);
        robot.push(KeyCode.PERIOD);
        robot.push(KeyCode.CONTROL, KeyCode.PERIOD);
        robot.push(KeyCode.N);
        assertThat(shell.standIns.calls).containsExactly("step", "stop", "chip");
    }

    @Test
    void f1ListsTheKeysAndEscapeGivesTheFocusBack(FxRobot robot) {
        robot.clickOn("#text");
        robot.push(KeyCode.F1);
        assertThat(node("#sheet-shortcuts")).isNotNull();
        assertThat(onFx(shell.scene::getFocusOwner)).isSameAs(node("#sheet-close"));
        robot.push(KeyCode.ESCAPE);
        assertThat(node("#sheet-shortcuts")).isNull();
        assertThat(onFx(shell.scene::getFocusOwner)).isSameAs(node("#text"));
        robot.push(KeyCode.SHIFT, KeyCode.F1);
        assertThat(node("#sheet-about")).isNotNull();
        robot.clickOn("#sheet-close");
        assertThat(node("#sheet-about")).isNull();
    }

    @Test
    void theMenuOfHelpTellsTheNotebooksTwoFaults() {
        Menu help = (Menu) ((MenuButton) node("#menu")).getItems().getLast();
        MenuItem notebook =
                help.getItems().stream()
                        .filter(item -> item.getId().equals("menu-notebook"))
                        .findFirst()
                        .orElseThrow();
        onFx(
                () -> {
                    notebook.fire();
                    return null;
                });
        assertThat(node("#sheet-notebook").lookupAll(".label"))
                .extracting(label -> ((Labeled) label).getText())
                .anyMatch(text -> text.contains("(100 + accuracy) / 2"))
                .anyMatch(text -> text.contains("proportional_error"));
    }

    @Test
    void noticesAreClosedByKeyAndFaultsStay(FxRobot robot) {
        shellDoes(() -> shell.notices.fault("The disk is full."));
        shellDoes(() -> shell.notices.inform("Saved."));
        assertThat(noticeText()).isEqualTo("Saved.");
        robot.push(KeyCode.ESCAPE);
        assertThat(noticeText()).isEqualTo("The disk is full.");
        robot.clickOn("#notice-close");
        assertThat(node("#notice").isVisible()).isFalse();
    }

    @Test
    void theMenuWorksWithoutAMouse(FxRobot robot) {
        robot.push(KeyCode.F10);
        robot.push(KeyCode.DOWN);
        robot.push(KeyCode.DOWN);
        robot.push(KeyCode.DOWN);
        robot.push(KeyCode.RIGHT);
        robot.push(KeyCode.ENTER);
        assertThat(shell.look.projectorProperty().get()).as("View, Projector mode").isTrue();
        robot.push(KeyCode.CONTROL, KeyCode.Q);
        assertThat(shell.standIns.calls).containsExactly("quit");
    }

    @Test
    void aFieldTakesItsTypingBackAndOtherwiseTheWindowItsChange(FxRobot robot) {
        TextField field = (TextField) node("#text");
        robot.clickOn(field);
        robot.push(KeyCode.CONTROL, KeyCode.Z);
        robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.Z);
        assertThat(shell.standIns.calls).as("nothing was typed").containsExactly("undo", "redo");
        robot.write("x");
        robot.push(KeyCode.CONTROL, KeyCode.Z);
        assertThat(field.getText()).isEqualTo("a text");
        robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.Z);
        assertThat(shell.standIns.calls).hasSize(2);
    }

    @Test
    void filesAreAskedForAndResultsOnlyExportedWhenThereAreAny(FxRobot robot) {
        shell.standIns.answers.add(Path.of("a.json"));
        robot.push(KeyCode.CONTROL, KeyCode.O);
        robot.push(KeyCode.CONTROL, KeyCode.S);
        assertThat(shell.standIns.calls)
                .as("the second was cancelled")
                .containsExactly("open a.json");

        shell.standIns.answers.add(Path.of("b.csv"));
        robot.push(KeyCode.CONTROL, KeyCode.E);
        assertThat(shell.standIns.calls).hasSize(1);
        shellDoes(() -> shell.standIns.result.set(true));
        robot.push(KeyCode.CONTROL, KeyCode.E);
        assertThat(shell.standIns.calls).containsExactly("open a.json", "csv b.csv");
    }

    @Test
    void aTabBringsItsMenuItsKeysAndItsFiles(FxRobot robot) {
        robot.push(KeyCode.CONTROL, KeyCode.B);
        shell.standIns.answers.add(Path.of("s.csv"));
        robot.push(KeyCode.CONTROL, KeyCode.T);
        assertThat(shell.standIns.calls).containsExactly("sweep-start", "sweep-csv s.csv");
        assertThat(noticeText()).isEqualTo("Saved as s.csv.");
        MenuButton menu = (MenuButton) node("#menu");
        assertThat(menu.getItems())
                .extracting(MenuItem::getId)
                .containsExactly(
                        "menu-file",
                        "menu-edit",
                        "menu-view",
                        "menu-sweep",
                        "menu-data",
                        "menu-help");
        assertThat(((Menu) menu.getItems().get(3)).getItems())
                .extracting(MenuItem::getId)
                .containsExactly("menu-sweep-start");
        assertThat(((Menu) menu.getItems().getFirst()).getItems())
                .extracting(MenuItem::getId)
                .contains("menu-sweep-csv", "menu-csv", "menu-picture-stage");
    }

    @Test
    void picturesHaveTwiceTheSize(FxRobot robot) throws IOException {
        Path file = folder.resolve("window.png");
        shell.standIns.answers.add(file);
        robot.push(KeyCode.CONTROL, KeyCode.P);

        BufferedImage picture = ImageIO.read(file.toFile());
        assertThat(picture.getWidth()).isEqualTo(2560);
        assertThat(picture.getHeight()).isEqualTo(1440);
        assertThat(noticeText()).isEqualTo("Saved as " + file + ".");

        Path part = folder.resolve("stage.png");
        shell.standIns.answers.add(part);
        robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.P);
        Node stageNode = node("#view-conductances");
        assertThat(ImageIO.read(part.toFile()).getWidth())
                .isEqualTo((int) (2 * stageNode.getLayoutBounds().getWidth()));

        shell.standIns.answers.add(folder.resolve("no folder").resolve("x.png"));
        robot.push(KeyCode.CONTROL, KeyCode.P);
        assertThat(noticeText()).contains("cannot be written").endsWith(".");
    }

    @Test
    void dataAreSwitchedFromTheStatusLine(FxRobot robot) {
        robot.clickOn("#data-button");
        robot.clickOn("#data-synthetic");
        assertThat(((Labeled) node("#data-button")).getText()).isEqualTo("synthetic digits");
        assertThat(noticeText()).isEqualTo("Now using synthetic digits.");
        robot.push(KeyCode.CONTROL, KeyCode.I);
        assertThat(node("#sheet-data")).isNull();
    }

    @Test
    void f6GoesFromColumnToColumn(FxRobot robot) {
        robot.push(KeyCode.F6);
        assertThat(isWithin("#slot-device")).isTrue();
        robot.push(KeyCode.F6);
        assertThat(isWithin("#slot-stage")).isTrue();
        robot.push(KeyCode.F6);
        assertThat(isWithin("#slot-scoreboard")).isTrue();
        robot.push(KeyCode.F6);
        assertThat(isWithin("#header")).isTrue();
    }

    @Test
    void aNarrowWindowFoldsTheDeviceIntoADrawer(FxRobot robot) {
        robot.push(KeyCode.F11);
        assertThat(node("#device-drawer").isVisible()).isFalse();
        robot.push(KeyCode.CONTROL, KeyCode.PLUS);
        assertThat(node("#device-drawer").isVisible()).isTrue();
        robot.clickOn("#device-drawer");
        assertThat(onFx(() -> node("#sheet-device").lookup("#text"))).isNotNull();
        robot.push(KeyCode.CONTROL, KeyCode.DIGIT0);
        assertThat(node("#sheet-device")).isNull();
        assertThat(onFx(() -> node("#slot-device").lookup("#text"))).isNotNull();
    }

    /** The text has its new size with the next frame. */
    private void awaitEm(int pixels) {
        try {
            WaitForAsyncUtils.waitFor(30, TimeUnit.SECONDS, () -> em() == pixels);
        } catch (TimeoutException e) {
            assertThat(em()).isEqualTo(pixels);
        }
    }

    /** The size of what may grow without end. */
    private long em() {
        return onFx(
                () ->
                        Math.round(
                                ((Labeled) shell.window.lookup("#stage-upper .check-box"))
                                        .getFont()
                                        .getSize()));
    }

    private int cornerColor() {
        PixelReader pixels = onFx(() -> shell.scene.snapshot(null).getPixelReader());
        return pixels.getArgb(1, 1);
    }

    private String noticeText() {
        return ((Labeled) node("#notice-text")).getText();
    }

    private boolean isWithin(String area) {
        return onFx(
                () -> {
                    Node node = shell.scene.getFocusOwner();
                    Node wanted = shell.scene.lookup(area);
                    while (node != null && node != wanted) {
                        node = node.getParent();
                    }
                    return node != null;
                });
    }

    private Node node(String selector) {
        return onFx(() -> shell.scene.lookup(selector));
    }

    private static void shellDoes(Runnable work) {
        onFx(
                () -> {
                    work.run();
                    return null;
                });
    }
}
