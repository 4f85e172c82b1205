/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.ui.internal.plans;

import java.util.function.Supplier;

import org.coachline.ui.internal.edit.OpenDocument;
import org.eclipse.emf.common.command.Command;
import org.eclipse.jface.action.Action;
import org.eclipse.ui.IActionBars;
import org.eclipse.ui.actions.ActionFactory;
import org.jspecify.annotations.Nullable;

/** Undo and redo of one document in the menu, with what they would undo or redo in their labels. */
public final class HistoryActions {

    private HistoryActions() {
    }

    /** Registers both; they follow the document from now on. */
    public static void register(IActionBars bars, OpenDocument<?> document) {
        Step undo = new Step(ActionFactory.UNDO.getId(), PlanMessages.undo, document::undoCommand, document::undo);
        Step redo = new Step(ActionFactory.REDO.getId(), PlanMessages.redo, document::redoCommand, document::redo);
        bars.setGlobalActionHandler(ActionFactory.UNDO.getId(), undo);
        bars.setGlobalActionHandler(ActionFactory.REDO.getId(), redo);
        document.addListener(undo::update);
        document.addListener(redo::update);
    }

    private static final class Step extends Action {

        private final String verb;
        private final Supplier<@Nullable Command> next;
        private final Runnable step;

        Step(String id, String verb, Supplier<@Nullable Command> next, Runnable step) {
            super(verb);
            setId(id);
            this.verb = verb;
            this.next = next;
            this.step = step;
            update();
        }

        void update() {
            Command command = next.get();
            setEnabled(command != null);
            setText(command == null ? verb : verb + ' ' + command.getLabel());
        }

        @Override
        public void run() {
            step.run();
        }
    }
}
