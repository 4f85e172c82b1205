/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
/**
 * What goes out to an agent of a review, what may be disputed of it and until when, and what becomes of what was disputed.
 *
 * @since 1.0
 */
@org.jspecify.annotations.NullMarked
package org.coachline.insight.delivery;
