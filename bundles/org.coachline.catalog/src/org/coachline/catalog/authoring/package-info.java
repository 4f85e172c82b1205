/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
/**
 * What somebody who writes a technique pack needs: a file to start from, a page to look at, and the bundle and update site to hand out.
 *
 * @since 1.0
 */
@NullMarked
package org.coachline.catalog.authoring;

import org.jspecify.annotations.NullMarked;
