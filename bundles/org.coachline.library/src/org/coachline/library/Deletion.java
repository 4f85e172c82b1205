/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.library;

import java.time.Instant;

/**
 * That a document was deleted.
 *
 * @param documentId  of the document
 * @param type        its type, such as {@code Call}
 * @param description what it was, in words
 * @param who         who did it
 * @param at          when
 */
public record Deletion(String documentId, String type, String description, String who, Instant at) {
}
