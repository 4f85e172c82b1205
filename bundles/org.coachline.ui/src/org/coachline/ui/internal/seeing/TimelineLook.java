/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.ui.internal.seeing;

import org.coachline.timeline.LaneArrangement;
import org.coachline.timeline.TimelineControl;
import org.coachline.timeline.TimelineListener;
import org.coachline.ui.internal.review.OpenReview;
import org.coachline.ui.internal.support.Preferences;
import org.coachline.ui.internal.support.StatusLine;
import org.coachline.ui.internal.support.UiErrors;
import org.eclipse.jface.preference.IPreferenceStore;
import org.eclipse.jface.util.IPropertyChangeListener;

/** Draws a timeline as the user wants it, in every open editor alike, and remembers what is changed on it. UI thread. */
public final class TimelineLook implements TimelineListener, OpenReview.Listener {

    private final OpenReview review;
    private final TimelineControl timeline;
    private final IPreferenceStore preferences = Preferences.store();

    /** Begins, until the timeline is disposed. */
    public TimelineLook(OpenReview review, TimelineControl timeline) {
        this.review = review;
        this.timeline = timeline;
        IPropertyChangeListener preferred = event -> {
            if (event.getProperty().startsWith(SeeingPreferences.PREFIX) && !timeline.isDisposed()) {
                apply();
                if (event.getProperty().equals(SeeingPreferences.CLOCK)) {
                    review.tellTimesAnew();
                }
            }
        };
        preferences.addPropertyChangeListener(preferred);
        timeline.addDisposeListener(event -> {
            preferences.removePropertyChangeListener(preferred);
            review.removeListener(this);
        });
        timeline.addTimelineListener(this);
        review.addListener(this);
        timeline.setIcons(new TechniqueIcons(timeline));
        apply();
    }

    private void apply() {
        timeline.setOptions(CallTimes.options(review.call().document()));
        if (timeline.getFollow() != SeeingPreferences.follow()) {
            timeline.setFollow(SeeingPreferences.follow());
        }
        timeline.lanes().arrange(SeeingPreferences.arrangement());
    }

    /** A call's start may have been typed. */
    @Override
    public void documentsChanged() {
        timeline.setOptions(CallTimes.options(review.call().document()));
    }

    @Override
    public void arrangementChanged(LaneArrangement arrangement) {
        SeeingPreferences.setArrangement(arrangement);
    }

    @Override
    public void timeScaleToggled() {
        SeeingHandler.toggleClock(review);
    }

    @Override
    public void laneFailed(String lane, Throwable why) {
        UiErrors.log(SeeingTexts.get("lane.failed", lane), why);
    }

    /** Says in the status line what a call's times are now. */
    static void sayClock(OpenReview review) {
        boolean unknown = SeeingPreferences.isClock() && review.call().document().getStart() == null;
        StatusLine.say(unknown ? SeeingTexts.get("clock.unknown")
                : SeeingPreferences.isClock() ? SeeingTexts.get("clock.on", CallTimes.zone(review.call().document()))
                        : SeeingTexts.get("clock.off"));
    }
}
