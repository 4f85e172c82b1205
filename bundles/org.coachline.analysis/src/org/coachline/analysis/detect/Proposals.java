/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.analysis.detect;

import java.util.List;

import org.coachline.extension.Fault;

/**
 * What all detectors together propose for a call.
 *
 * @param proposals in the order of the call
 * @param asked     how many detectors answered
 * @param leftOut   how many proposals were left out because their technique is in no installed pack
 * @param faults    why other detectors have no say, one for each of them
 */
public record Proposals(List<Proposal> proposals, int asked, int leftOut, List<Fault> faults) {

    /** Nobody was asked. */
    public static final Proposals NONE = new Proposals(List.of(), 0, 0, List.of());

    /** Keeps copies of the lists. */
    public Proposals {
        proposals = List.copyOf(proposals);
        faults = List.copyOf(faults);
    }
}
