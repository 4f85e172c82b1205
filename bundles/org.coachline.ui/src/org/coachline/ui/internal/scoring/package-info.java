/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */

/** Scoring in the window: the evaluation beside the timeline, the editor of a team's own scorecards, and calibrations. */
@NullMarked
package org.coachline.ui.internal.scoring;

import org.jspecify.annotations.NullMarked;
