/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
/** Lanes that a partner draws: the worker that asks for drawings, and what happens when none, a bad one or too much comes. */
@NullMarked
package org.coachline.timeline.internal.guest;

import org.jspecify.annotations.NullMarked;
