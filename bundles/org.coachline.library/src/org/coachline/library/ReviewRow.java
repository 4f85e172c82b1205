/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.library;

import org.coachline.model.coaching.ReviewStatus;

/**
 * A review in a list.
 *
 * @param id         of the document
 * @param callId     of the call
 * @param reviewerId of the reviewer; may be empty
 * @param reviewer   name; empty when unknown
 * @param status     where it stands
 * @param moments    how many
 * @param version    of the document
 */
public record ReviewRow(String id, String callId, String reviewerId, String reviewer, ReviewStatus status, int moments, long version) {
}
