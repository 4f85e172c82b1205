/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.library;

/**
 * What a library is and holds.
 *
 * @param id            UUID given when it was made
 * @param schemaVersion of the database
 * @param calls         how many
 * @param reviews       how many
 * @param plans         how many
 * @param moments       how many, in all reviews; those of calls that are being scored blind are not counted
 * @param agents        how many
 * @param location      the folder
 * @param readOnly      whether it was opened so, or lies on media that cannot be written
 */
public record LibraryInfo(String id, int schemaVersion, long calls, long reviews, long plans, long moments, long agents, String location,
        boolean readOnly) {
}
