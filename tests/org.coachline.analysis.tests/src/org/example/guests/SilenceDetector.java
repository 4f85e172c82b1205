/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.example.guests;

import java.util.List;
import java.util.function.BooleanSupplier;

import org.coachline.analysis.Stretch;
import org.coachline.analysis.detect.CallMaterial;
import org.coachline.analysis.detect.MomentDetector;
import org.coachline.analysis.detect.ProposedMoment;
import org.coachline.model.coaching.ChannelRole;
import org.coachline.model.coaching.Verdict;

/** Proposes to look at every long silence. */
public final class SilenceDetector implements MomentDetector {

    private static final long LONG = 8_000_000;

    @Override
    public List<ProposedMoment> detect(CallMaterial call, BooleanSupplier cancelled) {
        return call.analysis().silences().stream().filter(each -> each.lengthMicros() >= LONG).map(SilenceDetector::proposal).toList();
    }

    private static ProposedMoment proposal(Stretch silence) {
        return new ProposedMoment(silence.startMicros(), silence.endMicros(), "", Verdict.NONE, ChannelRole.AGENT,
                "Nobody spoke for " + silence.lengthMicros() / 1_000_000 + " s. Was the caller told why?");
    }
}
