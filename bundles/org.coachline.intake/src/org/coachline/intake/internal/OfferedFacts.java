/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.intake.internal;

import java.time.Instant;
import java.time.temporal.ChronoUnit;

import org.coachline.library.ConflictException;
import org.coachline.library.Library;
import org.coachline.library.LibraryException;
import org.coachline.library.Stored;
import org.coachline.model.CardText;
import org.coachline.model.coaching.Call;
import org.jspecify.annotations.Nullable;

/** What a recorder knows of a call that was imported from it. It knows better than the file, which may have been copied about. */
public final class OfferedFacts {

    /** How often somebody else may save the call in between: what the recorder knows is told all the same. */
    private static final int TRIES = 20;

    private OfferedFacts() {
    }

    /**
     * Adds to a call what its recorder knows; what it does not know stays.
     *
     * @param start when it began, if known
     * @param zone  IANA id; empty where unknown
     * @param queue empty where unknown
     */
    public static void tell(Library library, String callId, @Nullable Instant start, String zone, String queue) throws LibraryException {
        if (start == null && zone.isEmpty() && queue.isEmpty()) {
            return;
        }
        for (int tried = 1;; tried++) {
            Stored<Call> stored = library.load(Call.class, callId);
            Call call = stored.document();
            if (start != null) {
                call.setStart(start.truncatedTo(ChronoUnit.MILLIS));
            }
            if (!zone.isEmpty()) {
                call.setZone(zone);
            }
            if (!queue.isEmpty()) {
                call.setQueue(CardText.maskedName(queue));
            }
            try {
                library.save(call, stored.version());
                return;
            } catch (ConflictException e) {
                if (tried == TRIES) {
                    throw e;
                }
            }
        }
    }
}
