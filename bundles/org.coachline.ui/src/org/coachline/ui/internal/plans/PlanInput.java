/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.ui.internal.plans;

import java.util.Objects;

import org.coachline.model.coaching.CoachingPlan;
import org.coachline.ui.internal.support.DocumentInput;
import org.eclipse.core.runtime.IAdaptable;
import org.eclipse.ui.IElementFactory;
import org.eclipse.ui.IMemento;
import org.jspecify.annotations.Nullable;

/**
 * Which plan is open. Equal inputs mean one editor. One that was never saved is remembered too: a window that comes back after
 * a crash has its tab, and the journal has its content.
 *
 * @param planId of the plan's document
 * @param title  what to call the editor until the plan is read
 * @param given  a plan that the library does not have, or not yet so: one just proposed, or one brought back from the journal;
 *               the editor takes it over
 */
public record PlanInput(String planId, String title, @Nullable Given given) implements DocumentInput {

    /**
     * What the library does not have.
     *
     * @param plan        the plan
     * @param baseVersion the version of the library's that was edited, 0 for a new plan
     * @param restored    whether it comes from the journal
     */
    public record Given(CoachingPlan plan, long baseVersion, boolean restored) {
    }

    /** A plan of the library. */
    public static PlanInput stored(String planId, String title) {
        return new PlanInput(planId, title, null);
    }

    /** A plan that was just proposed. */
    static PlanInput proposed(CoachingPlan plan) {
        return new PlanInput(plan.getId(), PlanTexts.text(plan.getTitle()), new Given(plan, 0, false));
    }

    /** A plan that was edited and not saved when a process ended. */
    static PlanInput restored(CoachingPlan plan, long baseVersion) {
        return new PlanInput(plan.getId(), PlanTexts.text(plan.getTitle()), new Given(plan, baseVersion, true));
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof PlanInput input && planId.equals(input.planId);
    }

    @Override
    public int hashCode() {
        return Objects.hash(planId);
    }

    @Override
    public boolean exists() {
        return given == null;
    }

    @Override
    public void saveState(IMemento memento) {
        memento.putString("plan", planId); //$NON-NLS-1$
        memento.putString("title", title); //$NON-NLS-1$
    }

    @Override
    public String getFactoryId() {
        return "org.coachline.ui.planInput"; //$NON-NLS-1$
    }

    /** Makes the input again that a window had when it was closed. */
    public static final class Factory implements IElementFactory {

        @Override
        public @Nullable IAdaptable createElement(IMemento memento) {
            String plan = memento.getString("plan"); //$NON-NLS-1$
            return plan == null ? null : stored(plan, Objects.requireNonNullElse(memento.getString("title"), "")); //$NON-NLS-1$ //$NON-NLS-2$
        }
    }
}
