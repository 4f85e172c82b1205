/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
/** The day's work and the page of an agent: what waits, with its clocks, and what somebody's coaching has come to. */
@NullMarked
package org.coachline.ui.internal.today;

import org.jspecify.annotations.NullMarked;
