/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.intake.internal;

import java.util.Optional;

import org.coachline.analysis.Analysis;
import org.coachline.analysis.Measure;
import org.coachline.analysis.Stretch;
import org.coachline.analysis.VoiceRise;
import org.coachline.library.MeasuredFigures;
import org.coachline.model.Positions;
import org.coachline.model.coaching.ChannelRole;

/** What was measured in a call, as the numbers that lists keep. */
final class Figures {

    /** A customer on hold should hear from the agent within this. */
    private static final long CHECK_IN_MICROS = 30 * Positions.SECOND;

    private Figures() {
    }

    static MeasuredFigures of(Analysis analysis) {
        boolean whoTalksOver = analysis.knows(Measure.TALK_OVER);
        boolean holds = analysis.knows(Measure.HOLDS);
        Optional<VoiceRise> louder = analysis.channel(ChannelRole.CUSTOMER).flatMap(VoiceRise::loudness);
        Optional<VoiceRise> higher = analysis.channel(ChannelRole.CUSTOMER).flatMap(VoiceRise::pitch);
        return new MeasuredFigures(MeasuredFigures.CURRENT, analysis.silences().size(),
                analysis.silences().stream().mapToLong(Stretch::lengthMicros).sum(), whoTalksOver ? (Integer) talkOvers(analysis, ChannelRole.AGENT) : null,
                whoTalksOver ? (Integer) talkOvers(analysis, ChannelRole.CUSTOMER) : null,
                holds ? (Integer) (int) analysis.holds().stream().filter(hold -> hold.lengthMicros() > CHECK_IN_MICROS).count() : null,
                holds ? (Long) analysis.holds().stream().mapToLong(Stretch::lengthMicros).max().orElse(0) : null,
                louder.map(VoiceRise::rise).orElse(null), louder.map(VoiceRise::atMicros).orElse(null), higher.map(VoiceRise::rise).orElse(null),
                higher.map(VoiceRise::atMicros).orElse(null));
    }

    private static int talkOvers(Analysis analysis, ChannelRole by) {
        return (int) analysis.talkOver().stream().filter(each -> each.by() == by).count();
    }
}
