/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.ui.internal.review;

import java.util.Objects;

import org.coachline.ui.internal.support.DocumentInput;
import org.eclipse.core.runtime.IAdaptable;
import org.eclipse.ui.IElementFactory;
import org.eclipse.ui.IMemento;
import org.jspecify.annotations.Nullable;

/**
 * Which call is being reviewed, and in whose review. Equal inputs mean one editor: a call is open once.
 *
 * @param callId   of the call's document
 * @param reviewId of the review to open; nothing for the user's own
 * @param title    what to call the editor until the call is read
 */
public record ReviewInput(String callId, @Nullable String reviewId, String title) implements DocumentInput {

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof ReviewInput input && callId.equals(input.callId) && Objects.equals(reviewId, input.reviewId);
    }

    @Override
    public int hashCode() {
        return Objects.hash(callId, reviewId);
    }

    @Override
    public void saveState(IMemento memento) {
        memento.putString("call", callId);
        memento.putString("title", title);
        if (reviewId != null) {
            memento.putString("review", reviewId);
        }
    }

    @Override
    public String getFactoryId() {
        return "org.coachline.ui.reviewInput";
    }

    /** Makes the input again that a window had when it was closed. */
    public static final class Factory implements IElementFactory {

        @Override
        public @Nullable IAdaptable createElement(IMemento memento) {
            String call = memento.getString("call");
            return call == null ? null
                    : new ReviewInput(call, memento.getString("review"), Objects.requireNonNullElse(memento.getString("title"), ""));
        }
    }
}
