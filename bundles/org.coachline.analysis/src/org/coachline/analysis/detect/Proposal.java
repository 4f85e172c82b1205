/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.analysis.detect;

import org.coachline.catalog.TechniqueEntry;
import org.jspecify.annotations.Nullable;

/**
 * A moment that was proposed and can be accepted.
 *
 * @param moment      what was proposed, checked
 * @param technique   its technique as its pack has it, or nothing for a bookmark
 * @param detector    name of the detector, for people
 * @param contributor symbolic name of the bundle that the detector is of
 */
public record Proposal(ProposedMoment moment, @Nullable TechniqueEntry technique, String detector, String contributor) {
}
