/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.library;

import java.time.Instant;

import org.coachline.model.coaching.Visibility;
import org.jspecify.annotations.Nullable;

/**
 * A coaching note in a list.
 *
 * @param id         of the note
 * @param reviewId   of its review
 * @param callId     of the call
 * @param visibility who may read it
 * @param text       may be empty
 * @param createdAt  when it was written, if known
 */
public record NoteRow(String id, String reviewId, String callId, Visibility visibility, String text, @Nullable Instant createdAt) {
}
