/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.intake.internal;

import java.time.ZoneId;
import org.coachline.library.GoneCall;
import org.coachline.model.WrittenTime;

/** What is said of recordings whose calls were deleted or erased. */
public final class GoneTexts {

    private GoneTexts() {
    }

    /** Why a file of a source is left out. */
    public static String inSource(GoneCall gone) {
        return Messages.get(gone.erased() ? "gone.erased" : "gone.deletedInSource", day(gone));
    }

    /** Why a file that was given by hand is refused. */
    static String byHand(GoneCall gone) {
        return Messages.get(gone.erased() ? "gone.erased" : "gone.deleted", day(gone));
    }

    /** What goes on record as having been before a call that is brought back. */
    static String broughtBack(GoneCall gone) {
        return Messages.get("gone.broughtBack", gone.callId(), day(gone));
    }

    private static String day(GoneCall gone) {
        return WrittenTime.day(gone.at().atZone(ZoneId.systemDefault()));
    }
}
