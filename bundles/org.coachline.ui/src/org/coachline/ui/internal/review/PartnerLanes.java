/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.ui.internal.review;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.coachline.analysis.Analysis;
import org.coachline.catalog.Catalog;
import org.coachline.extension.ExtensionReader;
import org.coachline.extension.Guest;
import org.coachline.model.CatalogRef;
import org.coachline.model.coaching.ChannelRole;
import org.coachline.model.coaching.Moment;
import org.coachline.timeline.CueItem;
import org.coachline.timeline.LaneSpec;
import org.coachline.timeline.TimelineControl;
import org.coachline.timeline.Tint;
import org.coachline.timeline.Track;
import org.coachline.timeline.lane.DrawnLaneRenderer;
import org.coachline.timeline.lane.DrawnLanes;
import org.coachline.timeline.lane.LaneMaterial;
import org.coachline.ui.Session;
import org.coachline.ui.internal.support.Verdicts;
import org.eclipse.swt.widgets.Display;
import org.jspecify.annotations.Nullable;

/** The lanes that partners' code draws for an open review: which there are, and what their renderers are given. UI thread. */
final class PartnerLanes {

    private static final String PREFIX = "guest:";
    /** Edits come in bursts; a lane that follows them is drawn anew after each burst. */
    private static final int BURST_MILLIS = 250;

    private final OpenReview review;
    private final TimelineControl timeline;
    private final Runnable lanesChanged;
    private final ExtensionReader.Subscription told;
    private final Map<String, Guest<DrawnLaneRenderer>> asked = new HashMap<>();
    /** What was listed last, whoever is being asked to draw it by now. */
    private List<LaneSpec> listed = List.of();
    private volatile LaneMaterial material = LaneMaterial.EMPTY;
    private boolean waiting;

    /** @param lanesChanged is run when lanes have come or gone */
    PartnerLanes(OpenReview review, TimelineControl timeline, Runnable lanesChanged) {
        this.review = review;
        this.timeline = timeline;
        this.lanesChanged = lanesChanged;
        Display display = timeline.getDisplay();
        told = Session.get().guests().onChange(() -> {
            if (!display.isDisposed()) {
                display.asyncExec(this::guestsChanged);
            }
        });
    }

    private static List<Guest<DrawnLaneRenderer>> guests() {
        return Session.get().guests().guests(DrawnLanes.POINT).stream()
                .filter(each -> each.fault().filter(fault -> fault.kind().decided()).isEmpty()).toList();
    }

    /** Who contributes a lane, or nothing where it is one of ours. */
    static @Nullable String contributor(@Nullable String lane) {
        return lane == null || !lane.startsWith(PREFIX) ? null
                : guests().stream().filter(each -> lane.equals(PREFIX + each.id())).map(Guest::contributor).findFirst().orElse(null);
    }

    /** The lanes that are to be shown; of two with one id the first. */
    List<LaneSpec> shown() {
        List<LaneSpec> lanes = new ArrayList<>();
        for (Guest<DrawnLaneRenderer> each : guests()) {
            String id = PREFIX + each.id();
            if (lanes.stream().noneMatch(lane -> lane.id().equals(id))) {
                lanes.add(new LaneSpec.DrawnLane(id, each.name(), each.contributor()));
            }
        }
        listed = List.copyOf(lanes);
        return lanes;
    }

    private void guestsChanged() {
        if (timeline.isDisposed()) {
            return;
        }
        Map<String, Guest<DrawnLaneRenderer>> now = new HashMap<>();
        guests().forEach(each -> now.putIfAbsent(PREFIX + each.id(), each));
        List<LaneSpec> before = listed;
        if (!now.equals(asked) || !shown().equals(before)) {
            asked.keySet().stream().filter(each -> !now.containsKey(each)).toList().forEach(each -> timeline.setDrawing(each, null));
            lanesChanged.run();
            update();
        }
    }

    /** Has all lanes drawn anew, soon, because something of the call has changed. Costs nothing where there are none. */
    void update() {
        if (waiting || asked.isEmpty() && guests().isEmpty()) {
            return;
        }
        waiting = true;
        timeline.getDisplay().timerExec(BURST_MILLIS, () -> {
            waiting = false;
            if (!timeline.isDisposed()) {
                review.whenRead(this::draw);
            }
        });
    }

    private void draw() {
        if (timeline.isDisposed()) {
            return;
        }
        material = gather();
        asked.clear();
        for (Guest<DrawnLaneRenderer> each : guests()) {
            if (asked.putIfAbsent(PREFIX + each.id(), each) == null) {
                timeline.setDrawing(PREFIX + each.id(), DrawnLanes.source(each, () -> material));
            }
        }
    }

    private LaneMaterial gather() {
        Analysis analysis = review.analysis();
        List<Tint> tints = analysis == null ? List.of() : Tints.of(analysis, 0);
        Map<String, Track> tracks = analysis == null ? Map.of() : MeasuredLanes.tracks(analysis, 0);
        List<CueItem> cues = TimelineBinding.cues(review.call().document());
        Catalog catalog = Session.get().catalog();
        return new LaneMaterial(review.viewport().duration(), TimelineBinding.roles(review).stream().map(TimelineBinding::voice).toList(), tints, tracks, cues,
                review.moments().byTime().stream().map(each -> moment(each, catalog)).toList());
    }

    private static LaneMaterial.LaneMoment moment(Moment moment, Catalog catalog) {
        CatalogRef technique = moment.getTechnique();
        String label = technique == null ? "" : catalog.technique(technique).map(each -> each.name()).orElse(technique.item().replace('-', ' '));
        ChannelRole role = moment.getChannel();
        return new LaneMaterial.LaneMoment(moment.getStartMicros(), Math.max(moment.getStartMicros(), moment.getEndMicros()),
                technique == null ? "" : technique.key(), label, Verdicts.glyph(moment), role == ChannelRole.UNKNOWN ? null : TimelineBinding.voice(role));
    }

    void dispose() {
        told.close();
    }
}
