/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
/**
 * What a day of coaching holds: what is to be heard, delivered, done, practised and praised, with the clocks that run.
 *
 * @since 1.0
 */
@NullMarked
package org.coachline.insight.day;

import org.jspecify.annotations.NullMarked;
