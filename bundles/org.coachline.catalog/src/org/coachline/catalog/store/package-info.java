/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
/**
 * Where packs are kept that somebody installed for themselves or shared with a team, and what they chose about packs.
 *
 * @since 1.0
 */
@NullMarked
package org.coachline.catalog.store;

import org.jspecify.annotations.NullMarked;
