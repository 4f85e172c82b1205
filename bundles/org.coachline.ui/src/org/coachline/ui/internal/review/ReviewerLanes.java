/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.ui.internal.review;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.coachline.library.CalibrationRow;
import org.coachline.library.Library;
import org.coachline.library.LibraryException;
import org.coachline.library.MomentQuery;
import org.coachline.library.MomentRow;
import org.coachline.look.Token;
import org.coachline.look.VerdictGlyph;
import org.coachline.timeline.LaneDrawing;
import org.coachline.timeline.LaneSpec;
import org.coachline.timeline.TimelineControl;
import org.coachline.ui.Session;
import org.coachline.ui.SessionListener;
import org.coachline.ui.internal.support.Texts;
import org.coachline.ui.internal.support.UiErrors;
import org.coachline.ui.internal.support.Verdicts;
import org.coachline.ui.internal.support.Work;

/**
 * What the reviewers of an open calibration marked, a lane each, so that their works lie on one timeline. While it is blind there are none: the
 * library gives nothing of the others. UI thread.
 */
final class ReviewerLanes implements SessionListener {

    private static final String PREFIX = "reviewer:";
    private static final double TOP = 0.1;
    private static final double BOTTOM = 0.3;
    private static final double WORDS = 0.4;

    /** A reviewer's marks, drawn. */
    private record Lane(String name, LaneDrawing drawing) {
    }

    private final OpenReview review;
    private final TimelineControl timeline;
    private final Runnable lanesChanged;
    private Map<String, Lane> lanes = Map.of();

    ReviewerLanes(OpenReview review, TimelineControl timeline, Runnable lanesChanged) {
        this.review = review;
        this.timeline = timeline;
        this.lanesChanged = lanesChanged;
        Session.get().addListener(this);
        review.whenRead(this::read);
    }

    List<LaneSpec> shown() {
        List<LaneSpec> all = new ArrayList<>();
        lanes.forEach((id, lane) -> all.add(new LaneSpec.DrawnLane(id, lane.name(), lane.name())));
        return all;
    }

    @Override
    public void libraryChanged(Set<String> documentIds, boolean external) {
        if (review.isRead()) {
            read();
        }
    }

    private void read() {
        Library library = Session.get().library();
        if (library == null) {
            return;
        }
        String callId = review.call().document().getId();
        String own = review.review().document().getId();
        Work.quietly(Texts.get("lane.reviewers"), () -> lanes(library, callId, own), this::show, failure -> UiErrors.log("the lanes of reviewers", failure));
    }

    private Map<String, Lane> lanes(Library library, String callId, String own) throws LibraryException {
        Map<String, Lane> found = new LinkedHashMap<>();
        for (CalibrationRow row : library.scoring().calibrations().of(callId)) {
            if (row.blind()) {
                continue;
            }
            for (CalibrationRow.Part part : row.parts()) {
                String reviewId = part.reviewId();
                if (reviewId != null && !reviewId.equals(own)) {
                    found.put(PREFIX + part.reviewerId(), new Lane(part.reviewer(), drawing(library.moments(MomentQuery.ALL.withReview(reviewId)))));
                }
            }
        }
        return found;
    }

    private LaneDrawing drawing(List<MomentRow> moments) {
        List<LaneDrawing.Shape> shapes = new ArrayList<>();
        for (MomentRow moment : moments) {
            String name = review.name(moment.technique()).name();
            String hover = moment.comment().isBlank() ? Texts.get("lane.reviewerMoment", name, Verdicts.name(moment.verdict()))
                    : Texts.get("lane.reviewerComment", name, Verdicts.name(moment.verdict()), moment.comment());
            VerdictGlyph glyph = Verdicts.glyph(moment.verdict());
            Token ink = glyph == null ? Token.QUIET_TEXT : glyph.token();
            shapes.add(new LaneDrawing.Bar(moment.startMicros(), Math.max(moment.startMicros(), moment.endMicros()), TOP, BOTTOM, ink, 1, hover));
            // The verdict is known by its sign too, not by its colour alone.
            shapes.add(new LaneDrawing.Words(moment.startMicros(), WORDS, glyph == null ? name : glyph.character() + ' ' + name, Token.TEXT));
        }
        return new LaneDrawing(shapes);
    }

    private void show(Map<String, Lane> found) {
        if (timeline.isDisposed() || found.equals(lanes)) {
            return;
        }
        lanes.keySet().stream().filter(each -> !found.containsKey(each)).forEach(each -> timeline.setDrawing(each, null));
        lanes = found;
        lanesChanged.run();
        found.forEach((id, lane) -> timeline.setDrawing(id, (range, scale, monitor) -> lane.drawing()));
    }

    void dispose() {
        Session.get().removeListener(this);
    }
}
