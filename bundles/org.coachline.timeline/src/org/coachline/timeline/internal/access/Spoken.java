/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.timeline.internal.access;

import java.text.MessageFormat;

import org.coachline.look.VerdictGlyph;
import org.coachline.timeline.LaneSpec;
import org.coachline.timeline.MomentItem;
import org.coachline.timeline.Voice;
import org.coachline.timeline.internal.Messages;
import org.coachline.timeline.internal.paint.Scene;
import org.eclipse.osgi.util.NLS;

/** What is seen, in words to be read aloud. */
public final class Spoken {

    private Spoken() {
    }

    /** A moment, as in "Validate first, missed, 2 minutes 14, agent". */
    public static String moment(MomentItem item) {
        StringBuilder text = new StringBuilder(item.label()).append(", ").append(verdict(item.glyph())).append(", ")
                .append(time(item.start()));
        Voice voice = item.voice();
        if (voice != null) {
            text.append(", ").append(voice(voice));
        }
        return text.toString();
    }

    /** A lane: its name, what is to be known of it, and whether it is folded. */
    static String lane(LaneSpec lane, Scene scene) {
        StringBuilder text = new StringBuilder(switch (lane) {
        case LaneSpec.WaveformLane wave when scene.channel(wave.channel()).gain() > 1 -> NLS.bind(Messages.laneFitted, lane.name(),
                scene.channel(wave.channel()).gain());
        case LaneSpec.MomentLane moments -> NLS.bind(Messages.laneWithMoments, lane.name(), scene.moments(lane.id()).size());
        default -> lane.name();
        });
        if (scene.isAlone()) {
            text.append(", ").append(Messages.laneAlone);
        } else if (scene.arrangement().folded().contains(lane.id())) {
            text.append(", ").append(Messages.laneFolded);
        }
        return text.toString();
    }

    /** A time, as in "2 minutes 14". */
    public static String time(long micros) {
        long seconds = micros / 1_000_000;
        if (seconds < 60) {
            return MessageFormat.format(Messages.seconds, seconds);
        }
        String minutes = MessageFormat.format(Messages.minutes, seconds / 60 % 60, seconds % 60);
        return seconds < 3600 ? minutes : MessageFormat.format(Messages.hours, seconds / 3600, minutes);
    }

    private static String verdict(VerdictGlyph glyph) {
        return switch (glyph) {
        case USED_WELL -> Messages.usedWell;
        case PARTLY -> Messages.partly;
        case MISSED -> Messages.missed;
        case BACKFIRED -> Messages.backfired;
        case BOOKMARK -> Messages.bookmark;
        };
    }

    private static String voice(Voice voice) {
        return switch (voice) {
        case AGENT -> Messages.agent;
        case CUSTOMER -> Messages.customer;
        case MIXED -> Messages.mixed;
        };
    }
}
