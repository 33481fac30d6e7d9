package org.crossbarlab.testing;

import org.crossbarlab.ui.command.FileKind;
import org.crossbarlab.ui.shell.FileDialogs;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

/** File dialogs that are answered beforehand; without an answer they are cancelled. */
public final class ScriptedDialogs implements FileDialogs {

    /** What the next dialogs give. */
    public final Deque<Path> answers = new ArrayDeque<>();

    @Override
    public Optional<Path> open(String title, FileKind kind) {
        return Optional.ofNullable(answers.poll());
    }

    @Override
    public Optional<Path> save(String title, FileKind kind, String suggestedName) {
        return Optional.ofNullable(answers.poll());
    }

    @Override
    public Optional<Path> folder(String title) {
        return Optional.ofNullable(answers.poll());
    }
}
