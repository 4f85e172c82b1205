/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.example.guests;

import java.util.List;

import org.coachline.look.Token;
import org.coachline.timeline.CueItem;
import org.coachline.timeline.FetchMonitor;
import org.coachline.timeline.LaneDrawing;
import org.coachline.timeline.TimeRange;
import org.coachline.timeline.Voice;
import org.coachline.timeline.lane.DrawnLaneRenderer;
import org.coachline.timeline.lane.LaneMaterial;

/** A bar wherever a line of the transcript is a question: the agent's above, all others below. */
public final class QuestionLane implements DrawnLaneRenderer {

    @Override
    public List<LaneDrawing.Shape> draw(LaneMaterial call, TimeRange range, double microsPerPixel, FetchMonitor monitor) {
        return call.cues().stream().filter(cue -> cue.text().contains("?") && cue.end() >= range.start() && cue.start() <= range.end())
                .map(QuestionLane::bar).toList();
    }

    private static LaneDrawing.Shape bar(CueItem cue) {
        boolean agent = cue.voice() == Voice.AGENT;
        return new LaneDrawing.Bar(cue.start(), cue.end(), agent ? 0.1 : 0.55, agent ? 0.45 : 0.9, agent ? Token.AGENT : Token.CUSTOMER, 1, cue.text());
    }
}
