/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.insight.calibration;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.coachline.library.AuditEntry;
import org.coachline.library.AuditKind;
import org.coachline.library.AuditQuery;
import org.coachline.library.Library;
import org.coachline.library.LibraryException;

/**
 * Something that was done to a calibration while it was blind, and that others may read what was said because of: somebody was taken out, or all of it
 * was given up. It stays in the audit trail of the call, so that everybody who looks at the call's calibrations sees it afterwards.
 *
 * @param at     when
 * @param who    did it
 * @param what   in words
 * @param reason why; empty where whoever began the calibration gave none
 */
public record Intervention(Instant at, String who, String what, String reason) {

    private static final int MOST = 20;

    /**
     * Those of a call.
     *
     * @param library read only
     * @param callId  of the call
     * @return the latest first, twenty at most
     * @throws LibraryException when the audit trail cannot be read
     */
    public static List<Intervention> of(Library library, String callId) throws LibraryException {
        List<Intervention> found = new ArrayList<>();
        for (AuditEntry each : library.audit().entries(AuditQuery.ALL.kinds(AuditKind.CALIBRATION).subject(callId), Long.MAX_VALUE, MOST)) {
            if (!each.erased() && each.after() != null) {
                found.add(new Intervention(each.at(), Objects.requireNonNullElse(each.who(), ""), each.after(), Objects.requireNonNullElse(each.before(), "")));
            }
        }
        return found;
    }
}
