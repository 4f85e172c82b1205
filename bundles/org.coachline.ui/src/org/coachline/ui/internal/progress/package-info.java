/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
/** How an agent gets on: the perspective that shows it, from what is asked of the library to what is drawn, listed, heard and printed. */
@NullMarked
package org.coachline.ui.internal.progress;

import org.jspecify.annotations.NullMarked;
