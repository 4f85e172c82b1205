/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.ui.internal.guests;

import java.util.ArrayList;
import java.util.List;

import org.coachline.analysis.detect.MomentDetectors;
import org.coachline.extension.Guest;
import org.coachline.extension.GuestPoint;
import org.coachline.extension.GuestRegistry;
import org.coachline.intake.source.RecordingSources;
import org.coachline.interchange.reader.TranscriptReaders;
import org.coachline.report.export.PlanExporters;
import org.coachline.report.insight.InsightCharts;
import org.coachline.timeline.lane.DrawnLanes;

/** All extension points that take code. */
public final class GuestPoints {

    /** All of them. */
    public static final List<GuestPoint<?>> ALL = List.of(RecordingSources.POINT, MomentDetectors.POINT, TranscriptReaders.POINT, PlanExporters.POINT, InsightCharts.POINT,
            DrawnLanes.POINT);

    private GuestPoints() {
    }

    /** Everybody's guests, ordered by contributor, then point. Any thread. */
    public static List<Guest<?>> guests(GuestRegistry registry) {
        List<Guest<?>> all = new ArrayList<>();
        ALL.forEach(point -> all.addAll(registry.guests(point)));
        all.sort(java.util.Comparator.comparing((Guest<?> each) -> each.contributor()));
        return all;
    }

    /** What a point's guests do, for people. */
    public static String name(Guest<?> guest) {
        String point = guest.contribution().point();
        return GuestTexts.get("point." + point.substring(point.lastIndexOf('.') + 1));
    }
}
