/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
/** Going through a call, or through many: from stretch to stretch, and from moment to moment of a list, wherever they are. */
@NullMarked
package org.coachline.ui.internal.going;

import org.jspecify.annotations.NullMarked;
