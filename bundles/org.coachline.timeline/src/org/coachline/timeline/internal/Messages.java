/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.timeline.internal;

import org.eclipse.osgi.util.NLS;

/** The words of the timeline. */
public final class Messages extends NLS {

    public static String agent;
    public static String alone;
    public static String aloneOff;
    public static String amplitudeFloor;
    public static String backfired;
    public static String bookmark;
    public static String cluster;
    public static String customer;
    public static String edge;
    public static String emptyTrack;
    public static String emptyTrackQuiet;
    public static String fold;
    public static String gainFitted;
    public static String gainPlain;
    public static String gainTimes;
    public static String guestCut;
    public static String guestLate;
    public static String guestNothing;
    public static String guestShapes;
    public static String guestThrew;
    public static String guestTooMany;
    public static String hours;
    public static String lane;
    public static String laneAlone;
    public static String laneFailed;
    public static String laneFitted;
    public static String laneFolded;
    public static String laneWithMoments;
    public static String milliseconds;
    public static String minutes;
    public static String missed;
    public static String mixed;
    public static String more;
    public static String mute;
    public static String muteLetter;
    public static String overview;
    public static String partly;
    public static String playhead;
    public static String seconds;
    public static String solo;
    public static String soloLetter;
    public static String timeScale;
    public static String timeline;
    public static String unfold;
    public static String usedWell;

    static {
        NLS.initializeMessages("org.coachline.timeline.internal.messages", Messages.class);
    }

    private Messages() {
    }
}
