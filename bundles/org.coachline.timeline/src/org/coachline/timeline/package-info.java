/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
/**
 * The annotation timeline as a control: its axis, its viewport, what it is given to show, and what it tells.
 *
 * @since 1.0
 */
@NullMarked
package org.coachline.timeline;

import org.jspecify.annotations.NullMarked;
