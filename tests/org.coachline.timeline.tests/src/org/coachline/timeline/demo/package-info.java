/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
/** The timeline alone in a window, with a call made up for it: to look at, and for tests to drive. */
@NullMarked
package org.coachline.timeline.demo;

import org.jspecify.annotations.NullMarked;
