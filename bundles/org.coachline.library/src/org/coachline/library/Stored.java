/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.library;

import org.coachline.model.coaching.Document;

/**
 * A document as it was read.
 *
 * @param <T>      its type
 * @param document a copy of the caller's own, in a resource of its own
 * @param version  1 after the first save, one more after each; to be handed back when saving
 */
public record Stored<T extends Document>(T document, long version) {
}
