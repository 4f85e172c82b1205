/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
/** Tests of which calls are worth hearing first, and why. */
@NullMarked
package org.coachline.intake.ranking;

import org.jspecify.annotations.NullMarked;
