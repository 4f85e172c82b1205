/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */

/**
 * The arithmetic of scorecards: what an evaluation comes to, step by step, and what marked moments propose as answers.
 *
 * @since 1.0
 */
@NullMarked
package org.coachline.insight.scoring;

import org.jspecify.annotations.NullMarked;
