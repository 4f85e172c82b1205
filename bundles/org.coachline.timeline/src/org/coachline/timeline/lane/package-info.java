/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
/**
 * Lanes that partners' code draws: what a renderer is given, what it answers, and how the timeline gets it.
 *
 * @since 1.0
 */
@NullMarked
package org.coachline.timeline.lane;

import org.jspecify.annotations.NullMarked;
