package org.crossbarlab.app;

import javafx.event.Event;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.canvas.Canvas;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.ScrollEvent;
import javafx.scene.robot.Robot;
import javafx.stage.Stage;
import javafx.stage.Window;

import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;

/** Does one random thing after the other to all that can be seen. Belongs to the FX thread. */
final class Monkey {

    private static final List<String> RUBBISH =
            List.of(
                    "",
                    " ",
                    "-1",
                    "1e400",
                    "NaN",
                    "∞",
                    "0,3",
                    "9999999999",
                    "0x1F",
                    "é\u0000\uD83D");
    private static final KeyCode[] MODIFIERS = {
        KeyCode.CONTROL, KeyCode.ALT, KeyCode.SHIFT, KeyCode.COMMAND
    };

    /** Keys of controls and commands; the others do nothing anywhere. */
    private static final List<KeyCode> KEYS =
            List.of(
                    KeyCode.TAB,
                    KeyCode.SPACE,
                    KeyCode.ENTER,
                    KeyCode.ESCAPE,
                    KeyCode.UP,
                    KeyCode.DOWN,
                    KeyCode.LEFT,
                    KeyCode.RIGHT,
                    KeyCode.PAGE_UP,
                    KeyCode.PAGE_DOWN,
                    KeyCode.HOME,
                    KeyCode.END,
                    KeyCode.DELETE,
                    KeyCode.BACK_SPACE,
                    KeyCode.PERIOD,
                    KeyCode.N,
                    KeyCode.DIGIT1,
                    KeyCode.DIGIT2,
                    KeyCode.DIGIT0,
                    KeyCode.PLUS,
                    KeyCode.MINUS,
                    KeyCode.F1,
                    KeyCode.F6,
                    KeyCode.F10,
                    KeyCode.F11,
                    KeyCode.D,
                    KeyCode.E,
                    KeyCode.I,
                    KeyCode.O,
                    KeyCode.P,
                    KeyCode.S,
                    KeyCode.G,
                    KeyCode.A,
                    KeyCode.M,
                    KeyCode.C,
                    KeyCode.V,
                    KeyCode.X,
                    KeyCode.Z,
                    KeyCode.L,
                    KeyCode.T);

    private final RandomGenerator random;
    private final Stage stage;
    private final Robot robot = new Robot();

    Monkey(RandomGenerator random, Stage stage) {
        this.random = random;
        this.stage = stage;
    }

    /** Does something; says what, for whoever has to find out. */
    String act() {
        int die = random.nextInt(100);
        if (die < 42) {
            return click();
        } else if (die < 56) {
            return drag();
        } else if (die < 76) {
            return key();
        } else if (die < 84) {
            return write();
        } else if (die < 91) {
            return command();
        } else if (die < 94) {
            return scroll();
        } else if (die < 97) {
            return undoOrRedo();
        }
        return resize();
    }

    private String click() {
        Node target = target();
        point(target);
        MouseButton button = random.nextInt(12) == 0 ? MouseButton.SECONDARY : MouseButton.PRIMARY;
        int times = random.nextInt(8) == 0 ? 2 : 1;
        for (int i = 0; i < times; i++) {
            mouse(() -> robot.mousePress(button));
            mouse(() -> robot.mouseRelease(button));
        }
        return "click " + button + " on " + target;
    }

    private String drag() {
        Node target = target();
        point(target);
        mouse(() -> robot.mousePress(MouseButton.PRIMARY));
        int moves = 1 + random.nextInt(6);
        for (int i = 0; i < moves; i++) {
            move(
                    robot.getMouseX() + random.nextInt(-90, 91),
                    robot.getMouseY() + random.nextInt(-9, 10));
        }
        mouse(() -> robot.mouseRelease(MouseButton.PRIMARY));
        return "drag on " + target;
    }

    private String key() {
        KeyCode code = pick(KEYS);
        KeyCode modifier = random.nextInt(3) == 0 ? MODIFIERS[random.nextInt(3)] : null;
        if (modifier != null) {
            robot.keyPress(modifier);
        }
        robot.keyPress(code);
        robot.keyRelease(code);
        if (modifier != null) {
            robot.keyRelease(modifier);
        }
        return "key " + modifier + " " + code;
    }

    /** Back more often than forth, so that neither comes to its end. */
    private String undoOrRedo() {
        boolean redo = random.nextInt(3) == 0;
        robot.keyPress(KeyCode.CONTROL);
        if (redo) {
            robot.keyPress(KeyCode.SHIFT);
        }
        robot.keyPress(KeyCode.Z);
        robot.keyRelease(KeyCode.Z);
        if (redo) {
            robot.keyRelease(KeyCode.SHIFT);
        }
        robot.keyRelease(KeyCode.CONTROL);
        return redo ? "redo" : "undo";
    }

    private String write() {
        List<Node> fields = targets().stream().filter(TextInputControl.class::isInstance).toList();
        if (fields.isEmpty()) {
            return "nothing to write in";
        }
        Node field = pick(fields);
        field.requestFocus();
        ((TextInputControl) field).selectAll();
        String text = pick(RUBBISH);
        for (char each : text.toCharArray()) {
            Event.fireEvent(
                    field,
                    new KeyEvent(
                            KeyEvent.KEY_TYPED,
                            Character.toString(each),
                            "",
                            KeyCode.UNDEFINED,
                            false,
                            false,
                            false,
                            false));
        }
        KeyCode end = random.nextBoolean() ? KeyCode.ENTER : KeyCode.TAB;
        robot.keyPress(end);
        robot.keyRelease(end);
        return "write '" + text + "' in " + field;
    }

    /** A command of the menus, shown or not. */
    private String command() {
        List<MenuItem> items = new ArrayList<>();
        for (Node node : targets()) {
            if (node instanceof MenuButton button) {
                addItems(button.getItems(), items);
            }
        }
        if (items.isEmpty()) {
            return "no command";
        }
        MenuItem item = pick(items);
        item.fire();
        return "command " + item.getText();
    }

    private static void addItems(List<MenuItem> from, List<MenuItem> to) {
        for (MenuItem item : from) {
            if (item instanceof Menu menu) {
                addItems(menu.getItems(), to);
            } else if (!item.isDisable()) {
                to.add(item);
            }
        }
    }

    private String scroll() {
        Node target = target();
        point(target);
        int notches = random.nextInt(-5, 6);
        mouse(() -> robot.mouseWheel(notches));
        Event.fireEvent(
                target,
                new ScrollEvent(
                        ScrollEvent.SCROLL,
                        5,
                        5,
                        5,
                        5,
                        false,
                        random.nextBoolean(),
                        false,
                        false,
                        true,
                        false,
                        0,
                        random.nextInt(-80, 81),
                        0,
                        0,
                        ScrollEvent.HorizontalTextScrollUnits.NONE,
                        0,
                        ScrollEvent.VerticalTextScrollUnits.NONE,
                        0,
                        0,
                        null));
        return "scroll on " + target;
    }

    private String resize() {
        stage.setWidth(random.nextInt(300, 1281));
        stage.setHeight(random.nextInt(200, 801));
        return "resize to " + stage.getWidth() + " × " + stage.getHeight();
    }

    private void point(Node target) {
        Bounds bounds = target.localToScreen(target.getBoundsInLocal());
        if (bounds != null) {
            move(
                    bounds.getMinX() + random.nextDouble() * bounds.getWidth(),
                    bounds.getMinY() + random.nextDouble() * bounds.getHeight());
        }
    }

    /** Stays on the window: beside it there is nothing to click at. */
    private void move(double x, double y) {
        double right = Math.max(stage.getX(), stage.getX() + stage.getWidth() - 1);
        double bottom = Math.max(stage.getY(), stage.getY() + stage.getHeight() - 1);
        double inX = Math.clamp(x, stage.getX(), right);
        double inY = Math.clamp(y, stage.getY(), bottom);
        mouse(() -> robot.mouseMove(inX, inY));
    }

    /** The headless robot itself fails where the window under the mouse is gone. */
    private static void mouse(Runnable move) {
        try {
            move.run();
        } catch (NullPointerException e) {
            if (!Failures.isOfTheToolkit(e)) {
                throw e;
            }
        }
    }

    private Node target() {
        List<Node> targets = targets();
        return targets.isEmpty() ? stage.getScene().getRoot() : pick(targets);
    }

    /** Everything that can be seen and is not disabled, in menus and other pop-ups too. */
    private List<Node> targets() {
        List<Node> found = new ArrayList<>();
        for (Window window : List.copyOf(Window.getWindows())) {
            Scene scene = window.getScene();
            if (window.isShowing() && scene != null) {
                collect(scene.getRoot(), found);
            }
        }
        return found;
    }

    private static void collect(Node node, List<Node> found) {
        if (!node.isVisible() || node.isDisabled()) {
            return;
        }
        boolean control = node instanceof Control && !(node instanceof Label);
        if (control || node instanceof Canvas || node.isFocusTraversable()) {
            found.add(node);
        }
        if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> collect(child, found));
        }
    }

    private <T> T pick(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }
}
