/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.ui.internal.scoring;

import java.util.Objects;

import org.coachline.model.coaching.KeptScorecard;
import org.coachline.ui.internal.support.DocumentInput;
import org.eclipse.core.runtime.IAdaptable;
import org.eclipse.ui.IElementFactory;
import org.eclipse.ui.IMemento;
import org.jspecify.annotations.Nullable;

/**
 * A version of a scorecard to be edited.
 *
 * @param scorecardId of its document
 * @param title       what to call the editor until it is read
 * @param given       what the library does not have, or not yet so; the editor takes it over
 */
public record ScorecardInput(String scorecardId, String title, @Nullable Given given) implements DocumentInput {

    /**
     * What the library does not have.
     *
     * @param scorecard   the scorecard
     * @param baseVersion the version of the library's that was edited, 0 for a new one
     * @param restored    whether it comes from the journal
     */
    public record Given(KeptScorecard scorecard, long baseVersion, boolean restored) {
    }

    /** A scorecard of the library. */
    public static ScorecardInput stored(String scorecardId, String title) {
        return new ScorecardInput(scorecardId, title, null);
    }

    /** A draft that was just begun. */
    public static ScorecardInput begun(KeptScorecard draft) {
        return new ScorecardInput(draft.getId(), title(draft), new Given(draft, 0, false));
    }

    /** A draft that was edited and not saved when a process ended. */
    static ScorecardInput restored(KeptScorecard draft, long baseVersion) {
        return new ScorecardInput(draft.getId(), title(draft), new Given(draft, baseVersion, true));
    }

    private static String title(KeptScorecard draft) {
        return draft.getScorecard() == null ? "" : Objects.requireNonNullElse(draft.getScorecard().getName(), "");
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof ScorecardInput input && scorecardId.equals(input.scorecardId);
    }

    @Override
    public int hashCode() {
        return Objects.hash(scorecardId);
    }

    @Override
    public boolean exists() {
        return given == null;
    }

    @Override
    public void saveState(IMemento memento) {
        memento.putString("scorecard", scorecardId);
        memento.putString("title", title);
    }

    @Override
    public String getFactoryId() {
        return "org.coachline.ui.scorecardInput";
    }

    /** Makes the input again that a window had when it was closed. */
    public static final class Factory implements IElementFactory {

        @Override
        public @Nullable IAdaptable createElement(IMemento memento) {
            String id = memento.getString("scorecard");
            return id == null ? null : stored(id, Objects.requireNonNullElse(memento.getString("title"), ""));
        }
    }
}
