/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.library;

import java.nio.file.Path;
import java.time.Instant;

import org.coachline.model.coaching.Document;
import org.jspecify.annotations.Nullable;

/**
 * Edits that a process wrote down but did not save before it ended.
 *
 * @param documentId  of the document
 * @param baseVersion the version of the document that was edited; 0 for a new one
 * @param at          when they were written down
 * @param document    the edited document; null when the file is damaged
 * @param file        where they are kept
 */
public record JournalEntry(String documentId, long baseVersion, Instant at, @Nullable Document document, Path file) {
}
