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
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.coachline.library.CalibrationRow;
import org.coachline.library.Library;
import org.coachline.library.LibraryException;
import org.coachline.library.MomentQuery;
import org.coachline.library.MomentRow;
import org.coachline.look.Token;
import org.coachline.look.VerdictGlyph;
import org.coachline.model.CatalogRef;
import org.coachline.model.coaching.Calibration;
import org.coachline.model.coaching.Moment;
import org.coachline.model.coaching.Verdict;
import org.coachline.timeline.LaneDrawing;
import org.coachline.timeline.LaneSpec;
import org.coachline.timeline.TimelineControl;
import org.coachline.ui.Session;
import org.coachline.ui.SessionListener;
import org.coachline.ui.internal.support.Texts;
import org.coachline.ui.internal.support.UiErrors;
import org.coachline.ui.internal.support.Verdicts;
import org.coachline.ui.internal.support.Work;
import org.jspecify.annotations.Nullable;

/**
 * What the reviewers of an open calibration had marked when it opened, a lane each, so that their works lie on one timeline. While it is blind there
 * are none: the library gives nothing of the others. UI thread.
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
        List<CalibrationRow> rows = library.scoring().calibrations().of(callId);
        // Also what was compared before is closed while the call is scored blind once more.
        if (rows.isEmpty() || rows.stream().anyMatch(CalibrationRow::blind)) {
            return Map.of();
        }
        Map<String, Lane> found = new LinkedHashMap<>();
        for (CalibrationRow row : rows) {
            Calibration calibration;
            try {
                calibration = library.load(Calibration.class, row.id()).document();
            } catch (LibraryException e) {
                if (e.reason() != LibraryException.Reason.DAMAGED) {
                    throw e;
                }
                // What others handed in at other times can be drawn all the same.
                UiErrors.log("the lanes of a calibration", e);
                continue;
            }
            for (CalibrationRow.Part part : row.parts()) {
                Optional<List<Mark>> marks = calibration.getParts().stream().filter(each -> part.reviewerId().equals(each.getReviewerId()) && each.getEvaluation() != null)
                        .map(each -> each.getMoments().stream().map(Mark::of).toList()).findFirst();
                boolean mine = own.equals(part.reviewId());
                if (marks.isPresent() && !(mine && same(marks.get(), library.moments(MomentQuery.ALL.withReview(own))))) {
                    found.putIfAbsent(PREFIX + part.reviewerId(), new Lane(mine ? Texts.get("lane.handedIn", part.reviewer()) : part.reviewer(), drawing(marks.get())));
                }
            }
        }
        return found;
    }

    /** A reviewer's own marks have a lane beside those that they work on only where these are others by now. */
    private static boolean same(List<Mark> marks, List<MomentRow> moments) {
        return Set.copyOf(marks).equals(moments.stream().map(Mark::of).collect(Collectors.toSet()));
    }

    /** What is drawn of a moment. */
    private record Mark(long startMicros, long endMicros, @Nullable CatalogRef technique, Verdict verdict, String comment) {

        static Mark of(Moment moment) {
            return new Mark(moment.getStartMicros(), moment.getEndMicros(), moment.getTechnique(), moment.getVerdict(), Objects.requireNonNullElse(moment.getComment(), ""));
        }

        static Mark of(MomentRow row) {
            return new Mark(row.startMicros(), row.endMicros(), row.technique(), row.verdict(), row.comment());
        }
    }

    private LaneDrawing drawing(List<Mark> marks) {
        List<LaneDrawing.Shape> shapes = new ArrayList<>();
        for (Mark mark : marks) {
            String name = review.name(mark.technique()).name();
            String hover = mark.comment().isBlank() ? Texts.get("lane.reviewerMoment", name, Verdicts.name(mark.verdict()))
                    : Texts.get("lane.reviewerComment", name, Verdicts.name(mark.verdict()), mark.comment());
            VerdictGlyph glyph = Verdicts.glyph(mark.verdict());
            Token ink = glyph == null ? Token.QUIET_TEXT : glyph.token();
            shapes.add(new LaneDrawing.Bar(mark.startMicros(), Math.max(mark.startMicros(), mark.endMicros()), TOP, BOTTOM, ink, 1, hover));
            // The verdict is known by its sign too, not by its colour alone.
            shapes.add(new LaneDrawing.Words(mark.startMicros(), WORDS, glyph == null ? name : glyph.character() + ' ' + name, Token.TEXT));
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
