/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.ui.internal.today;

import java.util.ArrayDeque;
import java.util.Deque;
import org.coachline.ui.internal.plans.PlanDeeds.Done;
import org.eclipse.jface.action.Action;
import org.eclipse.ui.IActionBars;
import org.eclipse.ui.actions.ActionFactory;
import org.jspecify.annotations.Nullable;

/** What was ticked off here and can be taken back, by the keys of undo and redo: each step is one of the plan it changed. UI thread. */
final class TickHistory {

    private final Deque<Done> done = new ArrayDeque<>();
    private final Deque<Done> undone = new ArrayDeque<>();
    private final Step undo = new Step("today.undo", done, undone, each -> each.plan().undo());
    private final Step redo = new Step("today.redo", undone, done, each -> each.plan().redo());

    /** Gives the keys of a view to both. */
    void register(IActionBars bars) {
        bars.setGlobalActionHandler(ActionFactory.UNDO.getId(), undo);
        bars.setGlobalActionHandler(ActionFactory.REDO.getId(), redo);
        bars.updateActionBars();
        update();
    }

    /** Something was done. */
    void add(Done step) {
        done.push(step);
        undone.clear();
        update();
    }

    /** Another library: nothing of before can be taken back here. */
    void clear() {
        done.clear();
        undone.clear();
        update();
    }

    private void update() {
        undo.update();
        redo.update();
    }

    private final class Step extends Action {

        private final String verb;
        private final Deque<Done> from;
        private final Deque<Done> to;
        private final java.util.function.Consumer<Done> step;

        Step(String key, Deque<Done> from, Deque<Done> to, java.util.function.Consumer<Done> step) {
            super(TodayTexts.get(key));
            this.verb = TodayTexts.get(key);
            this.from = from;
            this.to = to;
            this.step = step;
        }

        void update() {
            Done next = from.peek();
            setEnabled(next != null);
            setText(next == null ? verb : verb + ' ' + next.label());
        }

        @Override
        public void run() {
            @Nullable Done next = from.poll();
            if (next != null) {
                step.accept(next);
                next.save().run();
                to.push(next);
            }
            TickHistory.this.update();
        }
    }
}
