/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
/**
 * What an agent may read of a review, what a scorecard's answers amount to, and cards for role-plays.
 *
 * @since 1.0
 */
@NullMarked
package org.coachline.insight.debrief;

import org.jspecify.annotations.NullMarked;
