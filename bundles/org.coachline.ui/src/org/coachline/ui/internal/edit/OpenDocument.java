/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.ui.internal.edit;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

import org.coachline.model.Documents;
import org.coachline.model.coaching.Document;
import org.coachline.model.edit.EditingDomains;
import org.eclipse.emf.common.command.BasicCommandStack;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.CompoundCommand;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.jspecify.annotations.Nullable;

/**
 * A document while it is open: its editing domain, the state of the library it was read from, and whether it differs from
 * that. It belongs to the UI thread; other threads get a {@link Snapshot}.
 *
 * @param <T> the kind of document
 */
public final class OpenDocument<T extends Document> {

    /**
     * What goes to the library or the journal: a copy that nobody edits.
     *
     * @param <T>         the kind of document
     * @param document    the copy
     * @param baseVersion the version it was made from, 0 for a document that was never stored
     */
    public record Snapshot<T extends Document>(T document, long baseVersion) {
    }

    private final T document;
    private final EditingDomain domain;
    private final BasicCommandStack stack;
    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
    private T base;
    private long version;
    private boolean unsavedFromBefore;
    private boolean quiet;

    /**
     * Opens a document.
     *
     * @param document the document as stored, or a new one; edited in place from now on
     * @param version  its version in the library, 0 if it was never stored
     */
    public OpenDocument(T document, long version) {
        this(document, version, Documents.copy(document));
    }

    /**
     * Opens a document that holds edits which are not stored: those brought back from a journal.
     *
     * @param document the document with its edits; edited in place from now on
     * @param version  the version it was made from, 0 if it was never stored
     * @param base     the document as it was before those edits; not changed
     */
    public OpenDocument(T document, long version, T base) {
        this.document = document;
        this.version = version;
        this.base = base;
        domain = EditingDomains.open(document);
        stack = (BasicCommandStack) domain.getCommandStack();
        stack.addCommandStackListener(event -> changed());
    }

    /** The document itself, to be read on the UI thread and changed through {@link #execute} only. */
    public T document() {
        return document;
    }

    /** The domain whose commands change it. */
    public EditingDomain domain() {
        return domain;
    }

    /** The document as the library had it when it was last read or saved. Not to be changed. */
    public T base() {
        return base;
    }

    /** The version of {@link #base}, 0 while it was never stored. */
    public long version() {
        return version;
    }

    /** Whether there is something that the library does not have. */
    public boolean isDirty() {
        return unsavedFromBefore || stack.isSaveNeeded();
    }

    /**
     * Executes a command, unless it has nothing to do.
     *
     * @return whether the document was changed
     */
    public boolean execute(Command command) {
        if (!command.canExecute()) {
            return false;
        }
        stack.execute(command);
        return true;
    }

    /**
     * Adds to what a step has done that was executed here before, so that undo takes both back at once. What is added must not
     * depend on steps after that one. A document that was saved after the step is not dirty by this: execute the addition then.
     *
     * @return whether the document was changed
     */
    public boolean extend(CompoundCommand step, Command more) {
        boolean changed = more.canExecute() && step.appendAndExecute(more);
        if (changed) {
            changed();
        }
        return changed;
    }

    /**
     * Executes a command in place of the last one, which is taken back first, so that both are one step. Listeners hear of it
     * once. Does nothing where that last command is what has been saved: undo must be able to lead back to it.
     *
     * @return whether the command has been executed
     */
    public boolean replaceLast(Command command) {
        if (!stack.canUndo() || stack.canRedo() || !stack.isSaveNeeded() || !command.canExecute()) {
            return false;
        }
        quiet = true;
        try {
            stack.undo();
        } finally {
            quiet = false;
        }
        stack.execute(command);
        return true;
    }

    /** The command that undo would take back, or nothing. */
    public @Nullable Command undoCommand() {
        return stack.canUndo() ? stack.getUndoCommand() : null;
    }

    /** The command that redo would do again, or nothing. */
    public @Nullable Command redoCommand() {
        return stack.canRedo() ? stack.getRedoCommand() : null;
    }

    /** Takes the last command back; does nothing where there is none. */
    public void undo() {
        if (stack.canUndo()) {
            stack.undo();
        }
    }

    /** Does the last undone command again; does nothing where there is none. */
    public void redo() {
        if (stack.canRedo()) {
            stack.redo();
        }
    }

    /** A copy to be stored or journalled, as the document is now. Linear in its size. */
    public Snapshot<T> snapshot() {
        return new Snapshot<>(Documents.copy(document), version);
    }

    /**
     * Begins a save: what is edited from here on counts as unsaved. Followed by {@link #saved} or {@link #saveFailed}.
     *
     * @return what to store
     */
    public Snapshot<T> beginSave() {
        beginSaveOfCopy();
        return snapshot();
    }

    /** Begins a save as {@link #beginSave} does, of a copy that somebody else has: one that follows the edits. */
    public void beginSaveOfCopy() {
        stack.saveIsDone();
    }

    /**
     * The library has stored a snapshot.
     *
     * @param stored     the snapshot's document; it must not be changed any more
     * @param newVersion the version it got
     */
    public void saved(T stored, long newVersion) {
        base = stored;
        version = newVersion;
        unsavedFromBefore = false;
        changed();
    }

    /** The library has not stored the snapshot: the document counts as dirty until a later save succeeds. */
    public void saveFailed() {
        unsavedFromBefore = true;
        changed();
    }

    /** Says that the document holds edits that its command stack does not know: those brought back from a journal. */
    public void markUnsaved() {
        saveFailed();
    }

    /**
     * The library holds something newer, which has been looked at: the next save is one upon that.
     *
     * @param newBase    the document as stored now
     * @param newVersion its version
     */
    public void rebase(T newBase, long newVersion) {
        base = newBase;
        version = newVersion;
        changed();
    }

    /** Adds a listener that is run after each command, undo, redo and save. */
    public void addListener(Runnable listener) {
        listeners.add(listener);
    }

    /** Removes a listener; one that is not there is ignored. */
    public void removeListener(Runnable listener) {
        listeners.remove(listener);
    }

    private void changed() {
        if (!quiet) {
            listeners.forEach(Runnable::run);
        }
    }
}
