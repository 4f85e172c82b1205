/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
/**
 * Who stands behind a pack: signatures of jars, what of a jar would run, and the rule by which a team lets packs in.
 *
 * @since 1.0
 */
@NullMarked
package org.coachline.catalog.trust;

import org.jspecify.annotations.NullMarked;
