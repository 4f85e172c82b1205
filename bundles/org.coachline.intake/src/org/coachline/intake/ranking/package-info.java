/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
/**
 * Which calls are worth hearing first, and why: a score whose every point has its reason in numbers, and a share that is drawn by chance.
 *
 * @since 1.0
 */
@NullMarked
package org.coachline.intake.ranking;

import org.jspecify.annotations.NullMarked;
