/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
/** The user guide that comes along, shown in the browser of the computer without any network. */
@NullMarked
package org.coachline.ui.internal.guide;

import org.jspecify.annotations.NullMarked;
