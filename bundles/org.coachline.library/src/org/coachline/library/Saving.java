/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.library;

import org.coachline.model.coaching.Document;

/**
 * One document of a set that is saved together.
 *
 * @param document        what to save; it is not changed
 * @param expectedVersion the version it was read in; 0 for a new one
 */
public record Saving(Document document, long expectedVersion) {
}
