/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
/**
 * Partners' bundles and features from update sites, as whoever installs them sees it: what a site offers, what would come in and by whom it is signed.
 *
 * @since 1.0
 */
@NullMarked
package org.coachline.catalog.sites;

import org.jspecify.annotations.NullMarked;
