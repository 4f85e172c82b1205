/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.insight.agreement;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.coachline.library.CalibrationRow;
import org.coachline.library.Library;
import org.coachline.library.LibraryException;
import org.coachline.library.LibraryException.Reason;
import org.coachline.model.coaching.Calibration;
import org.coachline.model.coaching.CalibrationPart;

/**
 * What reviewers handed in to calibrations that are open. It is what they said on their own; what became of their reviews since, because an agent
 * disputed a line, says nothing of how far they agree.
 */
final class HandedIn {

    private HandedIn() {
    }

    /**
     * Of some calls.
     *
     * @param rows calibrations, the latest first
     * @param of   of which calls
     * @return by the id of the review; without what cannot be read now, in whose place the review counts
     */
    static Map<String, CalibrationPart> of(Library library, List<CalibrationRow> rows, Predicate<String> of) throws LibraryException {
        Map<String, CalibrationPart> found = new HashMap<>();
        for (CalibrationRow row : rows) {
            if (!row.blind() && of.test(row.callId())) {
                try {
                    for (CalibrationPart part : library.load(Calibration.class, row.id()).document().getParts()) {
                        if (part.getReviewId() != null && (part.getEvaluation() != null || !part.getMoments().isEmpty())) {
                            found.putIfAbsent(part.getReviewId(), part);
                        }
                    }
                } catch (LibraryException e) {
                    if (e.reason() != Reason.DAMAGED && e.reason() != Reason.NOT_FOUND && e.reason() != Reason.SEALED) {
                        throw e;
                    }
                }
            }
        }
        return found;
    }
}
