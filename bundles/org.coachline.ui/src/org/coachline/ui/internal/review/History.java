/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.ui.internal.review;

import java.util.ArrayDeque;
import java.util.Deque;

import org.coachline.ui.internal.edit.OpenDocument;
import org.eclipse.emf.common.command.Command;
import org.jspecify.annotations.Nullable;

/** One order of steps over several documents, so that undo takes back what was done last, wherever it was done. UI thread. */
final class History {

    private final Deque<OpenDocument<?>> done = new ArrayDeque<>();
    private final Deque<OpenDocument<?>> undone = new ArrayDeque<>();

    /** Executes a command on a document and remembers that it was there. */
    boolean execute(OpenDocument<?> document, Command command) {
        // Remembered first: listeners of the document ask for what can be undone while the command executes.
        done.push(document);
        if (!document.execute(command)) {
            done.pop();
            return false;
        }
        undone.clear();
        return true;
    }

    /** Executes a command in place of the last step, where that was on this document and nothing has been taken back since. */
    boolean replaceLast(OpenDocument<?> document, Command command) {
        return undone.isEmpty() && done.peek() == document && document.replaceLast(command);
    }

    @Nullable Command undoCommand() {
        OpenDocument<?> document = done.peek();
        return document == null ? null : document.undoCommand();
    }

    @Nullable Command redoCommand() {
        OpenDocument<?> document = undone.peek();
        return document == null ? null : document.redoCommand();
    }

    void undo() {
        OpenDocument<?> document = done.poll();
        if (document != null) {
            undone.push(document);
            document.undo();
        }
    }

    void redo() {
        OpenDocument<?> document = undone.poll();
        if (document != null) {
            done.push(document);
            document.redo();
        }
    }
}
