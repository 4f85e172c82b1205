/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
/** The review editor: a call's recording, its timeline, the transport and what of it is saved. */
@NullMarked
package org.coachline.ui.internal.review;

import org.jspecify.annotations.NullMarked;
