/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
/**
 * Moments that partners' code proposes: what a detector is given, what it answers, and who asks all of them.
 *
 * @since 1.0
 */
@NullMarked
package org.coachline.analysis.detect;

import org.jspecify.annotations.NullMarked;
